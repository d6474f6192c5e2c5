import { join } from 'node:path'
import { app, globalShortcut, type BrowserWindow } from 'electron'
import { callScheme } from '../call/parse-call'
import type { Tell } from '../ipc/broadcast'
import type { Log } from '../log'
import type { SettingsKeeper } from '../settings/settings-keeper'
import type { WindowModes } from '../window/window-modes'
import { mainWords } from '../words/main-words'
import { spokenLanguage } from '../words/spoken-language'
import { claimLinks } from './claim-links'
import { ConsoleTray } from './console-tray'
import { DesktopBoard } from './desktop-board'
import { followTray } from './follow-tray'
import { GlobalKeys, isWaylandSession } from './global-keys'
import { hasTray } from './has-tray'
import { keepInTray } from './keep-in-tray'
import { followLoginStart, type LoginParts } from './login-start'
import { openTrayIcon } from './open-tray-icon'

interface DesktopParts {
  readonly window: BrowserWindow
  readonly settings: Promise<SettingsKeeper>
  readonly modes: Promise<WindowModes>
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly bringToFront: () => void
  readonly tell: Tell
  readonly log: Log
}

/** What the console has of the desktop. */
export interface Desktop {
  readonly board: DesktopBoard
  readonly tray: ConsoleTray
}

const toLoginParts = ({ environment, log }: DesktopParts): LoginParts => ({
  app,
  platform: process.platform,
  program: environment.APPIMAGE ?? app.getPath('exe'),
  // On Linux this is $XDG_CONFIG_HOME, or ~/.config.
  autostartFile: join(app.getPath('appData'), 'autostart', 'patchboard.desktop'),
  log,
})

function followLogin(settings: SettingsKeeper, board: DesktopBoard, parts: LoginParts): void {
  const isWanted = (): boolean => settings.now().values.startAtLogin
  let turn = Promise.resolve()
  // One after the other: what is removed must not overtake what is written.
  const follow = (since: 'now' | 'before'): void => {
    turn = turn.then(async () => board.note({ loginStart: await followLoginStart(isWanted(), since, parts) }))
  }
  follow('before')
  settings.onChange((news, before) => {
    if (news.values.startAtLogin !== before.values.startAtLogin) follow('now')
  })
}

function followKeys(settings: SettingsKeeper, board: DesktopBoard, parts: DesktopParts): void {
  const { environment, bringToFront: onPress } = parts
  const keys = new GlobalKeys({ keys: globalShortcut, isWayland: isWaylandSession(environment), onPress })
  const follow = (): void => board.note({ globalKeys: keys.follow(settings.now().values.globalShortcut) })
  follow()
  settings.onChange((news, before) => {
    if (news.values.globalShortcut !== before.values.globalShortcut) follow()
  })
}

function followOnTop(settings: SettingsKeeper, modes: WindowModes): void {
  const follow = (): void => modes.stayOnTop(settings.now().values.alwaysOnTop)
  follow()
  settings.onChange(follow)
}

function createTray({ modes, bringToFront }: DesktopParts): ConsoleTray {
  const turnTo = (mode: 'console' | 'compact') => (): void =>
    void modes.then((opened) => opened.turnTo(mode)).then(bringToFront)
  const [openConsole, openStrip] = [turnTo('console'), turnTo('compact')]
  return new ConsoleTray({ openConsole, openStrip, bringToFront, quit: () => app.quit() })
}

function showTray(settings: SettingsKeeper, { board, tray }: Desktop, parts: DesktopParts): void {
  const words = () => mainWords[spokenLanguage(settings.now().values)].tray
  const putUp = (): void => tray.putUp({ icon: openTrayIcon(parts.bringToFront), words })
  void followTray({ hasTray, putUp, note: (part) => board.note(part) })
  settings.onChange((news, before) => {
    if (news.values.language !== before.values.language) tray.followWords()
  })
  keepInTray({ app, window: parts.window, isWanted: () => settings.now().values.keepInTray, hasTray })
}

/** Joins the console with the desktop it runs on. What the desktop must agree to is asked for, and its answer told. */
export function openDesktop(parts: DesktopParts): Desktop {
  const board = new DesktopBoard((news) => parts.tell('desktopChanged', news))
  const desktop: Desktop = { board, tray: createTray(parts) }
  void Promise.all([parts.settings, parts.modes]).then(([settings, modes]) => {
    followLogin(settings, board, toLoginParts(parts))
    followKeys(settings, board, parts)
    followOnTop(settings, modes)
    showTray(settings, desktop, parts)
    const program = process.execPath
    claimLinks({ app, platform: process.platform, scheme: callScheme, program, log: parts.log })
  })
  // macOS: a press on the icon in the dock.
  app.on('activate', parts.bringToFront)
  return desktop
}
