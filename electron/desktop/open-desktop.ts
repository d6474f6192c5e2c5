import { join } from 'node:path'
import { app, globalShortcut } from 'electron'
import type { Tell } from '../ipc/broadcast'
import type { Log } from '../log'
import type { SettingsKeeper } from '../settings/settings-keeper'
import type { WindowModes } from '../window/window-modes'
import { DesktopBoard } from './desktop-board'
import { GlobalKeys, isWaylandSession } from './global-keys'
import { followLoginStart, type LoginParts } from './login-start'

export interface DesktopParts {
  readonly settings: Promise<SettingsKeeper>
  readonly modes: Promise<WindowModes>
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly bringToFront: () => void
  readonly tell: Tell
  readonly log: Log
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

/** Joins the console with the desktop it runs on. What the desktop must agree to is asked for, and its answer told. */
export function openDesktop(parts: DesktopParts): DesktopBoard {
  const board = new DesktopBoard((news) => parts.tell('desktopChanged', news))
  void Promise.all([parts.settings, parts.modes]).then(([settings, modes]) => {
    followLogin(settings, board, toLoginParts(parts))
    followKeys(settings, board, parts)
    followOnTop(settings, modes)
  })
  return board
}
