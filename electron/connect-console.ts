import { app, clipboard, net, powerMonitor, type BrowserWindow } from 'electron'
import type { Versions } from '../shared/diagnostics'
import { done, failed, type Outcome } from '../shared/outcome'
import type { Session } from '../shared/session'
import type { CallSource } from './call/watch-calls'
import { consentAnswers } from './consent-answers'
import { createReference } from './create-reference'
import type { Desk } from './desk'
import { readDiagnostics, toDiagnosticsWithoutDesk } from './read-diagnostics'
import { answerRequests } from './ipc/answer-requests'
import { answersFrom, type Answerers } from './ipc/answers'
import { createTell, type Tell } from './ipc/broadcast'
import type { Log } from './log'
import { openOsSecretBox } from './secrets/os-secret-box'
import { knockAtProxy } from './network/knock-at-proxy'
import { ProxyDoor } from './network/proxy-door'
import { watchNetwork } from './network/watch-network'
import type { AppParts } from './start-app'
import { isFromPage } from './window/console-window'
import { openWindowModes } from './window/open-window-modes'
import type { WindowModes } from './window/window-modes'
import { openInBrowser } from './window/open-in-browser'
import { openInPhone } from './window/open-in-phone'

interface ConsoleParts extends AppParts {
  readonly log: Log
  readonly window: BrowserWindow
  readonly bringToFront: () => void
  readonly calls: CallSource
}

interface Ways {
  readonly tell: Tell
  readonly door: ProxyDoor
}

async function openDesk({ openWorld, ...parts }: ConsoleParts, { tell, door }: Ways): Promise<Outcome<Desk>> {
  try {
    // The page paints first: what is loaded here would hold up its first frame.
    await new Promise<void>((resolve) => parts.window.once('ready-to-show', () => resolve()))
    const [world, desks] = await Promise.all([openWorld(), import('./desk')])
    if (!world.ok) return world
    app.once('will-quit', () => void world.value.close())
    const desk = await desks.Desk.open({
      ...parts,
      tell,
      world: { ...world.value, fetch: door.watch(world.value.fetch) },
      locale: app.getLocale(),
      profileFolder: app.getPath('userData'),
      box: openOsSecretBox(),
      country: app.getLocaleCountryCode(),
      openBrowser: openInBrowser,
      openLink: openInPhone,
      copy: (text) => clipboard.writeText(text),
    })
    return done(desk)
  } catch (error) {
    const reference = createReference()
    parts.log.warn('the desk could not be opened', { reference, why: String(error) })
    return failed({ kind: 'unexpected', reference })
  }
}

/** Tells a page that has just loaded everything there is to know. */
function tellAll(desk: Desk, tell: Tell): void {
  const { session, directory, refresh, board, presence, outOfOffice, photos, calls, favourites } = desk
  tell('sessionChanged', session.read())
  void directory.tellAll()
  tell('connectionChanged', refresh.readConnection())
  tell('availabilityChanged', board.readAll(directory.ids()))
  tell('presenceChanged', presence.readAll())
  photos.tellAnew()
  tell('callsChanged', calls.board.read())
  tell('recentChanged', calls.recent())
  tell('outOfOfficeChanged', outOfOffice.readAll())
  tell('favouritesChanged', favourites.read())
}

/** While nobody can look, nothing is asked; afterwards the rows in sight are the first to be renewed. */
function restWhileAway(desk: Desk): void {
  const away = new Set<'asleep' | 'locked'>()
  const leave = (why: 'asleep' | 'locked') => (): void => {
    away.add(why)
    desk.rest()
  }
  const comeBack = (why: 'asleep' | 'locked') => (): void => {
    away.delete(why)
    if (away.size === 0) desk.hurry()
  }
  powerMonitor.on('suspend', leave('asleep'))
  powerMonitor.on('resume', comeBack('asleep'))
  powerMonitor.on('lock-screen', leave('locked'))
  powerMonitor.on('unlock-screen', comeBack('locked'))
  const isAtDesk = (): boolean => away.size === 0
  const network = watchNetwork(
    () => net.isOnline(),
    () => isAtDesk() && desk.hurry(),
  )
  app.once('before-quit', () => network.stop())
}

