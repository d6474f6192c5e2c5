/** A Secret Service on a session bus of its own. */
export interface Keyring {
  /** What a program needs to find it. */
  readonly env: Readonly<Record<string, string>>
  /** Ends the keyring: nobody answers for secrets any more. */
  readonly end: () => Promise<void>
  /** The same secrets, served anew: as after a restart of the computer, before or after the operator unlocked them. */
  readonly serve: (how: { readonly isLocked: boolean }) => Promise<void>
  readonly stop: () => Promise<void>
}

/** `as`: the user whose keyring it is, when that is not ours. */
export function openKeyring(owner?: {
  readonly as: { readonly uid: number; readonly gid: number }
}): Promise<Keyring>
