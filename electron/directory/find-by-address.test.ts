import { expect, it } from 'vitest'
import { isPersonId, type Person, type PersonId } from '../../shared/person'
import { findByAddress } from './find-by-address'

function personOf(id: string): Person {
  if (!isPersonId(id)) throw new Error('not an id')
  return { id, name: id, phones: [] }
}

const [anna, annika, bert, porter] = ['anna', 'annika', 'bert', 'porter'].map(personOf)
const people = [anna, annika, bert, porter].flatMap((one) => one ?? [])
const addresses = new Map<PersonId, string>(
  [
    [anna, 'Anna.Berg@lindenhof.example'] as const,
    [annika, 'ann.x@lindenhof.example'] as const,
    [bert, 'bert@lindenhof.example'] as const,
  ].flatMap(([person, address]) => (person ? [[person.id, address] as const] : [])),
)
const directory = { list: () => people, addressOf: (id: PersonId) => addresses.get(id) }

it.each([
  ['anna.berg@lindenhof.example', ['anna'], true],
  [' BERT@lindenhof.example ', ['bert'], true],
  ['bert@lindenhof.exam', ['bert'], false],
  ['ANNA.B', ['anna'], false],
  [' ann', ['anna', 'annika'], false],
  ['berg@', [], false],
  ['', [], false],
])('“%s” finds whose address begins so, and says whether it is a whole one', (text, ids, isSomebodys) => {
  expect(findByAddress(directory, text)).toEqual({ people: ids, isSomebodys })
})

it('no more than a list is worth', () => {
  const many = Array.from({ length: 500 }, (_, nth) => personOf(`p${nth}`))
  const known = { list: () => many, addressOf: (id: PersonId) => `x-${id}@y.example` }
  expect(findByAddress(known, 'x-').people).toHaveLength(200)
})
