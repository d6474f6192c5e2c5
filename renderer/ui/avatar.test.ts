import { expect, it } from 'vitest'
import { hueOf, toInitials } from './avatar'

it.each([
  ['Martina Keller', 'MK'],
  ['Martina von der Keller', 'MK'],
  ['Öberg', 'Ö'],
  ['Ana Marković'.normalize('NFD'), 'AM'],
  ['  Ana   Marković ', 'AM'],
  ['Keller, Martina', 'KM'],
  ['李小龍', '李'],
  ['Sales (EMEA)', 'S'],
  ['4021', ''],
  ['', ''],
])('%s → %s', (name, initials) => {
  expect(toInitials(name)).toBe(initials)
})

it('a name always has the same colour, and names spread over all of them', () => {
  const names = Array.from({ length: 200 }, (_, index) => `Person ${index}`)
  expect(new Set(names.map(hueOf)).size).toBe(8)
  expect(names.map(hueOf)).toEqual(names.map(hueOf))
})
