import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isPersonId, type PersonId } from '../../shared/person'
import { asMet, withMet } from './met'

function idOf(text: string): PersonId {
  if (!isPersonId(text)) throw new Error('not an id')
  return text
}

const names = ['a', 'b', 'c', 'd', 'e']
const known = fc.constantFrom(...names.map(idOf))
const madeUp = fc.constantFrom(...names.map((name) => idOf(`added.${name}`)))
const mets = fc.array(fc.tuple(madeUp, known)).map((pairs) => new Map(pairs))
const lists = fc.uniqueArray(fc.oneof(known, madeUp))

it('whoever was met stands where they stood first, once, and everyone else as before', () => {
  fc.assert(
    fc.property(lists, mets, (ids, met) => {
      const after = withMet(ids, met)
      expect(new Set(after).size).toBe(after.length)
      expect(after.filter((id) => met.has(id))).toEqual([])
      const firstAt = (id: PersonId) => ids.findIndex((one) => (met.get(one) ?? one) === id)
      const places = after.map(firstAt)
      expect(places).toEqual([...places].sort((one, other) => one - other))
      expect(new Set(ids.map((id) => met.get(id) ?? id))).toEqual(new Set(after))
      expect(withMet(after, met)).toBe(after)
    }),
  )
})

it('where nobody was met nothing is made anew', () => {
  const ids = [idOf('a'), idOf('added.b')]
  const met = new Map([[idOf('added.c'), idOf('c')]])
  expect(withMet(ids, met)).toBe(ids)
  const named = { id: idOf('added.b'), name: 'b' }
  expect(asMet(named, met)).toBe(named)
  expect(asMet(named, new Map([[named.id, idOf('b')]]))).toEqual({ id: 'b', name: 'b' })
})
