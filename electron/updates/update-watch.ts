import type { Settings } from '../../shared/settings'
import type { Log } from '../log'
import type { Renewal } from './who-renews'

/** The way to one feed. */
export interface Updater {
  /** The version that is offered to this computer; undefined: none that is newer. */
  readonly check: () => Promise<string | undefined>
  /** Brings it here and proves it; it is put in place when the console ends. */
  readonly fetch: () => Promise<void>
  /** Whether what was fetched may be put in place at the end. */
  readonly allowAtEnd: (isAllowed: boolean) => void
}

export interface UpdateParts {
  readonly renewal: Renewal
  readonly settings: () => Settings['updates']
  /** A call waits for the operator: nothing else counts. */
  readonly hasCall: () => boolean
  /** A newer version is here, and waits for the console's end. */
  readonly onReady: (version: string) => void
  readonly open: (feed: Settings['updates']) => Promise<Updater>
  readonly log: Log
}

/** Why nothing is looked for now, if nothing is. */
function whyNot({ renewal, settings, hasCall }: UpdateParts): string | undefined {
  const { on, feed } = settings()
  if (!on || feed === '') return 'off'
  if (renewal === 'installer') return 'renewedByInstaller'
  return hasCall() ? 'call' : undefined
}

/** Looks for a newer console where the settings say, fetches it while no call waits, and has it put in place at the end. */
export class UpdateWatch {
  #updater: Updater | undefined
  #fetched: string | undefined

  constructor(private readonly parts: UpdateParts) {}

  /** One look. A failure is noted and tried again at the next one. */
  async look(): Promise<void> {
    const reason = whyNot(this.parts)
    if (reason !== undefined) {
      this.parts.log.note('no look for updates', { reason })
      return
    }
    try {
      await this.#look()
    } catch (error) {
      this.parts.log.warn('the update did not come', { why: String(error).split('\n')[0] })
    }
  }

  /** The console ends: what was fetched is put in place unless a call waits or updates were turned off meanwhile. */
  end(): void {
    this.#updater?.allowAtEnd(whyNot(this.parts) === undefined)
  }

  async #look(): Promise<void> {
    const { log, settings, hasCall, open, onReady } = this.parts
    const updater = await open(settings())
    this.#updater = updater
    const version = await updater.check()
    log.note('looked for updates', { offered: version ?? 'none' })
    if (version === undefined || version === this.#fetched || hasCall()) return
    await updater.fetch()
    this.#fetched = version
    log.note('an update is ready', { version })
    onReady(version)
  }
}
