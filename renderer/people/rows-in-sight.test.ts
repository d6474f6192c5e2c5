import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toDrawn, toStretch, toTopFor } from './rows-in-sight'

const rowHeight = 46
const natural = (max: number) => fc.integer({ min: 0, max })

it('in sight are exactly the rows of which a pixel is seen', () => {
  fc.assert(
    fc.property(natural(500), natural(400), natural(30_000), (count, height, scrolled) => {
      // As browsers do, no farther than to the end of the list.
      const top = Math.min(scrolled, Math.max(0, count * rowHeight - height))
      const seen = Array.from({ length: count }, (_, index) => index).filter(
        (index) => index * rowHeight < top + height && (index + 1) * rowHeight > top,
      )
      const { first, last } = toStretch({ top, height }, { count, rowHeight })
      expect(Array.from({ length: Math.max(0, last - first + 1) }, (_, nth) => first + nth)).toEqual(seen)
    }),
  )
})

it('a list that became shorter than it was scrolled shows its end, until the page says where it stands', () => {
  const far = { top: 46_000, height: 460 }
  expect(toStretch(far, { count: 20, rowHeight })).toEqual({ first: 10, last: 19 })
  expect(toStretch(far, { count: 3, rowHeight })).toEqual({ first: 0, last: 2 })
})

it.each([
  [0, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [90, [1, 2, 3, 4, 5, 6, 7, 8, 9, 90]],
  [-1, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
])('with %i chosen a few rows around those in sight are drawn, and the chosen one', (chosen, drawn) => {
  expect(toDrawn({ first: 4, last: 6 }, 100, chosen)).toEqual(drawn)
})

it('the chosen one above those in sight is drawn before them', () => {
  expect(toDrawn({ first: 50, last: 51 }, 100, 3).slice(0, 2)).toEqual([3, 47])
})

it.each([
  ['above', 5, 5 * rowHeight],
  ['below', 40, 41 * rowHeight - 460],
  ['in sight', 12, 460],
])('a row %s is brought into sight, and the list no farther than that', (_where, index, top) => {
  expect(toTopFor(index, { top: 460, height: 460 }, rowHeight)).toBe(top)
})
