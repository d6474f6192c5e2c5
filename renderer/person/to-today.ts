import type { Availability, Instant, OccupiedSpan, Span } from '../../shared/availability/availability'

/** One line of a day's list. */
export interface TodayEntry {
  readonly entry: OccupiedSpan
  readonly isNow: boolean
  readonly isOver: boolean
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start

/** What a calendar lists for a day, as it lists it: entries may overlap. Undefined: the calendar is not known. */
export function toToday(
  availability: Availability | undefined,
  day: Span,
  now: Instant,
): readonly TodayEntry[] | undefined {
  if (!availability?.known) return undefined
  return availability.occupied
    .filter((entry) => overlaps(entry, day))
    .map((entry) => ({ entry, isNow: entry.start <= now && now < entry.end, isOver: entry.end <= now }))
}
