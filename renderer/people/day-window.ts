import { tz } from '@date-fns/tz'
import { getHours, setHours, startOfDay } from 'date-fns'
import type { Instant, Span } from '../../shared/availability/availability'

/** The stretch of the operator's day that the bars show. */
export interface DayWindow extends Span {
  /** Whole hours by the operator's clock, the two ends included. */
  readonly marks: readonly Instant[]
}

const firstHour = 8
const lastHour = 18

/** 08–18 by the operator's clock; wider while it is earlier or later than that, so that now is always on it. */
export function dayWindowAt(now: Instant, zone: string): DayWindow {
  const here = { in: tz(zone) }
  const today = startOfDay(now, here)
  const hour = getHours(now, here)
  const first = Math.min(firstHour, hour)
  const last = Math.max(lastHour, hour + 1)
  const hours = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  // A set: an hour that the clocks skip would stand where the next one stands.
  const marks = [...new Set(hours.map((one) => +setHours(today, one, here)))]
  return { start: marks[0] ?? now, end: marks.at(-1) ?? now, marks }
}

/** How far across the window a moment stands: 0 at its start, 1 at its end, never outside. */
export const placeIn = ({ start, end }: Span, moment: Instant): number =>
  Math.min(1, Math.max(0, (moment - start) / (end - start)))
