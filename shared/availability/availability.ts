import type { PersonId } from '../person'

/** A moment: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number

/** A stretch of time from `start` up to, not including, `end`; `start` < `end`. */
export interface Span {
  readonly start: Instant
  readonly end: Instant
}

/** What a calendar says of a stretch of time, strongest first. Free time is what is not listed. */
export type Occupation = 'outOfOffice' | 'busy' | 'tentative' | 'elsewhere'

/** One entry of a calendar. `title` only where its owner shares it. */
export interface OccupiedSpan extends Span {
  readonly occupation: Occupation
  readonly title?: string
  readonly isPrivate?: boolean
}

/** A colleague's working time within the window asked, as moments, so that the page needs no time-zone rules for it. */
export interface WorkingHours {
  /** IANA zone of the colleague's clock; an offset such as “+03:20” where no zone has their clock's rules. */
  readonly zone: string
  /** Sorted, not touching. Empty: no working day falls into the window. */
  readonly spans: readonly Span[]
  /** True when the zone could only be guessed, so the hours may be off. */
  readonly isApproximate: boolean
  /** True when their mailbox told none and the hours of the settings stand in. */
  readonly isUsual?: true
}

/** Why nothing can be said about someone. */
export type NotKnownReason = 'notAskedYet' | 'notShared' | 'noCalendar' | 'notFound' | 'notReached' | 'tooOld'

/** A calendar that was read. */
export interface KnownAvailability {
  readonly known: true
  readonly personId: PersonId
  /** When it was read. */
  readonly asOf: Instant
  /** The stretch that was read; nothing may be said about moments outside it. */
  readonly window: Span
  /** Entries sorted by start; they may overlap. */
  readonly occupied: readonly OccupiedSpan[]
  readonly workingHours?: WorkingHours
}

/** A calendar that could not be read: data, not an error, and never “free”. */
export interface UnknownAvailability {
  readonly known: false
  readonly personId: PersonId
  /** When it was asked last. */
  readonly asOf: Instant
  readonly reason: NotKnownReason
}

/** What is known of one colleague's calendar. */
export type Availability = KnownAvailability | UnknownAvailability
