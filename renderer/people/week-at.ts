import { tz } from '@date-fns/tz'
import { addDays, getHours, setHours, startOfDay } from 'date-fns'
import type { Availability, Instant, Span } from '../../shared/availability/availability'
import type { DayWindow } from './day-window'

/** One line of a week: the whole day, and the stretch of it that the bar shows. */
export interface WeekDay {
  readonly day: Span
  readonly window: DayWindow
}

const shownDays = 7

/** Whole hours by the operator's clock that hold the working hours; an end at midnight is 24. */
function hoursOf(spans: readonly Span[], zone: string): { readonly first: number; readonly last: number } {
  const here = { in: tz(zone) }
  const firsts = spans.map(({ start }) => getHours(start, here))
  const lasts = spans.map(({ end }) => getHours(end - 1, here) + 1)
  return { first: Math.min(8, ...firsts), last: Math.max(18, ...lasts) }
}

/** The seven days from today on by the operator's clock, each bar over the same hours: wide enough for the working hours. */
export function weekAt(
  now: Instant,
  zone: string,
  availability: Availability | undefined,
): readonly WeekDay[] {
  const here = { in: tz(zone) }
  const known = availability?.known ? (availability.workingHours?.spans ?? []) : []
  const { first, last } = hoursOf(known, zone)
  const today = startOfDay(now, here)
  return Array.from({ length: shownDays }, (_, index) => {
    const start = addDays(today, index)
    const hours = Array.from(
      { length: last - first + 1 },
      (_hour, step) => +setHours(start, first + step, here),
    )
    return {
      day: { start: +start, end: +addDays(start, 1) },
      window: { start: Math.min(...hours), end: Math.max(...hours), marks: [...new Set(hours)] },
    }
  })
}
