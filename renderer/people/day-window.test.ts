import fc from 'fast-check'
import { expect, it } from 'vitest'
import { at, inZurich } from '../testing/people-made-up'
import { dayWindowAt, placeIn } from './day-window'

const { zone } = inZurich

it.each([
  ['during the day', 10.7, [8, 18]],
  ['at eight sharp', 8, [8, 18]],
  ['just before six in the evening', 17.99, [8, 18]],
  ['at six in the evening', 18, [8, 19]],
  ['in the evening', 19.5, [8, 20]],
  ['early in the morning', 6.2, [6, 18]],
  ['just after midnight', 0.1, [0, 18]],
  ['just before midnight', 23.9, [8, 24]],
])('%s (%s h) the window goes from and to %j', (_, now, [first = 0, last = 0]) => {
  expect(dayWindowAt(at(now), zone)).toMatchObject({ start: at(first), end: at(last) })
})

it('has a mark at every whole hour, the ends included', () => {
  const { marks } = dayWindowAt(at(10.7), zone)
  expect(marks).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18].map((hour) => at(hour)))
})

it('in the night the clocks go forward, the hour that does not exist has no mark', () => {
  const night = Date.UTC(2026, 2, 29, 0, 30)
  const { marks } = dayWindowAt(night, zone)
  expect(marks[0]).toBe(Date.UTC(2026, 2, 29, 0))
  expect(marks[1]).toBe(Date.UTC(2026, 2, 29, 1))
  expect(new Set(marks).size).toBe(marks.length)
  expect(marks.at(-1)).toBe(Date.UTC(2026, 2, 29, 16))
})

it('now is always on it, in any zone at any moment', () => {
  const moments = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 0) })
  const zones = fc.constantFrom('Europe/Zurich', 'America/New_York', 'Asia/Kolkata', 'Pacific/Chatham')
  fc.assert(
    fc.property(moments, zones, (now, anyZone) => {
      const { start, end, marks } = dayWindowAt(now, anyZone)
      expect(start).toBeLessThanOrEqual(now)
      expect(end).toBeGreaterThan(now)
      expect([...marks].sort((one, other) => one - other)).toEqual(marks)
    }),
  )
})

it('places moments from 0 to 1 and never outside', () => {
  const window = dayWindowAt(at(10), zone)
  expect([at(7), at(8), at(13), at(18), at(20)].map((moment) => placeIn(window, moment))).toEqual([
    0, 0, 0.5, 1, 1,
  ])
})
