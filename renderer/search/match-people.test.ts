import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Person } from '../../shared/person'
import {
  ana,
  crowd,
  idOf,
  marcus,
  margaux,
  mario,
  martina,
  person,
  phone,
  samar,
} from '../testing/people-made-up'
import { toSpellings, toWords } from './fold'
import { matchPeople, toFragments, type Preferred } from './match-people'
import { toPeopleIndex } from './people-index'

const everyone = [ana, marcus, margaux, mario, martina, samar]

const found = (query: string, people = everyone, preferred: Preferred = {}): readonly string[] =>
  matchPeople(toPeopleIndex(people), toFragments(query), preferred).people.map(({ name }) => name)

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
  ['the middle of a word', 'tina', []],
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
  const lists = ['b', 'br', 'bru', 'bruno', 'bruno g'].map(
    (query) => matchPeople(index, toFragments(query)).people,
  )
  lists.slice(1).forEach((list, step) => {
    expect(lists[step]).toEqual(expect.arrayContaining([...list]))
    expect(list.length).toBeGreaterThan(0)
  })
})

it('someone without a department, a title, an office or a number is found by name', () => {
  expect(found('solo', [person('Han Solo')])).toEqual(['Han Solo'])
})

it.each([
  ['obrien', 'Sinéad O’Brien'],
  ['o brien', 'Sinéad O’Brien'],
  ['brien', 'Sinéad O’Brien'],
  ['annemarie', 'Anne-Marie Keller'],
  ['muellerlud', 'Karin Müller-Lüdenscheid'],
])('a name with a sign within is found without it: “%s”', (query, name) => {
  const people = [person('Obrienne Brienz'), person(name)]
  expect(found(query, people)).toContain(name)
})

it('a name that begins with such a word comes first by it', () => {
  expect(found('annemarie', [person('Keller Anne-Marie'), person('Anne-Marie Keller')])).toEqual([
    'Anne-Marie Keller',
    'Keller Anne-Marie',
  ])
})

it('a zero in front of an extension makes it another', () => {
  const people = [
    person('Ada One', { phones: [phone('desk', '+41 44 555 00 21', '21')] }),
    person('Ben Two', { phones: [phone('desk', '+41 44 555 01 21')] }),
  ]
  expect(found('21', people)).toEqual(['Ada One', 'Ben Two'])
  expect(found('021', people)).toEqual(['Ada One'])
  expect(found('121', people)).toEqual(['Ben Two'])
  const short = person('Cem Three', { phones: [phone('desk', '21')] })
  expect(found('021', [short])).toEqual([])
})

it('two extensions are both searched', () => {
  const two = person('Two Phones', { phones: [phone('desk', '+1 1', '11'), phone('mobile', '+1 2', '22')] })
  expect(found('22', [two])).toEqual(['Two Phones'])
})

const abroad = [
  person('Jörg Müller'),
  person('Anna Mueller'),
  person('Søren Øberg'),
  person('Łukasz Wójcik'),
  person('王小明'),
  person('Дмитрий Иванов'),
  person('Ελένη Παππά'),
  person('Κοσμάς Νίκου'),
  person('김철수'),
  person('ガルシア マーク'),
  person('ﬁnn Ĳsbrand'),
  person('Đorđe Ilić'),
]

it.each([
  ['muller', ['Anna Mueller', 'Jörg Müller']],
  ['mueller', ['Anna Mueller', 'Jörg Müller']],
  ['Müller', ['Anna Mueller', 'Jörg Müller']],
  ['mull', ['Anna Mueller', 'Jörg Müller']],
  ['joerg', ['Jörg Müller']],
  ['oberg', ['Søren Øberg']],
  ['oeberg', ['Søren Øberg']],
  ['soeren', ['Søren Øberg']],
  ['lukasz wojcik', ['Łukasz Wójcik']],
  ['王', ['王小明']],
  ['小明', ['王小明']],
  ['дмитр', ['Дмитрий Иванов']],
  ['иванов', ['Дмитрий Иванов']],
  ['ελενη', ['Ελένη Παππά']],
  ['ΚΟΣ', ['Κοσμάς Νίκου']],
  ['κοσμασ', ['Κοσμάς Νίκου']],
  ['김', ['김철수']],
  ['철수', ['김철수']],
  ['기', ['김철수']],
  ['ガル', ['ガルシア マーク']],
  ['ﾏｰｸ', ['ガルシア マーク']],
  ['finn ij', ['ﬁnn Ĳsbrand']],
  ['djordje', ['Đorđe Ilić']],
  ['dor', ['Đorđe Ilić']],
])('finds names of other languages: “%s”', (query, names) => {
  expect([...found(query, abroad)].sort()).toEqual([...names].sort())
})

