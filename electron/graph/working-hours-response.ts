import { z } from 'zod'
import type { ClockChange, CustomZone } from './custom-zone'
import { timeOfDay } from './schedule-moment'
import type { GraphTimeZone } from './to-clock'
import { toZone } from './to-zone'

/** Working hours as a mailbox keeps them: by the clock on the wall, the same on each working day. */
export interface GraphWorkingHours {
  /** 0 is Sunday; never empty. */
  readonly weekdays: readonly number[]
  /** Milliseconds since midnight. */
  readonly start: number
  /** Milliseconds since midnight; not after `start`: of the next day. */
  readonly end: number
  readonly timeZone: GraphTimeZone
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

const weekday = z
  .string()
  .toLowerCase()
  .pipe(z.enum(weekdays))
  .transform((name) => weekdays.indexOf(name))

const clockChange = z
  .object({
    time: timeOfDay,
    dayOccurrence: z.int().min(1).max(5),
    dayOfWeek: weekday,
    month: z.int().min(1).max(12),
  })
  .transform(({ time, dayOccurrence, dayOfWeek, month }): ClockChange => ({
    month,
    weekday: dayOfWeek,
    occurrence: dayOccurrence,
    time,
  }))

/** No clock is farther from UTC than 14 hours. */
const bias = z.int().min(-840).max(840)

/** Month 0 is Windows' word for a change that never comes. */
const noDaylight = z.union([z.object({ month: z.literal(0) }), z.object({ daylightBias: z.literal(0) })])

const fixedZone = z
  .object({ bias, daylightOffset: noDaylight.nullish() })
  .transform((zone): CustomZone => ({ bias: zone.bias }))

/** Each offset says when the clock is changed *to* it. */
const changingZone = z
  .object({
    bias,
    standardOffset: clockChange,
    daylightOffset: z.object({ daylightBias: bias }).and(clockChange),
  })
  .transform(({ bias: standard, standardOffset, daylightOffset }): CustomZone => {
    const { daylightBias, ...begins } = daylightOffset
    return { bias: standard, daylight: { bias: daylightBias, begins, ends: standardOffset } }
  })

const customZone = z.union([fixedZone, changingZone])

const workingHours = z.object({
  daysOfWeek: z.array(weekday).min(1),
  startTime: timeOfDay,
  endTime: timeOfDay,
  timeZone: z.unknown(),
})

const namedZone = z.object({ name: z.string() })

function parseTimeZone(value: unknown): GraphTimeZone | undefined {
  const named = namedZone.safeParse(value)
  const zone = named.success ? toZone(named.data.name) : undefined
  if (zone !== undefined) return { kind: 'named', zone }
  const custom = customZone.safeParse(value)
  return custom.success ? { kind: 'custom', rules: custom.data } : undefined
}

/**
 * Reads `workingHours`. `undefined`, hours not known: there are none, which is common, no day is a working day, which
 * nobody means, or part of them cannot be read.
 */
export function parseWorkingHours(value: unknown): GraphWorkingHours | undefined {
  const parsed = workingHours.safeParse(value)
  if (!parsed.success) return undefined
  const { daysOfWeek, startTime: start, endTime: end } = parsed.data
  const timeZone = parseTimeZone(parsed.data.timeZone)
  return timeZone && { weekdays: daysOfWeek, start, end, timeZone }
}
