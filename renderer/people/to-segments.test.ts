import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Availability, OccupiedSpan, Span } from '../../shared/availability/availability'
import { at, calendar, entry, martina, notShared } from '../testing/people-made-up'
import { toSegments, type Segment, type Segments } from './to-segments'

const bar: Span = { start: at(8), end: at(18) }

const segmentsOf = (occupied: readonly OccupiedSpan[]): Segments =>
  toSegments(calendar(martina, { occupied }), bar)

const near = (value: number): unknown => expect.closeTo(value, 9)

it('a meeting from ten to half past eleven stands 20 % in and is 15 % wide', () => {
  expect(segmentsOf([entry([10, 11.5], 'busy')]).entries).toEqual([
    { fill: 'busy', left: near(0.2), width: near(0.15) },
  ])
})

it('out of office hides a meeting, a meeting hides a tentative one', () => {
  const { entries } = segmentsOf([
    entry([9, 12], 'tentative'),
    entry([10, 13], 'busy'),
    entry([12, 14], 'outOfOffice'),
  ])
  expect(entries).toEqual([
    { fill: 'tentative', left: near(0.1), width: near(0.1) },
    { fill: 'busy', left: near(0.2), width: near(0.2) },
    { fill: 'outOfOffice', left: near(0.4), width: near(0.2) },
  ])
})

it('working elsewhere stays on the ground under a meeting', () => {
  const { ground, entries } = segmentsOf([entry([8, 17], 'elsewhere'), entry([12, 13], 'busy')])
  expect(ground).toEqual([{ fill: 'elsewhere', left: 0, width: near(0.9) }])
  expect(entries).toEqual([{ fill: 'busy', left: near(0.4), width: near(0.1) }])
})

it('what was not read is drawn as not known, never as free', () => {
  const read = calendar(martina, { window: { start: at(9), end: at(16) } })
  expect(toSegments(read, bar).ground).toEqual([
    { fill: 'notKnown', left: 0, width: near(0.1) },
    { fill: 'notKnown', left: near(0.8), width: near(0.2) },
  ])
})

it('a calendar that is not shared is not known from end to end', () => {
  expect(toSegments(notShared(martina), bar)).toEqual({
    workingHours: [],
    ground: [{ fill: 'notKnown', left: 0, width: 1 }],
    entries: [],
  })
})

it.each([
  ['nobody told us yet', undefined],
  [
    'it was not asked for yet',
    { known: false, personId: martina.id, asOf: at(10), reason: 'notAskedYet' } as const,
  ],
])('nothing is drawn while %s', (_, availability) => {
  expect(toSegments(availability, bar)).toEqual({ workingHours: [], ground: [], entries: [] })
})

it('working hours lie below, cut to the bar', () => {
  expect(toSegments(calendar(martina, { hours: [7, 17] }), bar).workingHours).toEqual([
    { fill: 'free', left: 0, width: near(0.9) },
  ])
})

describe('whatever a calendar holds', () => {
  const occupations = fc.constantFrom('busy', 'tentative', 'outOfOffice', 'elsewhere')
  const spans = fc
    .record({
      start: fc.integer({ min: -600, max: 1_800 }),
      length: fc.integer({ min: 1, max: 900 }),
      occupation: occupations,
    })
    .map(({ start, length, occupation }): OccupiedSpan => {
      const begin = at(8) + start * 60_000
      return { start: begin, end: begin + length * 60_000, occupation }
    })
  const calendars = fc
    .record({
      occupied: fc.array(spans, { maxLength: 12 }),
      from: fc.integer({ min: 0, max: 12 }),
      to: fc.integer({ min: 13, max: 30 }),
    })
    .map(({ occupied, from, to }) => ({
      occupied: [...occupied].sort((one, other) => one.start - other.start),
      window: { start: at(from), end: at(to) },
    }))
  const layersOf = ({ workingHours, ground, entries }: Segments): readonly (readonly Segment[])[] => [
    workingHours,
    ground,
    entries,
  ]
  const draw = (of: {
    occupied: readonly OccupiedSpan[]
    window: Span
  }): readonly [Availability, Segments] => {
    const availability = calendar(martina, of)
    return [availability, toSegments(availability, bar)]
  }
  const coveredBy = (segments: readonly Segment[], place: number): boolean =>
    segments.some(({ left, width }) => left - 1e-9 <= place && place <= left + width + 1e-9)

  it('segments stay on the bar', () => {
    fc.assert(
      fc.property(calendars, (of) => {
        for (const { left, width } of layersOf(draw(of)[1]).flat()) {
          expect(left).toBeGreaterThanOrEqual(0)
          expect(width).toBeGreaterThan(0)
          expect(left + width).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
    )
  })

  it('segments of one layer never overlap', () => {
    fc.assert(
      fc.property(calendars, (of) => {
        for (const layer of layersOf(draw(of)[1])) {
          const sorted = [...layer].sort((one, other) => one.left - other.left)
          sorted.slice(1).forEach(({ left }, index) => {
            const before = sorted[index]
            expect(left).toBeGreaterThanOrEqual((before ? before.left + before.width : 0) - 1e-9)
          })
        }
      }),
    )
  })

  it('every minute that is busy is covered by an entry, and no free minute is', () => {
    fc.assert(
      fc.property(calendars, fc.integer({ min: 0, max: 599 }), (of, minute) => {
        const moment = bar.start + minute * 60_000 + 30_000
        const [, { entries }] = draw(of)
        const isBusy = of.occupied.some(
          ({ start, end, occupation }) => occupation !== 'elsewhere' && start <= moment && moment < end,
        )
        expect(coveredBy(entries, (moment - bar.start) / (bar.end - bar.start))).toBe(isBusy)
      }),
    )
  })

  it('every minute that was not read is drawn as not known', () => {
    fc.assert(
      fc.property(calendars, fc.integer({ min: 0, max: 599 }), (of, minute) => {
        const moment = bar.start + minute * 60_000 + 30_000
        const unread = draw(of)[1].ground.filter(({ fill }) => fill === 'notKnown')
        const isUnread = moment < of.window.start || moment >= of.window.end
        expect(coveredBy(unread, (moment - bar.start) / (bar.end - bar.start))).toBe(isUnread)
      }),
    )
  })
})
