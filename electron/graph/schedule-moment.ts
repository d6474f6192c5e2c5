import { z } from 'zod'
import type { Instant } from '../../shared/availability/availability'
import { toZone } from './to-zone'
import { offsetOfZone, toEnd, toStart, type WallTime } from './wall-time'

/** Seven digits of a second are usual; what is below a millisecond is cut off. */
const dateTimeForm = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/
const timeOfDayForm = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?$/

const dateTimeTimeZone = z.object({ dateTime: z.string(), timeZone: z.string().nullish() })

/** Date.parse takes 30 February for 2 March; a date that does not come back as it went in is none. */
function toWallTime(seconds: string, fraction: string): WallTime | undefined {
  const wall = Date.parse(`${seconds}.${fraction.padEnd(3, '0').slice(0, 3)}Z`)
  return !Number.isNaN(wall) && new Date(wall).toISOString().startsWith(seconds) ? wall : undefined
}

/** UTC is what we ask for; another zone is understood when its name is known. No zone at all is a guess, so it is refused. */
function toInstant(wall: WallTime, zoneName: string, edge: 'start' | 'end'): Instant | undefined {
  const zone = toZone(zoneName)
  if (zone === undefined) return undefined
  // What we ask for, so nearly every time of nearly every answer: no need to ask the tables of zones.
  if (zone === 'Etc/UTC') return wall
  return (edge === 'start' ? toStart : toEnd)(wall, offsetOfZone(zone))
}

/** Reads a `dateTimeTimeZone`; `undefined`: it is none, or its zone is not known. */
export function parseMoment(value: unknown, edge: 'start' | 'end'): Instant | undefined {
  const parsed = dateTimeTimeZone.safeParse(value)
  if (!parsed.success) return undefined
  const { dateTime, timeZone } = parsed.data
  const [, seconds, fraction = '', offset] = dateTimeForm.exec(dateTime) ?? []
  const wall = seconds === undefined ? undefined : toWallTime(seconds, fraction)
  if (wall === undefined) return undefined
  return offset === undefined
    ? toInstant(wall, timeZone ?? '', edge)
    : wall + Date.parse(`1970-01-01T00:00:00${offset}`)
}

/** A time of day such as “08:00:00.0000000”, in milliseconds since midnight. */
export const timeOfDay = z
  .string()
  .regex(timeOfDayForm)
  .transform((text) => {
    const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map((part) => Math.floor(Number(part)))
    return ((hours * 60 + minutes) * 60 + seconds) * 1_000
  })
