import type { Availability, Instant } from './availability'
import { freshnessAt } from './freshness-at'
import { nextFreeFrom } from './next-free'
import type { NextFree } from './verdict'

/** How many are named. */
export const mostSlots = 3

/**
 * Names the next free times after `now`, at most {@link mostSlots}, each long enough for a call and within working hours,
 * from one answer. Free time that runs already is not among them: that is the verdict's to say. Undefined where nothing
 * may be said: without an answer, with one that has expired, or where the working hours are not known, as a night would
 * look like free time.
 */
export function nextSlotsAt(
  availability: Availability | undefined,
  now: Instant,
): readonly NextFree[] | undefined {
  if (!availability?.known || !availability.workingHours) return undefined
  if (freshnessAt(availability.asOf, now) === 'expired') return undefined
  const slots: NextFree[] = []
  let next = nextFreeFrom(availability, now)
  while (next && slots.length < mostSlots) {
    if (next.start > now) slots.push(next)
    next = nextFreeFrom(availability, next.end)
  }
  return slots
}
