import type { Problem } from './problem'

/** How what IT decides for everyone at this computer was found. */
export interface PolicyNews {
  /** `newer`: written for a newer Patchboard, and read as far as it is understood. */
  readonly state: 'none' | 'fine' | 'newer' | 'unreadable'
  /** The file or the key of the registry in which it was looked for; empty before anybody looked. */
  readonly place: string
  /** Names in it that are no setting, at most {@link mostUnknown}. */
  readonly unknown: readonly string[]
  /** There where it is unreadable. */
  readonly problem?: Problem
}

/** So many names that are no setting are told. */
export const mostUnknown = 10
