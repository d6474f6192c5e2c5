import { expect, it } from 'vitest'
import { person } from '../testing/people-made-up'
import { toDepartments } from './departments'

it('counts who works where, in the order of the alphabet; who has no department is in none', () => {
  const people = [
    person('A', { department: 'Sales' }),
    person('B', { department: 'Önologie' }),
    person('C', { department: 'Sales' }),
    person('D', { department: 'Procurement' }),
    person('E'),
  ]
  expect(toDepartments(people, 'en-GB')).toEqual([
    { name: 'Önologie', count: 1 },
    { name: 'Procurement', count: 1 },
    { name: 'Sales', count: 2 },
  ])
})
