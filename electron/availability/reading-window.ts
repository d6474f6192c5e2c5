import { addDays, startOfDay } from 'date-fns'
import type { Instant, Span } from '../../shared/availability/availability'

/** How many days are read at once: a week says “out of office until Thursday” and “free on Monday” without asking again. */
const daysRead = 8

/** The stretch read of everyone: the operator's whole day, for the timeline, and the week that follows. Days of the system's zone. */
export function readingWindowAt(now: Instant): Span {
  const start = startOfDay(now)
  return { start: start.getTime(), end: addDays(start, daysRead).getTime() }
}
