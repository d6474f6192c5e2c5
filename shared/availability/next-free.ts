import type { Instant, KnownAvailability } from './availability'
import { isBlocking } from './strength'
import { shortestThatMatters, type NextFree } from './verdict'

/**
 * Finds the first stretch at or after `from` in which nothing blocks, within working hours where these are known and
 * within what was read, and at least {@link shortestThatMatters} long as far as it was read. “Elsewhere” does not block.
 */
export function nextFreeFrom(
  { occupied, window, workingHours }: KnownAvailability,
  from: Instant,
): NextFree | undefined {
  const blocking = occupied.filter(({ occupation }) => isBlocking(occupation))
  let start = from
  let next = 0
  // Both lists are walked once, side by side: an entry that was passed in one working day is not looked at in the next.
  for (const hours of workingHours?.spans ?? [window]) {
    start = Math.max(start, hours.start)
    const last = Math.min(hours.end, window.end)
    while (start < last) {
      const entry = blocking[next]
      const end = Math.min(entry?.start ?? last, last)
      if (end - start >= shortestThatMatters) return { start, end, isOpenEnded: end === window.end }
      if (!entry || entry.start >= last) break
      start = Math.max(start, entry.end)
      next += 1
    }
  }
  return undefined
}
