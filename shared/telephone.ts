import type { Problem } from './problem'

/** How the address for programs on this computer stands. */
export type EndpointState =
  | { readonly state: 'off' }
  | { readonly state: 'open'; readonly port: number }
  | { readonly state: 'closed'; readonly problem: Problem }

/** What the page knows of the telephone's surroundings; secrets themselves never reach it. */
export interface TelephoneNews {
  readonly endpoint: EndpointState
  /** Where secrets rest; absent: the keychain is locked. */
  readonly kept?: 'inKeychain' | 'untilClosed'
  /** The headers that have a value, by their names in small letters. */
  readonly headers: readonly string[]
}

/** Longest value of a header, in characters. */
export const longestHeaderValue = 2_000

/** What the operator may want of the telephone's surroundings. */
export type TelephoneWish =
  /** Puts the endpoint's secret on the clipboard. */
  | { readonly wish: 'copySecret' }
  /** Makes another secret; the old one counts no longer. */
  | { readonly wish: 'renewSecret' }
  /** Keeps a header's value under the keychain; an empty one removes it. */
  | { readonly wish: 'keepHeader'; readonly name: string; readonly value: string }
  /** Gives a number to the telephone as a transfer would, without a call. */
  | { readonly wish: 'tryNumber'; readonly number: string }
