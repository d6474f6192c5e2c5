import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aheadTolerated, agingFor, expiresAfter, freshFor, freshnessAt } from './freshness-at'

const now = Date.UTC(2026, 10, 23, 10, 42)
const day = 24 * 60 * 60_000

it.each([
  ['just read', 0, 'fresh'],
  ['90 s', freshFor, 'fresh'],
  ['a little over 90 s', freshFor + 1, 'aging'],
  ['5 min', agingFor, 'aging'],
  ['a little over 5 min', agingFor + 1, 'stale'],
  ['60 min', expiresAfter, 'stale'],
  ['a little over 60 min', expiresAfter + 1, 'expired'],
  ['a week', 7 * day, 'expired'],
  ['from a clock a little ahead', -aheadTolerated, 'fresh'],
  ['from a clock farther ahead', -aheadTolerated - 1, 'expired'],
  ['from before the clock was set back a day', -day, 'expired'],
])('an answer of age “%s” is judged right', (_name, age, freshness) => {
  expect(freshnessAt(now - age, now)).toBe(freshness)
})

it('the limits are those the operator was told', () => {
  expect([freshFor, agingFor, expiresAfter]).toEqual([90_000, 300_000, 3_600_000])
})

it('an answer never grows fresher while the clock goes forward', () => {
  const order = ['fresh', 'aging', 'stale', 'expired']
  const age = fc.integer({ min: 0, max: 2 * expiresAfter })
  fc.assert(
    fc.property(age, age, (one, other) => {
      const [younger, older] = [Math.min(one, other), Math.max(one, other)]
      const rank = (passed: number): number => order.indexOf(freshnessAt(now, now + passed))
      expect(rank(younger)).toBeLessThanOrEqual(rank(older))
    }),
  )
})
