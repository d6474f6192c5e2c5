import type { FoundByAddress } from '../../shared/added'
import type { BoardMoved } from '../../shared/board'
import type { CallLogNews } from '../../shared/call-log'
import type { FoundGroup } from '../../shared/group'
import type { BroadcastName, Broadcasts, Bridge, PeopleNews, RequestName } from '../../shared/ipc'
import { networkSteps, type NetworkFinding, type NetworkStep } from '../../shared/network-check'
import { done, failed, type Outcome } from '../../shared/outcome'
import { toPeopleText } from '../../shared/people-text'
import type { Person, PersonId } from '../../shared/person'
import { healthy, wellFound } from './console-made-up'

/** A request as it went up: its name and what it carried. */
export interface AskedRequest {
  readonly name: RequestName
  readonly args: readonly unknown[]
}

/** The requests that answer with an outcome: what the fake answers may be set. */
type Asking =
  | 'signIn'
  | 'openBrowserAgain'
  | 'copySignInLink'
  | 'signOut'
  | 'switchOperator'
  | 'askFor'
  | 'openConsentPage'
  | 'copyConsentRequest'
  | 'openSignOutPage'
  | 'transferCall'
  | 'changeMessages'
  | 'eraseCallLog'
  | 'setUpTelephone'
  | 'changeRingBacks'
  | 'signInToProxy'
  | 'changeSettings'

/** News of people with them as they are, not yet as a text. */
type ToldPeople = Omit<PeopleNews, 'people'> & { readonly people: readonly Person[] }
type Told = Omit<Broadcasts, 'peopleChanged'> & { readonly peopleChanged: ToldPeople }

/** The main process as the page sees it, played by hand: it tells what it is told to tell, and keeps what it was asked. */
export interface FakeBridge {
  readonly bridge: Bridge
  readonly asked: readonly AskedRequest[]
  /** What the requests of this name carried, in order. */
  readonly askedFor: (name: RequestName) => readonly (readonly unknown[])[]
  readonly tell: <Name extends BroadcastName>(name: Name, news: Told[Name]) => void
  /** Whose address begins with a text; false: it is nobody's whole one. */
  readonly address: (beginning: string, ids: readonly PersonId[], isSomebodys?: boolean) => void
  /** What comes of the next export or import; without it no file is chosen. */
  readonly answerMove: (moved: BoardMoved) => void
  /** Whom the organisation's directory has from now on. */
  readonly answerElsewhere: (found: Outcome<readonly Person[]> | Promise<Outcome<readonly Person[]>>) => void
  /** What a search for groups finds from now on. */
  readonly answerGroups: (found: Outcome<readonly FoundGroup[]>) => void
  /** What the call log holds from now on. */
  readonly keepCalls: (calls: CallLogNews) => void
  /** What comes of a step of the network list from now on. */
  readonly find: (
    step: NetworkStep,
    outcome: Outcome<NetworkFinding> | Promise<Outcome<NetworkFinding>>,
  ) => void
  /** Answers such requests so from now on; without it they succeed. */
  readonly answer: (name: Asking, outcome: Outcome<undefined> | Promise<Outcome<undefined>>) => void
}

type Listeners = { readonly [Name in BroadcastName]: Set<(news: Broadcasts[Name]) => void> }

const same = <News>(news: News): News => news

/** How what a test tells reaches the page. */
const toNews: { readonly [Name in BroadcastName]: (told: Told[Name]) => Broadcasts[Name] } = {
  sessionChanged: same,
  peopleChanged: (told) => ({ ...told, people: toPeopleText(told.people) }),
  availabilityChanged: same,
  presenceChanged: same,
  outOfOfficeChanged: same,
  connectionChanged: same,
  proxyChanged: same,
  cameBack: same,
  photosChanged: same,
  callsChanged: same,
  telephoneChanged: same,
  recentChanged: same,
  favouritesChanged: same,
  messagesChanged: same,
  boardsChanged: same,
  groupsChanged: same,
  awaitedChanged: same,
  personOpened: same,
  desktopChanged: same,
  ringBacksChanged: same,
  settingsChanged: same,
}

