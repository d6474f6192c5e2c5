import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BackOff, type Trouble } from './back-off'

function open(random = 0) {
  const clock = { elapsed: 0 }
  const backOff = new BackOff({ elapsed: () => clock.elapsed, random: () => random })
  /** Fails over and over, each time as soon as it may be asked again; the waits in between. */
  const failures = (trouble: Trouble, count: number): number[] =>
    Array.from({ length: count }, () => {
      backOff.lengthen(trouble, clock.elapsed)
      const wait = backOff.rest
      clock.elapsed += wait
      return wait
    })
  return { clock, backOff, failures }
}

it.each([
  ['throttled', [5_000, 10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 300_000]],
  ['failing', [5_000, 10_000, 20_000, 40_000, 60_000, 60_000]],
  ['stumbling', [5_000, 10_000, 10_000]],
  ['unreachable', [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]],
] as const)('%s: each wait is twice the one before, up to a limit', (trouble, waits) => {
  expect(open().failures(trouble, waits.length)).toEqual(waits)
})

it('spreads waits upwards, never below the first', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (random) => {
      const [first = 0] = open(random).failures('failing', 1)
      expect(first).toBeGreaterThanOrEqual(5_000)
      expect(first).toBeLessThanOrEqual(7_500)
    }),
  )
})

it('counts what failed side by side as one failure', () => {
  const { clock, backOff } = open()
  clock.elapsed = 1_000
  for (let request = 0; request < 4; request += 1) backOff.lengthen('failing', 0)
  expect(backOff.rest).toBe(5_000)
})

it('begins anew after an answer', () => {
  const { backOff, failures } = open()
  failures('failing', 5)
  backOff.recover()
  expect(failures('failing', 1)).toEqual([5_000])
})

it('a network that is back ends waits of our own, never one that the server asked for', () => {
  const { backOff } = open()
  backOff.lengthen('unreachable', 0)
  backOff.hurry()
  expect(backOff.rest).toBe(0)
  backOff.obey(30_000)
  backOff.hurry()
  expect(backOff.rest).toBe(30_000)
})

it.each([
  [3_600_000, 3_600_000],
  [1e12, 86_400_000],
])('a wish for %i ms is kept for %i ms', (wish, kept) => {
  const { backOff } = open()
  backOff.obey(wish)
  expect(backOff.rest).toBe(kept)
})