it.each([
  ['mk', ['Martina Keller']],
  ['m', ['Marcus Öberg', 'Margaux Petit', 'Mario Conti', 'Martina Keller', 'Ana Marković']],
])('initials count when they are typed whole: “%s”', (query, names) => {
  expect(found(query).filter((name) => names.includes(name))).toEqual(names)
})

const numbered = person('Nora Numbers', { phones: [phone('desk', '+41 44 555 40 21', '4021')] })

it.each([
  '4021',
  '40',
  '21',
  '021',
  '555 40 21',
  '044 555 40 21',
  '+41 44 555 40 21',
  '0041445554021',
  '44/555.40-21',
  '(044) 555 40 21',
  '+41 (0)44 555–40–21',
  'tel:+41445554021',
])('a number is found by its last digits, however it is written: “%s”', (query) => {
  expect(found(query, [numbered, martina])).toContain('Nora Numbers')
})

it.each(['1', '555', '4022', '+41 44 555 40 22'])('a number is not found by other digits: “%s”', (query) => {
  expect(found(query, [numbered])).toEqual([])
})

it.each([
  ['a wrong letter', 'martuna'],
  ['a missing letter', 'matina'],
  ['one letter too many', 'marttina'],
  ['two letters swapped', 'matrina'],
  ['in the second fragment', 'martina kelxer'],
])('one typing error is forgiven: %s', (_, query) => {
  const matches = matchPeople(toPeopleIndex(everyone), toFragments(query))
  expect(matches.people.map(({ name }) => name)).toEqual(['Martina Keller'])
  expect(matches.isNear).toBe(true)
})

it('nothing is forgiven while something fits, and nothing in short words or numbers', () => {
  const index = toPeopleIndex([martina, person('Matina Exact')])
  expect(matchPeople(index, ['matina'])).toMatchObject({ people: [{ name: 'Matina Exact' }], isNear: false })
  expect(found('mxr')).toEqual([])
  expect(found('4403')).toEqual([])
})

it('favourites, then whom calls went to lately, come first among those who match alike', () => {
  const preferred = { favourites: new Set([martina.id]), recent: new Set([mario.id]) }
  const people = [marcus, mario, martina, ana]
  expect(found('mar', people, preferred)).toEqual([
    'Martina Keller',
    'Mario Conti',
    'Marcus Öberg',
    'Ana Marković',
  ])
  expect(found('mar', people, { favourites: new Set([ana.id]) }).at(-1)).toBe('Ana Marković')
})

/** The same by looking at every word of everyone. */
function slowly(people: readonly Person[], fragments: readonly string[]): readonly string[] {
  const wordsOf = ({ name, department }: Person): readonly string[] =>
    [name, department ?? ''].flatMap((text) => toWords(text).flatMap(toSpellings))
  return people
    .filter((one) => fragments.every((fragment) => wordsOf(one).some((word) => word.startsWith(fragment))))
    .map(({ name }) => name)
}

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'e', 'ä', 'ö', 'É', 'ß'),
  minLength: 1,
  maxLength: 4,
})

it('finds exactly those whom a look at every word finds', () => {
  const anyone = fc.record({ name: fc.array(word, { minLength: 1, maxLength: 1 }), department: word })
  fc.assert(
    fc.property(
      fc.array(anyone, { maxLength: 12 }),
      fc.array(word, { minLength: 1, maxLength: 2 }),
      (all, typed) => {
        const people = all.map(({ name, department }, nth) =>
          person(name.join(' '), { id: idOf(`p${nth}`), department }),
        )
        const fragments = toFragments(typed.join(' '))
        const matches = matchPeople(toPeopleIndex(people), fragments)
        if (matches.isNear) expect(slowly(people, fragments)).toEqual([])
        else
          expect(matches.people.map(({ name }) => name).sort()).toEqual([...slowly(people, fragments)].sort())
      },
    ),
    { numRuns: 500 },
  )
})
