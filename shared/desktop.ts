/** How the computer took the wish to start the console when its user signs in to it. */
export type LoginStart =
  /** As it was chosen. */
  | 'asChosen'
  /** Only an installed console can be started so, and this one is not. */
  | 'notInstalled'
  /** Wished for, but the computer's own settings hold it back. */
  | 'heldBack'
  /** The computer did not take the change. */
  | 'refused'

/** How it stands with the keys that bring the console up from any program. */
export type GlobalKeys =
  | 'none'
  | 'ready'
  /** Another program has them, or the system itself. */
  | 'taken'
  /** Wayland gives no program keys of its own; its user can bind them to the program's command. */
  | 'notOnWayland'

/** What became of wishes that the desktop must agree to. */
export interface DesktopNews {
  readonly loginStart: LoginStart
  readonly globalKeys: GlobalKeys
  /** Whether the console's icon stands in a tray. */
  readonly hasTray: boolean
  /** The version that was fetched and is put in place when the console ends; absent: none. */
  readonly update?: string
}

/** Before the desktop was asked for anything. */
export const desktopAtStart: DesktopNews = { loginStart: 'asChosen', globalKeys: 'none', hasTray: false }
