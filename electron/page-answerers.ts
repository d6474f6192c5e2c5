import { clipboard } from 'electron'
import { done, failed, type Outcome } from '../shared/outcome'
import type { Session } from '../shared/session'
import type { SettingsPatch } from '../shared/settings'
import { answerIt, type Clocks } from './answer-it'
import { toCallLogCsv } from './call/to-call-log-csv'
import { createReference } from './create-reference'
import type { DesktopBoard } from './desktop/desktop-board'
import type { Desk } from './desk'
import { findByAddress } from './directory/find-by-address'
import type { Answerers } from './ipc/answers'
import type { Tell } from './ipc/broadcast'
import type { ProxyDoor } from './network/proxy-door'
import { asksForProgram } from './settings/asks-for-program'
import type { SettingsKeeper } from './settings/settings-keeper'
import { askFor } from './sign-in/ask-for'
import { adminConsentLink, consentRequest, signOutPage } from './sign-in/consent-request'
import { openInBrowser } from './window/open-in-browser'
import type { AskProgram } from './window/ask-program'
import type { PageMending } from './window/mend-page'
import type { SaveAs } from './window/save-as'
import { mainWords } from './words/main-words'
import { spokenLanguage } from './words/spoken-language'
import type { WindowModes } from './window/window-modes'

/** Tells a page that has just loaded everything there is to know. */
function tellAll(desk: Desk, tell: Tell): void {
  const { session, directory, refresh, board, presence, outOfOffice, photos, calls, awaited, telephone } =
    desk
  const { favourites, boards, groups } = desk.kept
  const { messages, ringBacks } = desk
  tell('sessionChanged', session.read())
  void directory.tellAll()
  tell('connectionChanged', refresh.readConnection())
  tell('availabilityChanged', board.readAll(directory.ids()))
  tell('presenceChanged', presence.readAll())
  photos.tellAnew()
  tell('callsChanged', calls.board.read())
  void telephone.tellAnew()
  tell('recentChanged', calls.recent())
  tell('outOfOfficeChanged', outOfOffice.readAll())
  tell('favouritesChanged', favourites.read())
  tell('messagesChanged', messages.read())
  tell('ringBacksChanged', ringBacks.read())
  tell('boardsChanged', boards.read())
  tell('groupsChanged', groups.read())
  tell('awaitedChanged', awaited.read())
}

async function openPage(link: string): Promise<Outcome<undefined>> {
  try {
    await openInBrowser(link)
    return done(undefined)
  } catch {
    return failed({ kind: 'browserUnavailable', reference: createReference() })
  }
}

/** What is offered as the name of the file. */
const callLogFile = 'patchboard-calls.csv'

interface Asked {
  readonly opening: Promise<Outcome<Desk>>
  readonly settings: Promise<SettingsKeeper>
  readonly modes: Promise<WindowModes>
  readonly saveAs: SaveAs
  readonly askProgram: AskProgram
  readonly door: ProxyDoor
  readonly mending: PageMending
  readonly desktop: DesktopBoard
}

/** Requests that come before the desk is open wait for it. */
const createWaits = (opening: Promise<Outcome<Desk>>) => ({
  opening,
  atDesk: async (act: (desk: Desk) => void): Promise<void> => {
    const desk = await opening
    if (desk.ok) act(desk.value)
  },
  asked:
    <Value = undefined>(answer: (desk: Desk) => Outcome<Value> | Promise<Outcome<Value>>) =>
    async (): Promise<Outcome<Value>> => {
      const desk = await opening
      return desk.ok ? answer(desk.value) : failed(desk.problem)
    },
})

type Waits = ReturnType<typeof createWaits>

const aboutSignIn = ({ asked, atDesk }: Waits) =>
  ({
    signIn: asked((desk) => desk.session.signIn()),
    cancelSignIn: () => atDesk((desk) => desk.session.cancelSignIn()),
    switchOperator: asked((desk) => desk.session.signIn({ prompt: 'select_account' })),
    askFor: async (feature) => asked((desk) => askFor(desk.session, feature))(),
    openConsentPage: asked((desk) => openPage(adminConsentLink(desk.world))),
    copyConsentRequest: async (features) =>
      asked(async (desk) => {
        await clipboard.writeText(consentRequest(desk.world, features, mainWords[desk.language].consent))
        return done(undefined)
      })(),
    openSignOutPage: asked((desk) => openPage(signOutPage(desk.world))),
    openBrowserAgain: asked((desk) => desk.session.openBrowserAgain()),
    copySignInLink: asked((desk) => desk.session.copySignInLink()),
    signOut: asked((desk) => desk.signOut()),
  }) satisfies Partial<Answerers>