function readVersions(): Versions {
  const { versions, platform, arch } = process
  return {
    app: app.getVersion(),
    electron: versions.electron,
    chromium: versions.chrome,
    node: versions.node,
    system: `${platform} ${process.getSystemVersion()} ${arch}`,
  }
}

/** Who answers the page. Requests that come before the desk is open wait for it. */
interface Asked extends Ways {
  readonly opening: Promise<Outcome<Desk>>
  readonly modes: Promise<WindowModes>
}

function answerers(parts: ConsoleParts, { opening, modes, tell, door }: Asked): Answerers {
  const atDesk = async (act: (desk: Desk) => void): Promise<void> => {
    const desk = await opening
    if (desk.ok) act(desk.value)
  }
  const asked =
    <Value = undefined>(answer: (desk: Desk) => Outcome<Value> | Promise<Outcome<Value>>) =>
    async (): Promise<Outcome<Value>> => {
      const desk = await opening
      return desk.ok ? answer(desk.value) : failed(desk.problem)
    }
  const sayReady = async (): Promise<void> => {
    const desk = await opening
    tell('proxyChanged', door.read())
    if (desk.ok) tellAll(desk.value, tell)
    else tell('sessionChanged', { state: 'notConfigured', problem: desk.problem } satisfies Session)
  }
  return {
    sayReady,
    signIn: asked((desk) => desk.session.signIn()),
    cancelSignIn: () => atDesk((desk) => desk.session.cancelSignIn()),
    switchOperator: asked((desk) => desk.session.signIn({ prompt: 'select_account' })),
    ...consentAnswers(asked),
    openBrowserAgain: asked((desk) => desk.session.openBrowserAgain()),
    copySignInLink: asked((desk) => desk.session.copySignInLink()),
    signOut: asked((desk) => desk.signOut()),
    watchPeople: (ids) => atDesk((desk) => desk.watch(ids)),
    toggleFavourite: (id) => atDesk((desk) => void desk.favourites.toggle(id)),
    toggleCompact: async () => (await modes).toggle(),
    copyText: (text) => clipboard.writeText(text),
    transferCall: async (call, to, way) => asked((desk) => desk.calls.transfer(call, to, way))(),
    endCall: (call) => atDesk((desk) => desk.calls.end(call)),
    takeCallBack: () => atDesk((desk) => desk.calls.takeBack()),
    signInToProxy: (signIn) => door.signIn(signIn),
    readDiagnostics: async () => {
      const desk = await opening
      const moment = { now: parts.now(), runningFor: parts.elapsed(), versions: readVersions() }
      return done(
        desk.ok ? readDiagnostics(desk.value, moment) : toDiagnosticsWithoutDesk(desk.problem, moment),
      )
    },
  }
}

/** Connects the page with the desk behind it. */
export function connectConsole(parts: ConsoleParts): void {
  const tell = createTell(() => parts.window.webContents)
  const door = new ProxyDoor({
    knock: knockAtProxy,
    onChange: (state) => tell('proxyChanged', state),
    onOpen: () => void opening.then((desk) => desk.ok && desk.value.hurry()),
    log: parts.log,
  })
  const opening = openDesk(parts, { tell, door })
  void opening.then((desk) => {
    if (!desk.ok) return
    restWhileAway(desk.value)
    parts.calls.onCall((news) => desk.value.calls.hear(news))
    app.once('before-quit', () => desk.value.session.close())
  })
  const modes = openWindowModes(parts.window, app.getPath('userData'), parts.log)
  const answers = answersFrom(answerers(parts, { opening, modes, tell, door }))
  answerRequests(answers, (event) => isFromPage(event, parts.window))
}
