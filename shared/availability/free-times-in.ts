import type { Instant, KnownAvailability, Span } from './availability'
import { nextFreeFrom } from './next-free'

/**
 * Lists the free times of a stretch such as a day, from `now` on where it has begun: each within working hours, as far as
 * it was read, and long enough for a call. Undefined where the stretch was not read to its end or the working hours are
 * not known: then nothing may be said of it.
 */
export function freeTimesIn(
  availability: KnownAvailability,
  { start, end }: Span,
  now: Instant,
): readonly Span[] | undefined {
  if (!availability.workingHours || end > availability.window.end) return undefined
  const times: Span[] = []
  let next = nextFreeFrom(availability, Math.max(start, now))
  while (next && next.start < end) {
    times.push({ start: next.start, end: Math.min(next.end, end) })
    next = nextFreeFrom(availability, next.end)
  }
  return times
}
