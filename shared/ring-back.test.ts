import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instant, KnownAvailability, Span } from './availability/availability'
import { expiresAfter } from './availability/freshness-at'
import { resolveOverlaps } from './availability/resolve-overlaps'
import { shortestThatMatters } from './availability/verdict'
import { isPersonId } from './person'
import { laterBy, ringBackAt, ringBackFrom, toRingBackTime, unknownWait } from './ring-back'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** Of the made-up calendars: everything in them begins and ends on it. */
const grid = 5 * minute
const midnight = Date.UTC(2026, 10, 24)
const personId = 'a-1'
if (!isPersonId(personId)) throw new Error('not an id')

const onGrid = (from: Instant, to: Instant) =>
  fc.integer({ min: 0, max: (to - from) / grid }).map((steps) => from + steps * grid)

/** Two days from 9 to 17 with up to a dozen meetings that may overlap. */
const calendars: fc.Arbitrary<KnownAvailability> = fc
  .array(fc.tuple(onGrid(midnight, midnight + 2 * day), fc.integer({ min: 1, max: 60 })), { maxLength: 12 })
  .map((meetings) => ({
    known: true,
    personId,
    asOf: midnight,
    window: { start: midnight, end: midnight + 2 * day },
    occupied: resolveOverlaps(
      meetings.map(([start, steps]) => ({ start, end: start + steps * grid, occupation: 'busy' })),
    ),
    workingHours: {
      zone: 'UTC',
      isApproximate: false,
      spans: [0, 1].map((nth) => ({
        start: midnight + nth * day + 9 * hour,
        end: midnight + nth * day + 17 * hour,
      })),
    },
  }))
const moments = onGrid(midnight, midnight + 2 * day)
const asOf = (calendar: KnownAvailability, now: Instant): KnownAvailability => ({ ...calendar, asOf: now })

const isWithin = (span: Span, outer: Span): boolean => span.start >= outer.start && span.end <= outer.end
const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Said in another way: every five minutes is tried, until one is free for long enough. */
function firstFree({ occupied, workingHours }: KnownAvailability, from: Instant): Instant | undefined {
  for (let start = from; start < midnight + 2 * day; start += grid) {
    const stretch = { start, end: start + shortestThatMatters }
    const isAtWork = workingHours?.spans.some((hours) => isWithin(stretch, hours))
    if (isAtWork && !occupied.some((meeting) => overlaps(stretch, meeting))) return start
  }
  return undefined
}

describe('when a caller is rung back', () => {
  it('is the first free time of the calendar at work, whatever meetings there are', () => {
    fc.assert(
      fc.property(calendars, moments, moments, (calendar, now, from) => {
        expect(ringBackAt(asOf(calendar, now), from, now)).toBe(firstFree(calendar, from))
      }),
    )
  })

  it('is never before now, never before it was put off to, and named of the calendar only where it is one', () => {
    fc.assert(
      fc.property(calendars, moments, fc.nat({ max: 48 }), (calendar, now, steps) => {
        const known = asOf(calendar, now)
        const from = Math.max(ringBackFrom(known, now), now + steps * grid)
        const { due, isByCalendar } = toRingBackTime(known, from, now)
        expect(due).toBeGreaterThanOrEqual(from)
        expect(from).toBeGreaterThanOrEqual(now)
        const free = firstFree(calendar, from)
        expect(isByCalendar).toBe(free !== undefined)
        // Where nothing free was read, there is no use in asking before what follows can be read.
        expect(due).toBe(free ?? Math.max(from, calendar.window.end))
      }),
    )
  })

  it('leaves whoever is free at this moment alone for a while, and nobody else', () => {
    fc.assert(
      fc.property(calendars, moments, (calendar, now) => {
        const isFree = firstFree(calendar, now) === now
        expect(ringBackFrom(asOf(calendar, now), now)).toBe(isFree ? now + laterBy : now)
      }),
    )
  })

  it('is only a wait where the answer has expired or the calendar is not shared', () => {
    fc.assert(
      fc.property(calendars, moments, (calendar, now) => {
        const expired = asOf(calendar, now - expiresAfter - 1)
        const notShared = { known: false, personId, asOf: now, reason: 'notShared' } as const
        for (const calendarThen of [expired, notShared, undefined]) {
          expect(ringBackAt(calendarThen, now, now)).toBeUndefined()
          const wait = { due: now + unknownWait, isByCalendar: false }
          expect(toRingBackTime(calendarThen, now, now)).toEqual(wait)
        }
      }),
    )
  })
})
