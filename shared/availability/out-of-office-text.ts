import type { PersonId } from '../person'
import type { Instant } from './availability'

/** What a mailbox replies by itself while its owner is away. */
export interface OutOfOfficeReply {
  /** Plain text, lines parted by “\n”; at most {@link longestReply} characters. Written by its owner: shown, never believed. */
  readonly text: string
  /** When it begins; absent: it was turned on by hand. */
  readonly start?: Instant
  /** When it ends; absent: it is turned off by hand. */
  readonly end?: Instant
}

/** What one colleague's mailbox replies, and whom that names. */
export interface OutOfOfficeText {
  readonly personId: PersonId
  /** When it was asked for. */
  readonly asOf: Instant
  /** Absent: their mailbox replies nothing. */
  readonly reply?: OutOfOfficeReply
  /** Colleagues whom the reply names, in its order: who may stand in. */
  readonly deputies: readonly PersonId[]
}

/** Longest reply that is handed on, in characters; the rest is cut off with “…”. */
export const longestReply = 2_000

/** Gives the reply that runs at `now`: one that has not begun or has ended says nothing of today. */
export function replyAt(told: OutOfOfficeText | undefined, now: Instant): OutOfOfficeReply | undefined {
  const { start = -Infinity, end = Infinity } = told?.reply ?? {}
  return start <= now && now < end ? told?.reply : undefined
}
