import { addDays, startOfDay } from 'date-fns'
import type { Instant, Span } from '../../shared/availability/availability'

/**
 * The stretch read of everyone: the operator's whole day, for the timeline, and the days that follow. A week of them says
 * “out of office until Thursday” and “free on Monday” without asking again. Days of the system's zone.
 */
export function readingWindowAt(now: Instant, daysAhead: number): Span {
  const start = startOfDay(now)
  return { start: start.getTime(), end: addDays(start, daysAhead + 1).getTime() }
}
