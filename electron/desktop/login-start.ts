import type { App } from 'electron'
import type { LoginStart } from '../../shared/desktop'
import type { Log } from '../log'
import { eraseAutostart, isHeldBack, saveAutostart } from './autostart-file'

export interface LoginParts {
  readonly app: Pick<App, 'isPackaged' | 'getLoginItemSettings' | 'setLoginItemSettings'>
  readonly platform: NodeJS.Platform
  /** What is to be started: an AppImage is the one file that it is. */
  readonly program: string
  /** The file of this console in the folder that XDG desktops read at login. */
  readonly autostartFile: string
  readonly log: Log
}

/** Whether it was chosen just now, or stands in the settings since an earlier start. */
type Since = 'now' | 'before'

async function followFile(isWanted: boolean, since: Since, parts: LoginParts): Promise<LoginStart> {
  const { autostartFile: file, program } = parts
  if (!isWanted) await eraseAutostart(file)
  else if (since === 'before' && (await isHeldBack(file))) return 'heldBack'
  else await saveAutostart(file, program)
  return 'asChosen'
}

function followItem(isWanted: boolean, { app, platform }: LoginParts): LoginStart {
  if (app.getLoginItemSettings().openAtLogin !== isWanted) app.setLoginItemSettings({ openAtLogin: isWanted })
  const now = app.getLoginItemSettings()
  if (now.openAtLogin !== isWanted) return 'refused'
  // Windows keeps apart what a program asked for and what its user allows in the Task Manager.
  const isOff = platform === 'win32' && isWanted && !now.executableWillLaunchAtLogin
  return isOff ? 'heldBack' : 'asChosen'
}

/** Has the computer start the console at login, or no longer. A run from the sources leaves what an installed one set up. */
export async function followLoginStart(
  isWanted: boolean,
  since: Since,
  parts: LoginParts,
): Promise<LoginStart> {
  if (!parts.app.isPackaged) return 'notInstalled'
  try {
    return parts.platform === 'linux' ? await followFile(isWanted, since, parts) : followItem(isWanted, parts)
  } catch (error) {
    parts.log.warn('the start at login was not changed', { why: String(error) })
    return 'refused'
  }
}
