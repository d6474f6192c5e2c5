import { expect, it } from 'vitest'
import { ana, crowd, marcus, margaux, mario, martina, person, phone, samar } from '../testing/people-made-up'
import { matchPeople, toFragments, toPeopleIndex } from './match-people'

const everyone = [ana, marcus, margaux, mario, martina, samar]

const found = (query: string, people = everyone): readonly string[] =>
  matchPeople(toPeopleIndex(people), toFragments(query)).map(({ name }) => name)

it.each([
  ['a name’s beginning', 'mart', ['Martina Keller']],
  ['a last name', 'kell', ['Martina Keller']],
  ['any order', 'keller mar', ['Martina Keller']],
  ['no accents typed', 'oberg', ['Marcus Öberg']],
  ['accents typed', 'Öberg', ['Marcus Öberg']],
  ['capitals', 'MARTINA', ['Martina Keller']],
  ['a department', 'legal', ['Ana Marković']],
  ['a title', 'head proc', ['Martina Keller']],
  ['an office', 'lyon', ['Margaux Petit']],
  ['an extension', '4402', ['Samar Haddad']],
  ['the beginning of an extension', '44', ['Samar Haddad']],
  ['name and department', 'mar sales', ['Mario Conti']],
  ['the middle of a word', 'artina', []],
  ['one fragment that nobody has', 'mar xyz', []],
])('finds by %s: “%s”', (_, query, names) => {
  expect(found(query)).toEqual(names)
})

it('names that start with the fragment come first, then other words of the name, then the rest', () => {
  const inMarketing = person('Zoe Adler', { department: 'Marketing' })
  expect(found('mar', [inMarketing, ana, samar, martina, mario])).toEqual([
    'Martina Keller',
    'Mario Conti',
    'Ana Marković',
    'Zoe Adler',
  ])
})

it('equals keep the order in which they were given', () => {
  expect(found('ma', [mario, martina, margaux, marcus])).toEqual([
    'Mario Conti',
    'Martina Keller',
    'Margaux Petit',
    'Marcus Öberg',
  ])
})

it('every further letter only ever narrows', () => {
  const index = toPeopleIndex(crowd(500))
  const lists = ['b', 'br', 'bru', 'bruno', 'bruno g'].map((query) => matchPeople(index, toFragments(query)))
  lists.slice(1).forEach((list, step) => {
    expect(lists[step]).toEqual(expect.arrayContaining([...list]))
    expect(list.length).toBeGreaterThan(0)
  })
})

it('someone without a department, a title, an office or a number is found by name', () => {
  expect(found('solo', [person('Han Solo')])).toEqual(['Han Solo'])
})

it('two extensions are both searched', () => {
  const two = person('Two Phones', { phones: [phone('desk', '+1 1', '11'), phone('mobile', '+1 2', '22')] })
  expect(found('22', [two])).toEqual(['Two Phones'])
})
