import { app, clipboard, net, powerMonitor, type BrowserWindow } from 'electron'
import type { Versions } from '../shared/diagnostics'
import { done, failed, type Outcome } from '../shared/outcome'
import type { Session } from '../shared/session'
import type { CallSource } from './call/watch-calls'
import { createReference } from './create-reference'
import type { Desk } from './desk'
import { readDiagnostics } from './read-diagnostics'
import { answerRequests } from './ipc/answer-requests'
import { answersFrom, type Answerers } from './ipc/answers'
import { createTell, type Tell } from './ipc/broadcast'
import type { Log } from './log'
import { askFor } from './sign-in/ask-for'
import { adminConsentLink, consentRequest, signOutPage } from './sign-in/consent-request'
import { openOsSecretBox } from './secrets/os-secret-box'
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

async function openDesk({ openWorld, ...parts }: ConsoleParts, tell: Tell): Promise<Outcome<Desk>> {
  try {
    // The page paints first: what is loaded here would hold up its first frame.
    await new Promise<void>((resolve) => parts.window.once('ready-to-show', () => resolve()))
    const [world, desks] = await Promise.all([openWorld(), import('./desk')])
    if (!world.ok) return world
    app.once('will-quit', () => void world.value.close())
    const desk = await desks.Desk.open({
      ...parts,
      tell,
      world: world.value,
      locale: app.getLocale(),
      profileFolder: app.getPath('userData'),
      box: openOsSecretBox(),
      country: app.getLocaleCountryCode(),
      openBrowser: openInBrowser,
      openLink: openInPhone,
      copy: (text) => clipboard.writeText(text),
      showCount: (count) => app.setBadgeCount(count),
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
  const { session, directory, refresh, board, presence, outOfOffice, photos, calls, favourites, messages } =
    desk
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
  tell('messagesChanged', messages.read())
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

async function openPage(link: string): Promise<Outcome<undefined>> {
  try {
    await openInBrowser(link)
    return done(undefined)
  } catch {
    return failed({ kind: 'browserUnavailable', reference: createReference() })
  }
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

const atThisMoment = ({ now, elapsed }: AppParts) => ({
  now: now(),
  runningFor: elapsed(),
  versions: readVersions(),
})

/** Who answers the page. Requests that come before the desk is open wait for it. */
interface Asked {
  readonly opening: Promise<Outcome<Desk>>
  readonly modes: Promise<WindowModes>
}

function answerers(parts: ConsoleParts, { opening, modes }: Asked, tell: Tell): Answerers {
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
    if (desk.ok) tellAll(desk.value, tell)
    else tell('sessionChanged', { state: 'notConfigured', problem: desk.problem } satisfies Session)
  }
  return {
    sayReady,
    signIn: asked((desk) => desk.session.signIn()),
    cancelSignIn: () => atDesk((desk) => desk.session.cancelSignIn()),
    switchOperator: asked((desk) => desk.session.signIn({ prompt: 'select_account' })),
    askFor: async (feature) => asked((desk) => askFor(desk.session, feature))(),
    openConsentPage: asked((desk) => openPage(adminConsentLink(desk.world))),
    copyConsentRequest: async (features) =>
      asked(async (desk) => {
        await clipboard.writeText(consentRequest(desk.world, features))
        return done(undefined)
      })(),
    openSignOutPage: asked((desk) => openPage(signOutPage(desk.world))),
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
    changeMessages: async (wish) => asked((desk) => desk.messages.obey(wish))(),
    readDiagnostics: asked((desk) => done(readDiagnostics(desk, atThisMoment(parts)))),
  }
}

/** Connects the page with the desk behind it. */
export function connectConsole(parts: ConsoleParts): void {
  const tell = createTell(() => parts.window.webContents)
  const opening = openDesk(parts, tell)
  void opening.then((desk) => {
    if (!desk.ok) return
    restWhileAway(desk.value)
    parts.calls.onCall((news) => desk.value.calls.hear(news))
    app.once('before-quit', () => desk.value.session.close())
  })
  const modes = openWindowModes(parts.window, app.getPath('userData'), parts.log)
  const answers = answersFrom(answerers(parts, { opening, modes }, tell))
  answerRequests(answers, (event) => isFromPage(event, parts.window))
}