const aboutPeople = ({ opening, asked, atDesk }: Waits) =>
  ({
    watchPeople: (ids) => atDesk((desk) => desk.watch(ids)),
    findByAddress: async (beginning) => {
      const desk = await opening
      return desk.ok ? findByAddress(desk.value.directory, beginning) : { people: [], isSomebodys: false }
    },
    findElsewhere: async (text) => asked((desk) => desk.directory.search.find(text))(),
    changeBoards: (change) => atDesk((desk) => void desk.kept.boards.change(change)),
    findGroups: async (name) => asked((desk) => desk.kept.groups.find(name))(),
    changeGroups: (change) => atDesk((desk) => void desk.kept.groups.change(change)),
    changeAdded: (change) => atDesk((desk) => void desk.kept.added.change(change)),
    moveBoards: async (move) => asked((desk) => desk.kept.move(move))(),
    toggleFavourite: (id) => atDesk((desk) => void desk.kept.favourites.toggle(id)),
    tellWhenFree: (id, isWanted) => atDesk((desk) => void desk.awaited.want(id, isWanted)),
    transferCall: async (call, to, way) =>
      asked(async (desk) => {
        const outcome = await desk.calls.transfer(call, to, way)
        // Whoever it went to was dealt with lately.
        if (outcome.ok) void desk.kept.boards.lookAt(to)
        return outcome
      })(),
    endCall: (call) => atDesk((desk) => desk.calls.end(call)),
    takeCallBack: () => atDesk((desk) => desk.calls.takeBack()),
    changeMessages: async (wish) => asked((desk) => desk.messages.obey(wish))(),
    changeRingBacks: async (wish) => asked((desk) => desk.ringBacks.obey(wish))(),
  }) satisfies Partial<Answerers>

const aboutTelephone = ({ asked }: Waits, saveAs: SaveAs) =>
  ({
    readCallLog: asked(async (desk) => done(await desk.calls.readLog())),
    saveCallLog: asked(async (desk) => {
      const { calls } = await desk.calls.readLog()
      return saveAs(callLogFile, toCallLogCsv(calls))
    }),
    eraseCallLog: asked(async (desk) => {
      if (await desk.calls.eraseLog()) return done(undefined)
      return failed({ kind: 'secretsUnavailable', reference: createReference() })
    }),
    setUpTelephone: async (wish) => asked((desk) => desk.telephone.setUp(wish))(),
  }) satisfies Partial<Answerers>

/** A program is started only if the operator has allowed it where the page cannot. */
async function changeWhenAllowed(
  settings: SettingsKeeper,
  patch: SettingsPatch,
  askProgram: AskProgram,
): Promise<Outcome<undefined>> {
  const { values } = settings.now()
  const program = asksForProgram(patch, values)
  if (program && !(await askProgram(program, mainWords[spokenLanguage(values)].program))) {
    return failed({ kind: 'settingsNotChanged', cause: 'notAllowedByOperator', reference: createReference() })
  }
  return settings.change(patch)
}

/** Who answers the page. */
export function createAnswerers(clocks: Clocks, asked: Asked, tell: Tell): Answerers {
  const { opening, settings, modes, door, saveAs, askProgram, mending, desktop } = asked
  const waits = createWaits(opening)
  const sayReady = async (): Promise<void> => {
    tell('settingsChanged', (await settings).now())
    tell('desktopChanged', desktop.read())
    const desk = await opening
    tell('proxyChanged', door.read())
    // First: the console opens where the operator was.
    const cameBack = mending.takeCameBack()
    if (cameBack) tell('cameBack', cameBack)
    if (desk.ok) tellAll(desk.value, tell)
    else tell('sessionChanged', { state: 'notConfigured', problem: desk.problem } satisfies Session)
  }
  return {
    ...aboutSignIn(waits),
    ...aboutPeople(waits),
    ...aboutTelephone(waits, saveAs),
    ...answerIt(clocks, asked),
    sayReady,
    keepView: mending.keepView,
    toggleCompact: async () => (await modes).toggle(),
    copyText: (text) => clipboard.writeText(text),
    changeSettings: async (patch) => changeWhenAllowed(await settings, patch, askProgram),
    signInToProxy: (signIn) => door.signIn(signIn),
  }
}
