import type { GlobalShortcut } from 'electron'
import type { GlobalKeys as State } from '../../shared/desktop'

interface KeysParts {
  readonly keys: Pick<GlobalShortcut, 'register' | 'unregister'>
  /** There a program hears keys only while its own window has them. */
  readonly isWayland: boolean
  readonly onPress: () => void
}

/** The keys that bring the console up from any program: at most one combination, changed at once. */
export class GlobalKeys {
  #held = ''

  constructor(private readonly parts: KeysParts) {}

  /** Takes these keys in place of those before; empty: none. */
  follow(wanted: string): State {
    const { keys, isWayland, onPress } = this.parts
    if (this.#held !== '' && this.#held === wanted) return 'ready'
    if (this.#held !== '') keys.unregister(this.#held)
    this.#held = ''
    if (wanted === '') return 'none'
    if (isWayland) return 'notOnWayland'
    if (!keys.register(wanted, onPress)) return 'taken'
    this.#held = wanted
    return 'ready'
  }
}

/** Whether the desktop is Wayland's, as the session tells it. */
export const isWaylandSession = (environment: Readonly<Record<string, string | undefined>>): boolean =>
  environment.XDG_SESSION_TYPE === 'wayland' || (environment.WAYLAND_DISPLAY ?? '') !== ''
