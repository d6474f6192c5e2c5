import type { Instant } from '../../shared/availability/availability'
import { offsetOfZone, type OffsetAt, type WallTime } from './wall-time'
import { windowsZones } from './windows-zones.generated'

/** When a clock is changed each year, by what it shows before the change. */
export interface ClockChange {
  /** 1 … 12 */
  readonly month: number
  /** 0 is Sunday. */
  readonly weekday: number
  /** 1 … 5; 5 is the last one of the month. */
  readonly occurrence: number
  /** Milliseconds since midnight. */
  readonly time: number
}

/**
 * A time zone given by its rules instead of a name. The biases are minutes, and UTC is the clock plus the bias: the
 * sign of Windows and of Microsoft's samples (Pacific time has 480), although the documentation's sentence says the
 * opposite: https://learn.microsoft.com/graph/api/resources/customtimezone
 */
export interface CustomZone {
  readonly bias: number
  /** `bias` is added to the zone's own while daylight saving lasts, usually −60. */
  readonly daylight?: { readonly bias: number; readonly begins: ClockChange; readonly ends: ClockChange }
}

const minute = 60_000

function wallTimeIn(year: number, { month, weekday, occurrence, time }: ClockChange): WallTime {
  const firstWeekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const day = 1 + ((weekday - firstWeekday + 7) % 7) + 7 * (occurrence - 1)
  return Date.UTC(year, month - 1, day > daysInMonth ? day - 7 : day) + time
}

const standardOffset = ({ bias }: CustomZone): number => -bias * minute

/** When daylight saving begins and ends in a year. */
function changesIn(year: number, { bias, daylight }: CustomZone): readonly [Instant, Instant] | undefined {
  if (!daylight) return undefined
  return [
    wallTimeIn(year, daylight.begins) + bias * minute,
    wallTimeIn(year, daylight.ends) + (bias + daylight.bias) * minute,
  ]
}

const yearOf = (moment: Instant, custom: CustomZone): number =>
  new Date(moment + standardOffset(custom)).getUTCFullYear()

export const offsetOfCustomZone =
  (custom: CustomZone): OffsetAt =>
  (moment) => {
    const standard = standardOffset(custom)
    const changes = changesIn(yearOf(moment, custom), custom)
    if (!changes || !custom.daylight) return standard
    const [begins, ends] = changes
    // South of the equator daylight saving lasts over the turn of the year.
    const isDaylight = begins < ends ? begins <= moment && moment < ends : moment < ends || begins <= moment
    return isDaylight ? standard - custom.daylight.bias * minute : standard
  }

/** Moments of a year that tell two clocks apart: twice a month, and just before and at each change. */
function tellingMoments(year: number, custom: CustomZone): readonly Instant[] {
  const months = Array.from({ length: 12 }, (_none, month) => month)
  return [
    ...months.flatMap((month) => [Date.UTC(year, month, 1), Date.UTC(year, month, 15)]),
    ...(changesIn(year, custom) ?? []).flatMap((change) => [change - minute, change]),
  ]
}

/** The first zone with a Windows name whose clock shows the same all through the year of `at`, if there is one. */
export function zoneLike(custom: CustomZone, at: Instant): string | undefined {
  const offsetAt = offsetOfCustomZone(custom)
  const moments = tellingMoments(yearOf(at, custom), custom)
  return Object.values(windowsZones).find((zone) => {
    const offsetThere = offsetOfZone(zone)
    return moments.every((moment) => offsetThere(moment) === offsetAt(moment))
  })
}
