import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byName } from '../../shared/by-name'
import { runAtOnce } from '../../shared/in-steps'
import { crowd, person } from '../testing/people-made-up'
import { IndexAhead } from './index-ahead'
import { toPeopleIndex } from './people-index'

const compare = byName('en')
const inOrder = crowd(3_000).toSorted(compare)

function toParts<Item>(items: readonly Item[], length: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, nth) =>
    items.slice(nth * length, (nth + 1) * length),
  )
}

it('of those who come in order it is the same index, however they come and however often it is left', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_200 }), fc.array(fc.nat({ max: 4 })), (length, steps) => {
      const ahead = new IndexAhead(compare)
      const parts = toParts(inOrder, length)
      for (const [nth] of parts.entries()) {
        ahead.follow(parts.slice(0, nth + 1))
        const running = ahead.catchUp()
        for (let left = steps[nth] ?? 1; left > 0; left -= 1) running.next()
      }
      expect(runAtOnce(ahead.finish(inOrder))).toEqual(toPeopleIndex(inOrder))
    }),
    { numRuns: 15 },
  )
})

it('whoever does not come in order makes it of no use, and so does whoever is missing', () => {
  const turned = new IndexAhead(compare)
  turned.follow([[person('Berta'), person('Anna')]])
  expect(runAtOnce(turned.finish([person('Berta'), person('Anna')]))).toBeUndefined()
  const short = new IndexAhead(compare)
  short.follow([[person('Anna')]])
  expect(runAtOnce(short.finish([person('Anna'), person('Berta')]))).toBeUndefined()
})

it('begins anew with other people', () => {
  const ahead = new IndexAhead(compare)
  ahead.follow([[person('Berta'), person('Anna')]])
  runAtOnce(ahead.catchUp())
  const others = [person('Carl'), person('Dora')]
  ahead.follow([others])
  expect(runAtOnce(ahead.finish(others))).toEqual(toPeopleIndex(others))
})

it('is made once: what it gathered is let go', () => {
  const ahead = new IndexAhead(compare)
  ahead.follow([[person('Anna')]])
  expect(runAtOnce(ahead.finish([person('Anna')]))).toBeDefined()
  expect(runAtOnce(ahead.finish([person('Anna')]))).toBeUndefined()
})
