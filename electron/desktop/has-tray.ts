import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const bus = 'org.freedesktop.DBus'
/** Who collects the icons of programs on Linux: https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/ */
const collector = 'org.kde.StatusNotifierWatcher'

/** Programs that can ask the session's bus; one of them is on every desktop. */
const askers: readonly (readonly [program: string, ...args: readonly string[]])[] = [
  [
    'gdbus',
    ...['call', '--session', '--dest', bus, '--object-path', '/org/freedesktop/DBus'],
    ...['--method', `${bus}.NameHasOwner`, collector],
  ],
  [
    'dbus-send',
    ...['--session', `--dest=${bus}`, '--type=method_call', '--print-reply=literal', '/org/freedesktop/DBus'],
    ...[`${bus}.NameHasOwner`, `string:${collector}`],
  ],
]

/** How long one may take, milliseconds. */
const longestAnswer = 2_000

/**
 * Whether the desktop has a tray now. Windows and macOS always have; on Linux many do not, and a window hidden into none would be
 * lost. Where nobody can tell, there is none.
 */
export async function hasTray(platform: NodeJS.Platform = process.platform): Promise<boolean> {
  if (platform !== 'linux') return true
  for (const [program, ...args] of askers) {
    const said = await run(program, args, { timeout: longestAnswer }).catch(() => undefined)
    if (said) return /\btrue\b/.test(said.stdout)
  }
  return false
}
