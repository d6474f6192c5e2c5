import fc from 'fast-check'
import { expect, it } from 'vitest'
import { piecesInStep, runAtOnce, sortInSteps } from './in-steps'

interface Item {
  readonly key: number
  readonly nth: number
}

const compare = (one: Item, other: Item): number => one.key - other.key

it('sorts as the language does, equals in the order given', () => {
  const keys = fc.array(fc.nat({ max: 50 }), { maxLength: piecesInStep * 4, size: 'max' })
  fc.assert(
    fc.property(keys, (all) => {
      const items = all.map((key, nth): Item => ({ key, nth }))
      expect(runAtOnce(sortInSteps(items, compare))).toEqual(items.toSorted(compare))
    }),
  )
})

it('what stands in order already costs hardly more than a comparison each, also with somebody behind who belongs in front', () => {
  const count = piecesInStep * 20
  const items = Array.from({ length: count }, (_, nth): Item => ({ key: nth, nth }))
  for (const list of [items, [...items, { key: 7, nth: count }]]) {
    let asked = 0
    const counting = (one: Item, other: Item): number => ((asked += 1), compare(one, other))
    expect(runAtOnce(sortInSteps(list, counting))).toEqual(list.toSorted(compare))
    expect(asked).toBeLessThan(count * 1.1)
  }
})
