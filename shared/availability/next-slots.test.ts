import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPersonId } from '../person'
import type { KnownAvailability, Span } from './availability'
import { expiresAfter } from './freshness-at'
import { mostSlots, nextSlotsAt } from './next-slots'
import { shortestThatMatters } from './verdict'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const now = Date.UTC(2026, 10, 24, 10)
const personId = 'a-1'
if (!isPersonId(personId)) throw new Error('not an id')

const midnight = now - 10 * hour
const span = (start: number, end: number): Span => ({
  start: midnight + start * hour,
  end: midnight + end * hour,
})

const calendar = (busy: readonly Span[], more: Partial<KnownAvailability> = {}): KnownAvailability => ({
  known: true,
  personId,
  asOf: now,
  window: { start: midnight, end: midnight + 8 * day },
  occupied: busy.map((one) => ({ ...one, occupation: 'busy' })),
  workingHours: { zone: 'UTC', isApproximate: false, spans: [span(9, 17), span(33, 41), span(57, 65)] },
  ...more,
})

const hoursOf = (slots: readonly Span[] | undefined) =>
  slots?.map(({ start, end }) => [(start - midnight) / hour, (end - midnight) / hour])

describe('the next free times', () => {
  it.each<readonly [string, readonly Span[], readonly (readonly number[])[]]>([
    [
      'go on over the days',
      [span(9.5, 11), span(12, 17)],
      [
        [11, 12],
        [33, 41],
        [57, 65],
      ],
    ],
    [
      'leave out what runs already',
      [span(11, 12), span(13, 16)],
      [
        [12, 13],
        [16, 17],
        [33, 41],
      ],
    ],
    [
      'leave out what is too short',
      [span(9, 12), span(12.2, 17)],
      [
        [33, 41],
        [57, 65],
      ],
    ],
    ['are none when all is full', [span(0, 8 * 24)], []],
  ])('%s', (_, busy, hours) => {
    expect(hoursOf(nextSlotsAt(calendar(busy), now))).toEqual(hours)
  })

  it('are not named without an answer, from an expired one or without working hours', () => {
    const { known, asOf, window, occupied } = calendar([])
    const withoutHours = { known, personId, asOf, window, occupied }
    expect(nextSlotsAt(undefined, now)).toBeUndefined()
    expect(nextSlotsAt({ known: false, personId, asOf: now, reason: 'notShared' }, now)).toBeUndefined()
    expect(nextSlotsAt(calendar([], { asOf: now - expiresAfter - 1 }), now)).toBeUndefined()
    expect(nextSlotsAt(withoutHours, now)).toBeUndefined()
  })

  it('are free, long enough, in order and apart, whatever is booked', () => {
    const aSpan = fc
      .tuple(fc.integer({ min: 0, max: 70 * 4 }), fc.integer({ min: 1, max: 40 }))
      .map(([start, length]) => span(start / 4, (start + length) / 4))
    fc.assert(
      fc.property(fc.array(aSpan, { maxLength: 12 }), (spans) => {
        const busy = [...spans].sort((one, other) => one.start - other.start)
        const slots = nextSlotsAt(calendar(busy), now) ?? []
        expect(slots.length).toBeLessThanOrEqual(mostSlots)
        slots.forEach(({ start, end }, index) => {
          expect(end - start).toBeGreaterThanOrEqual(shortestThatMatters)
          expect(start).toBeGreaterThan(index === 0 ? now : (slots[index - 1]?.end ?? now) - 1)
          expect(busy.some((one) => one.start < end && one.end > start)).toBe(false)
        })
      }),
    )
  })
})
