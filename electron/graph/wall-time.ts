import { tzOffset } from '@date-fns/tz'
import type { Instant } from '../../shared/availability/availability'

/** What a clock on a wall shows, date included: the milliseconds of the moment at which a clock in UTC shows the same. */
export type WallTime = number

/** How far a clock is ahead of UTC at a moment, milliseconds. */
export type OffsetAt = (moment: Instant) => number

const minute = 60_000
/** Longer than any clock is from UTC: https://data.iana.org/time-zones/theory.html */
const farEnough = 24 * 60 * minute

export const offsetOfZone =
  (zone: string): OffsetAt =>
  (moment) =>
    tzOffset(zone, new Date(moment)) * minute

/** The moment, after `before` and not after `after`, from which on the clock shows a later time than `wall`. */
function jumpOver(wall: WallTime, offsetAt: OffsetAt, [before, after]: readonly [Instant, Instant]): Instant {
  let [early, late] = [before, after]
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2)
    if (middle + offsetAt(middle) > wall) late = middle
    else early = middle
  }
  return late
}

/** Every moment at which the clock shows that time, in order: one, two where it is set back, else the jump over it. */
function momentsOf(wall: WallTime, offsetAt: OffsetAt): readonly [Instant, ...Instant[]] {
  const earlier = wall - offsetAt(wall - farEnough)
  const later = wall - offsetAt(wall + farEnough)
  const [first, last] = earlier < later ? [earlier, later] : [later, earlier]
  const shows = (moment: Instant): boolean => moment + offsetAt(moment) === wall
  if (shows(first)) return first !== last && shows(last) ? [first, last] : [first]
  return shows(last) ? [last] : [jumpOver(wall, offsetAt, [first, last])]
}

/** When a stretch begins that begins at that time: the first moment the clock shows it, or jumps over it. */
export const toStart = (wall: WallTime, offsetAt: OffsetAt): Instant => momentsOf(wall, offsetAt)[0]

/** When a stretch ends that ends at that time: the last moment the clock shows it, or jumps over it. */
export function toEnd(wall: WallTime, offsetAt: OffsetAt): Instant {
  const [first, last = first] = momentsOf(wall, offsetAt)
  return last
}
