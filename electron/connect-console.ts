import { join } from 'node:path'
import { app, clipboard, net, powerMonitor, type BrowserWindow } from 'electron'
import { done, failed, type Outcome } from '../shared/outcome'
import { createFileChoice } from './boards/choose-file'
import type { CallSource } from './call/watch-calls'
import { createReference } from './create-reference'
import type { Desk } from './desk'
import { createNotify } from './desktop/notify'
import { openDesktop, type Desktop } from './desktop/open-desktop'
import { followSettings } from './follow-settings'
import { answerRequests } from './ipc/answer-requests'
import { answersFrom } from './ipc/answers'
import { alsoHeardBy, createTell, type Tell } from './ipc/broadcast'
import type { Log } from './log'
import { openOsSecretBox } from './secrets/os-secret-box'
import { openSettings } from './settings/open-settings'
import type { SettingsKeeper } from './settings/settings-keeper'
import { knockAtProxy } from './network/knock-at-proxy'
import { ProxyDoor } from './network/proxy-door'
import { watchNetwork } from './network/watch-network'
import type { AppParts } from './start-app'
import { createAnswerers } from './page-answerers'
import { showAppMenu } from './window/app-menu'
import { isFromPage } from './window/console-window'
import { followTheme } from './window/follow-theme'
import { watchUpdates } from './updates/watch-updates'
import { mendPage } from './window/mend-page'
import { openWindowModes } from './window/open-window-modes'
import { createAskProgram } from './window/ask-program'
import { createSaveAs } from './window/save-as'
import { openInBrowser } from './window/open-in-browser'
import { openInPhone } from './window/open-in-phone'
import { mainWords } from './words/main-words'
import { spokenLanguage } from './words/spoken-language'

interface ConsoleParts extends AppParts {
  readonly log: Log
  readonly window: BrowserWindow
  readonly bringToFront: () => void
  readonly calls: CallSource
}

/** The page paints first: what is loaded before would hold up its first frame. */
const untilShown = (window: BrowserWindow): Promise<void> =>
  new Promise<void>((resolve) => window.once('ready-to-show', () => resolve()))

/** What the page hears of the settings, from the first reading on. */
async function keepSettings(parts: ConsoleParts, tell: Tell): Promise<SettingsKeeper> {
  const shown = untilShown(parts.window)
  // While the page makes its first frame there is time for one small file.
  const settings = await openSettings({ ...parts, path: join(app.getPath('userData'), 'settings.json') })
  await shown
  settings.onChange((news) => tell('settingsChanged', news))
  followTheme(settings)
  return settings
}

/** The menu in the operator's language. Making it takes as long as a frame, so the desk goes before it. */
async function keepMenu(opening: Promise<unknown>, keeping: Promise<SettingsKeeper>): Promise<void> {
  await opening
  const settings = await keeping
  const show = (): void => showAppMenu(mainWords[spokenLanguage(settings.now().values)].menu)
  show()
  settings.onChange((news, before) => {
    if (news.values.language !== before.values.language) show()
  })
}

interface Ways {
  readonly opening: Promise<SettingsKeeper>
  readonly tell: Tell
  readonly door: ProxyDoor
  readonly desktop: Desktop
}

async function openDesk(
  { openWorld, ...parts }: ConsoleParts,
  { opening, tell, door, desktop }: Ways,
): Promise<Outcome<Desk>> {
  try {
    await untilShown(parts.window)
    const openedWorld = opening.then((settings) => openWorld(settings.now()))
    const [settings, world, desks] = await Promise.all([opening, openedWorld, import('./desk')])
    if (!world.ok) return world
    app.once('will-quit', () => void world.value.close())
    const desk = await desks.Desk.open({
      ...parts,
      tell,
      settings,
      world: { ...world.value, fetch: door.watch(world.value.fetch) },
      language: () => spokenLanguage(settings.now().values),
      profileFolder: app.getPath('userData'),
      box: openOsSecretBox(),
      country: app.getLocaleCountryCode(),
      choose: createFileChoice(parts.window),
      openBrowser: openInBrowser,
      openLink: openInPhone,
      fetchFromPhone: (request) => net.fetch(request),
      copy: (text) => clipboard.writeText(text),
      showCount: (count) => {
        app.setBadgeCount(count)
        desktop.tray.showCount(count)
      },
      notify: createNotify({ ...parts, settings, tell }),
    })
    followSettings(desk, settings)
    return done(desk)
  } catch (error) {
    const reference = createReference()
    parts.log.warn('the desk could not be opened', { reference, why: String(error) })
    return failed({ kind: 'unexpected', reference })
  }
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

/** Connects the page with the desk behind it. */
export function connectConsole(parts: ConsoleParts): void {
  const toPage = createTell(() => parts.window.webContents)
  const settings = keepSettings(parts, toPage)
  const modes = openWindowModes(parts.window, app.getPath('userData'), parts.log)
  const desktop = openDesktop({ ...parts, settings, modes, tell: toPage })
  const tell = alsoHeardBy(toPage, desktop.tray.hearers)
  const door = new ProxyDoor({
    knock: knockAtProxy,
    onChange: (state) => tell('proxyChanged', state),
    onOpen: () => void opening.then((desk) => desk.ok && desk.value.hurry()),
    log: parts.log,
  })
  const opening = openDesk(parts, { opening: settings, tell, door, desktop })
  void opening.then((desk) => {
    if (!desk.ok) return
    restWhileAway(desk.value)
    parts.calls.onCall((news) => desk.value.calls.hear(news))
    const hasCall = (): boolean => desk.value.calls.board.read().calls.length > 0
    const onReady = (update: string): void => desktop.board.note({ update })
    void settings.then((keeper) => watchUpdates({ ...parts, settings: keeper, hasCall, onReady }))
    app.once('before-quit', () => desk.value.session.close())
  })
  void keepMenu(opening, settings)
  const mending = mendPage(parts.window.webContents, parts)
  const saveAs = createSaveAs(parts.window)
  const askProgram = createAskProgram(parts.window)
  const asked = { opening, settings, modes, door, saveAs, askProgram, mending, desktop: desktop.board }
  const answers = answersFrom(createAnswerers(parts, asked, tell))
  answerRequests(answers, (event) => isFromPage(event, parts.window))
}
