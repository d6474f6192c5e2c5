import type { App } from 'electron'
import type { Log } from '../log'

interface ClaimParts {
  readonly app: Pick<
    App,
    | 'isPackaged'
    | 'name'
    | 'isDefaultProtocolClient'
    | 'getApplicationNameForProtocol'
    | 'setAsDefaultProtocolClient'
  >
  readonly platform: NodeJS.Platform
  /** What their address begins with. */
  readonly scheme: string
  /** The program that opens them. */
  readonly program: string
  readonly log: Log
}

/** Who opens the links; `package`: on Linux what was installed says so, in its desktop file. */
type Opener = 'ours' | 'another' | 'package' | 'notInstalled' | 'refused'

/** Nothing behind `--` is a switch, whatever a link holds: https://www.electronjs.org/blog/protocol-handler-fix */
const before = ['--']

function claim({ app, platform, scheme, program }: ClaimParts): Opener {
  // A run from the sources must not take the links from what is installed.
  if (!app.isPackaged) return 'notInstalled'
  if (platform === 'linux') return 'package'
  if (app.isDefaultProtocolClient(scheme, program, before)) return 'ours'
  const owner = app.getApplicationNameForProtocol(`${scheme}://call`)
  // Ours from another folder has the same name: it was moved or renewed.
  if (owner !== '' && owner !== app.name) return 'another'
  return app.setAsDefaultProtocolClient(scheme, program, before) ? 'ours' : 'refused'
}

/** Has the links opened here, unless they are another program's: those are never taken, its user gives them in the system's settings. */
export function claimLinks(parts: ClaimParts): void {
  parts.log.note('links of telephone programs', { opener: claim(parts) })
}
