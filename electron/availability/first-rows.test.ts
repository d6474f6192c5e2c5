import { expect, it } from 'vitest'
import { isPersonId, type Person } from '../../shared/person'
import { firstRows } from './first-rows'
import { mostAtOnce } from './people-queue'

const person = (name: string, place: number): Person => {
  const id = `id-${place}`
  if (!isPersonId(id)) throw new Error(`no id: ${id}`)
  return { id, name, phones: [] }
}

it('are the first by name, in the order of the operator’s alphabet', () => {
  const people = ['Zoe', 'Änne', 'bert', 'Anna'].map(person)
  expect(firstRows(people, 'de')).toEqual(['id-3', 'id-1', 'id-2', 'id-0'])
})

it('are no more than one request asks for', () => {
  const people = Array.from({ length: 60 }, (_, place) => person(`P${99 - place}`, place))
  expect(firstRows(people, 'en')).toHaveLength(mostAtOnce)
  expect(firstRows(people, 'en')[0]).toBe('id-59')
})

it('are left to the page when there are too many to put in order in passing', () => {
  const people = Array.from({ length: 2_001 }, (_, place) => person(`P${place}`, place))
  expect(firstRows(people, 'en')).toEqual([])
})