export function createFakeBridge(): FakeBridge {
  const asked: AskedRequest[] = []
  const addressed = new Map<string, FoundByAddress>()
  let elsewhere: Outcome<readonly Person[]> | Promise<Outcome<readonly Person[]>> = done([])
  let groups: Outcome<readonly FoundGroup[]> = done([])
  let answerToMove: BoardMoved = { state: 'cancelled' }
  let callLog: CallLogNews = { calls: [], kept: 'inKeychain' }
  const answers = new Map<Asking, Outcome<undefined> | Promise<Outcome<undefined>>>()
  const findings = new Map<NetworkStep, Outcome<NetworkFinding> | Promise<Outcome<NetworkFinding>>>(
    networkSteps.map((step) => [step, done(wellFound[step])]),
  )
  const listeners: Listeners = {
    sessionChanged: new Set(),
    peopleChanged: new Set(),
    availabilityChanged: new Set(),
    presenceChanged: new Set(),
    outOfOfficeChanged: new Set(),
    connectionChanged: new Set(),
    proxyChanged: new Set(),
    cameBack: new Set(),
    photosChanged: new Set(),
    callsChanged: new Set(),
    telephoneChanged: new Set(),
    recentChanged: new Set(),
    favouritesChanged: new Set(),
    messagesChanged: new Set(),
    boardsChanged: new Set(),
    groupsChanged: new Set(),
    awaitedChanged: new Set(),
    personOpened: new Set(),
    desktopChanged: new Set(),
    ringBacksChanged: new Set(),
    settingsChanged: new Set(),
  }
  const note = (name: RequestName, ...args: readonly unknown[]): Promise<void> => {
    asked.push({ name, args })
    return Promise.resolve()
  }
  const ask = async (name: Asking, ...args: readonly unknown[]): Promise<Outcome<undefined>> => {
    await note(name, ...args)
    return answers.get(name) ?? done(undefined)
  }
  const bridge: Bridge = {
    sayReady: () => note('sayReady'),
    cancelSignIn: () => note('cancelSignIn'),
    keepView: (view) => note('keepView', view),
    watchPeople: (ids) => note('watchPeople', ids),
    toggleFavourite: (id) => note('toggleFavourite', id),
    findByAddress: async (beginning) => {
      await note('findByAddress', beginning)
      return addressed.get(beginning) ?? { people: [], isSomebodys: false }
    },
    findElsewhere: async (text) => {
      await note('findElsewhere', text)
      return text === '' ? done([]) : elsewhere
    },
    changeBoards: (change) => note('changeBoards', change),
    findGroups: async (name) => {
      await note('findGroups', name)
      return groups
    },
    changeAdded: (change) => note('changeAdded', change),
    changeGroups: (change) => note('changeGroups', change),
    moveBoards: async (move) => {
      await note('moveBoards', move)
      return done(answerToMove)
    },
    tellWhenFree: (id, isWanted) => note('tellWhenFree', id, isWanted),
    toggleCompact: () => note('toggleCompact'),
    copyText: (text) => note('copyText', text),
    transferCall: (call, to, way) => ask('transferCall', call, to, way),
    endCall: (call) => note('endCall', call),
    takeCallBack: () => note('takeCallBack'),
    changeMessages: (wish) => ask('changeMessages', wish),
    readCallLog: async () => {
      await note('readCallLog')
      return done(callLog)
    },
    saveCallLog: async () => {
      await note('saveCallLog')
      return done('saved')
    },
    eraseCallLog: () => ask('eraseCallLog'),
    setUpTelephone: (wish) => ask('setUpTelephone', wish),
    changeRingBacks: (wish) => ask('changeRingBacks', wish),
    readDiagnostics: async () => {
      await note('readDiagnostics')
      return done(healthy)
    },
    checkNetwork: async (step) => {
      await note('checkNetwork', step)
      return findings.get(step) ?? failed({ kind: 'unexpected', reference: 'PB-1' })
    },
    changeSettings: (patch) => ask('changeSettings', patch),
    signIn: () => ask('signIn'),
    signInToProxy: (signIn) => ask('signInToProxy', signIn),
    openBrowserAgain: () => ask('openBrowserAgain'),
    copySignInLink: () => ask('copySignInLink'),
    signOut: () => ask('signOut'),
    switchOperator: () => ask('switchOperator'),
    askFor: (feature) => ask('askFor', feature),
    openConsentPage: () => ask('openConsentPage'),
    copyConsentRequest: (features) => ask('copyConsentRequest', features),
    openSignOutPage: () => ask('openSignOutPage'),
    on: (name, listener) => {
      listeners[name].add(listener)
      return () => listeners[name].delete(listener)
    },
  }
  return {
    bridge,
    asked,
    askedFor: (name) => asked.filter((one) => one.name === name).map(({ args }) => args),
    tell: (name, told) => {
      const news = toNews[name](told)
      listeners[name].forEach((listener) => listener(news))
    },
    address: (beginning, people, isSomebodys = true) => addressed.set(beginning, { people, isSomebodys }),
    answerElsewhere: (found) => {
      elsewhere = found
    },
    answerGroups: (found) => (groups = found),
    answerMove: (moved) => (answerToMove = moved),
    keepCalls: (calls) => (callLog = calls),
    find: (step, outcome) => findings.set(step, outcome),
    answer: (name, outcome) => answers.set(name, outcome),
  }
}
