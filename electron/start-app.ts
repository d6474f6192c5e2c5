import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog, Menu, type BrowserWindow } from 'electron'
import type { Instant } from '../shared/availability/availability'
import { toLanguageTag } from '../shared/language'
import type { Outcome } from '../shared/outcome'
import type { SettingsNews } from '../shared/settings'
import { watchCalls } from './call/watch-calls'
import { createLog, type Log } from './log'
import { LogFile } from './log-file'
import type { OutsideWorld } from './outside-world'
import type { PolicyPlace } from './settings/read-policy'
import { pageOrigin, registerAppScheme, serveApp } from './window/app-protocol'
import { openConsoleWindow } from './window/console-window'
import { guardPages } from './window/guards'
import { refusedSwitches } from './window/refused-switches'
import { mainWords } from './words/main-words'
import type { MainWords } from './words/words-of-main'

/** What differs between the app as shipped and the app under test. */
export interface AppParts {
  readonly files: { readonly preload: string; readonly page: string }
  readonly now: () => Instant
  /** Milliseconds that only grow, whatever is done to the clock. */
  readonly elapsed: () => number
  /** 0 … 1 */
  readonly random: () => number
  /** Variables that settle settings for one start. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Where IT writes what it decides for everyone at this computer. */
  readonly policy: PolicyPlace
  readonly openWorld: (settings: SettingsNews) => Promise<Outcome<OutsideWorld>>
}

/** The profile folder must be ours to write before anything else is tried: Chromium would end without a word. */
function isProfileUsable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A folder named on the command line that cannot be used is silently replaced by Chromium; the operator must hear of it. */
const profileFolder = (): string => app.commandLine.getSwitchValue('user-data-dir') || app.getPath('userData')

/** Why this start is refused, as a sentence for whoever started it. */
function refusal(words: MainWords): string | undefined {
  const switches = app.isPackaged ? refusedSwitches((name) => app.commandLine.hasSwitch(name)) : []
  if (switches.length > 0) return words.switchesUnwanted(switches.map((name) => `--${name}`).join(', '))
  return isProfileUsable(profileFolder()) ? undefined : words.folderUnusable(profileFolder())
}

function refuse(sentence: string, words: MainWords): void {
  process.stderr.write(`${sentence}\n`)
  dialog.showErrorBox(words.cannotStart, sentence)
  app.exit(1)
}

/** Bugs are logged with their place and the app goes on: a console that vanishes in mid-call is worse. */
function watchForBugs(log: Log): void {
  const report = (what: string) => (error: unknown) =>
    log.warn(what, { stack: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  process.on('uncaughtException', report('a bug was met'))
  process.on('unhandledRejection', report('a promise broke'))
}

function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** The log goes to the disk when the start is over, milliseconds: it shall not hold it up. */
const afterStart = 1_000

/** Starts the app: the order of start-up as a list. */
export function startApp(parts: AppParts): void {
  app.setName('Patchboard')
  // As its shortcuts are marked: without it Windows shows no notifications, and a second icon in the taskbar.
  if (process.platform === 'win32') app.setAppUserModelId('org.patchboard.console')
  // Chromium's own sandbox cannot start for root (https://crbug.com/638180): there the launcher gives the flag, and asking for
  // both would end every process. The window's page asks for its sandbox by itself, in window/console-window.ts.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  const file = new LogFile()
  const log = createLog((line) => {
    process.stderr.write(`${line}\n`)
    file.write(line)
  }, parts.now)
  watchForBugs(log)
  // The settings, with another language perhaps, lie in the folder that is looked at here.
  const words = mainWords[toLanguageTag(app.getPreferredSystemLanguages())]
  const reason = refusal(words)
  if (reason !== undefined) return refuse(reason, words)
  if (!app.requestSingleInstanceLock()) return app.quit()
  registerAppScheme()
  // Ours needs the settings, which are read behind the first frame; until then there is none.
  Menu.setApplicationMenu(null)
  let window: BrowserWindow | undefined
  const bringToFront = (): void => {
    if (window && !window.isDestroyed()) focus(window)
  }
  const calls = watchCalls(process.argv.slice(1), bringToFront)
  app.on('second-instance', (_event, args) => {
    const { isCall, rings } = calls.hearArguments(args.slice(1))
    // A call that ended, or a link that is none, is no reason to take the focus.
    if (rings || !isCall) bringToFront()
  })
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(async () => {
    guardPages(parts.files.page)
    const opened = openConsoleWindow(parts.files.preload)
    window = opened
    serveApp(parts.files.page, async () => {
      const { connectConsole } = await import('./connect-console')
      connectConsole({ ...parts, log, window: opened, bringToFront, calls })
    })
    await opened.loadURL(`${pageOrigin}/`).catch((error: unknown) => {
      // A reload that overtakes the first load ends it as “aborted”; any other failure leaves an empty window.
      log.warn('the page was not loaded', { why: String(error) })
    })
    setTimeout(() => void file.open(join(app.getPath('userData'), 'logs')), afterStart)
  })
}
