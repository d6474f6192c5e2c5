import type { Instant, NotKnownReason, Occupation, Span } from './availability'

/** The operator's question, answered: can they take it? */
export type Answer = 'yes' | 'maybe' | 'no' | 'notKnown'

/** Free time that matters: long enough for a call, inside working hours where these are known. */
export interface NextFree extends Span {
  /** True when the calendar was read no further than `end`, so the free time may last longer. */
  readonly isOpenEnded: boolean
}

/** Something begins soon. `start`: when. */
export interface Approaching {
  readonly start: Instant
  readonly occupation: Exclude<Occupation, 'elsewhere'> | 'endOfWork'
}

/** Nothing stands in the way now. */
export interface FreeVerdict {
  readonly state: 'free'
  readonly answer: 'yes'
  /** When the free time ends; absent: not within what was read. */
  readonly until?: Instant
  /** What ends it: an entry, or the end of their working hours. */
  readonly endsBy?: Approaching['occupation']
  /** Present when the free time ends within {@link soon}. */
  readonly approaching?: Approaching
  /** True when nothing at all is booked in the window, so the calendar may simply not be used. */
  readonly nothingBooked: boolean
}

/** Working, but not at their desk. */
export interface ElsewhereVerdict {
  readonly state: 'elsewhere'
  readonly answer: 'maybe'
  /** When this ends, something else begins or their working hours end; absent: not within what was read. */
  readonly until?: Instant
  readonly approaching?: Approaching
}

/** An entry runs now. */
export interface OccupiedVerdict {
  readonly state: 'tentative' | 'busy' | 'outOfOffice'
  readonly answer: 'maybe' | 'no'
  /** When entries of this kind (back to back ones included) end or a stronger one begins; absent: not within what was read. */
  readonly until?: Instant
  /** The next free time that matters; absent: none within what was read. */
  readonly nextFree?: NextFree
}

/** No entry that blocks, but outside their working hours. */
export interface OffHoursVerdict {
  readonly state: 'offHours'
  readonly answer: 'no'
  readonly nextFree?: NextFree
}

/** Nothing may be said. */
export interface NotKnownVerdict {
  readonly state: 'notKnown'
  readonly answer: 'notKnown'
  readonly reason: NotKnownReason
}

/** What the sentence beside a name says. Every moment in it is milliseconds UTC. */
export type Verdict = FreeVerdict | ElsewhereVerdict | OccupiedVerdict | OffHoursVerdict | NotKnownVerdict

/** What is warned of when it comes within this time, milliseconds. */
export const soon = 15 * 60_000

/** Free time shorter than this is not offered as “then free”, milliseconds. */
export const shortestThatMatters = 15 * 60_000
