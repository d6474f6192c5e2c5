import type { Availability, Instant, Span } from '../../shared/availability/availability'
import type { PersonId } from '../../shared/person'
import type { GraphSchedule } from '../graph/schedule-response'
import { toWorkingHours } from './working-hours'

export interface ReadSchedule {
  readonly personId: PersonId
  readonly schedule: GraphSchedule
  /** The stretch that was asked for. */
  readonly window: Span
  /** When it was answered. */
  readonly asOf: Instant
}

/** What the server says of one calendar → what the console knows of one person. */
export function toAvailability({ personId, schedule, window, asOf }: ReadSchedule): Availability {
  if (!schedule.isReadable) return { known: false, personId, asOf, reason: schedule.reason }
  const { occupied, workingHours } = schedule
  return {
    known: true,
    personId,
    asOf,
    window,
    // Whole, although they may reach out of the window: the list of a day says when an entry really ends.
    occupied: occupied
      .filter(({ start, end }) => start < window.end && end > window.start)
      .sort((one, other) => one.start - other.start || one.end - other.end),
    ...(workingHours && { workingHours: toWorkingHours(workingHours, window) }),
  }
}
