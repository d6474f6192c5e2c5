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
  ['anna.berg@lindenhof.example', ['anna']],
  ['ANNA.B', ['anna']],
  [' ann', ['anna', 'annika']],
  ['berg@', []],
  ['', []],
])('“%s” finds whose address begins so', (text, ids) => {
  expect(findByAddress(directory, text)).toEqual(ids)
})

it('no more than a list is worth', () => {
  const many = Array.from({ length: 500 }, (_, nth) => personOf(`p${nth}`))
  expect(findByAddress({ list: () => many, addressOf: (id) => `x-${id}@y.example` }, 'x-')).toHaveLength(200)
})
