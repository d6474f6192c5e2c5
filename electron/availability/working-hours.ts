import type { Span, WorkingHours } from '../../shared/availability/availability'
import { toClock } from '../graph/to-clock'
import { toEnd, toStart, type OffsetAt, type WallTime } from '../graph/wall-time'
import type { GraphWorkingHours } from '../graph/working-hours-response'

/** Midnight of a day, `ahead` days later, as the clock shows it: counted on the calendar, where every day is a day. */
function midnight(moment: WallTime, ahead: number): WallTime {
  const date = new Date(moment)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + ahead)
}

/** The days that the window touches and the one before: its shift may reach in. */
function daysAround(window: Span, offsetAt: OffsetAt): readonly WallTime[] {
  const last = window.end + offsetAt(window.end)
  const days: WallTime[] = []
  let day = midnight(window.start + offsetAt(window.start), -1)
  while (day <= last) {
    days.push(day)
    day = midnight(day, 1)
  }
  return days
}

function shiftOf(day: WallTime, { start, end }: GraphWorkingHours, offsetAt: OffsetAt): Span {
  const lastDay = end > start ? day : midnight(day, 1)
  return { start: toStart(day + start, offsetAt), end: toEnd(lastDay + end, offsetAt) }
}

function join(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push(span)
  }
  return joined
}

/**
 * Working hours by the clock on the wall → moments within the window, each local day by its own offset from UTC. Hours
 * that end at or before their start end on the next day. On the day a clock is changed, hours begin when the clock first
 * shows their start and end when it last shows their end; a time it jumps over is the moment of the jump.
 */
export function toWorkingHours(hours: GraphWorkingHours, window: Span): WorkingHours {
  const { zone, offsetAt, isApproximate } = toClock(hours.timeZone, window.start)
  const spans = daysAround(window, offsetAt)
    .filter((day) => hours.weekdays.includes(new Date(day).getUTCDay()))
    .map((day) => shiftOf(day, hours, offsetAt))
    .map(({ start, end }) => ({ start: Math.max(start, window.start), end: Math.min(end, window.end) }))
    .filter(({ start, end }) => start < end)
  return { zone, spans: join(spans), isApproximate }
}
