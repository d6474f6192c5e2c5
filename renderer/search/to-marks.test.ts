import fc from 'fast-check'
import { expect, it } from 'vitest'
import { idOf, person } from '../testing/people-made-up'
import { matchPeople, toFragments } from './match-people'
import { toPeopleIndex } from './people-index'
import { toMarks } from './to-marks'

const marked = (text: string, query: string): readonly string[] =>
  toMarks(text, toFragments(query)).map(({ start, end }) => text.slice(start, end))

it.each([
  ['Martina Keller', 'mar', ['Mar']],
  ['Martina Keller', 'kel mart', ['Mart', 'Kel']],
  ['Marcus Öberg', 'ob', ['Öb']],
  ['Ana Marković', 'markovic', ['Marković']],
  ['Großmann', 'gross', ['Groß']],
  ['Großmann', 'gros', ['Groß']],
  ['Anne-Marie', 'mar', ['Mar']],
  ['Samar', 'mar', []],
  ['Marta Marx', 'mar', ['Mar', 'Mar']],
  ['Martina', 'mar mart', ['Mart']],
  ['Martina', '', []],
  ['+41 79 555 01 88', '5550188', ['555 01 88']],
  ['+41 79 555 01 88', '079 555 01 88', ['79 555 01 88']],
  ['+41 79 555 01 88', '0188', ['1 88']],
  ['+41 79 555 01 88', '5501', []],
  ['4021', '21', ['21']],
  ['Building 4021', '21', []],
  ['(425) 555-0100', '+1 425 555 0100', ['425) 555-0100']],
  ['555-0100', '+1 425 555 0100', []],
  ['王小明', '小明', ['小明']],
  ['王小明', '明 王', ['王', '明']],
  ['김철수', '철', ['철']],
  ['ガルシア', 'ル', ['ル']],
  ['Κοσμάς Νίκου', 'ΚΟΣ', ['Κοσ']],
  ['ﬁnn', 'finn', ['ﬁnn']],
  ['Đorđe', 'djord', ['Đorđ']],
  ['Martina Keller', 'mk', []],
  ["Sinéad O'Brien", 'obr', ["O'Br"]],
  ['Anne-Marie Keller', 'annemarie', ['Anne-Marie']],
  ['Müller-Öst', 'muelleroest', ['Müller-Öst']],
])('in “%s”, “%s” marks %j', (text, query, expected) => {
  expect(marked(text, query)).toEqual(expected)
})

it('marks a letter together with its combining accent', () => {
  const text = 'Marković'.normalize('NFD')
  expect(marked(text, 'markovic')).toEqual([text])
})

it('an umlaut that is spelled out is marked also where its dots are a sign of their own', () => {
  expect(marked('Jörg Müller'.normalize('NFD'), 'joerg mueller')).toEqual([
    'Jörg'.normalize('NFD'),
    'Müller'.normalize('NFD'),
  ])
})

it.each([
  ['Martina Keller', 'mk', ['M', 'K']],
  ['Ölle Ås'.normalize('NFD'), 'oa', ['Ö'.normalize('NFD'), 'Å'.normalize('NFD')]],
  ['Anne-Marie Keller', 'ak', []],
  ['Martina', 'm', ['M']],
])('of “%s”, “%s” marks the initials %j', (name, query, expected) => {
  const marks = toMarks(name, toFragments(query), true)
  expect(marks.map(({ start, end }) => name.slice(start, end))).toEqual(expected)
})

it('whatever finds a name also marks some of it', () => {
  const letter = fc.constantFrom(
    ...Array.from('aeouÄöÜßøåđłæςΣйガー王김'),
    'ﬁ',
    'ü'.normalize('NFD'),
    ' ',
    '-',
    "'",
  )
  const text = fc.string({ unit: letter, minLength: 1, maxLength: 6 })
  const found = (name: string, query: string): boolean => {
    const matches = matchPeople(toPeopleIndex([person(name, { id: idOf('one') })]), toFragments(query))
    return matches.people.length > 0 && !matches.isNear
  }
  fc.assert(
    fc.property(text, text, (name, query) => {
      fc.pre(toFragments(query).length > 0 && found(name, query))
      expect(toMarks(name, toFragments(query), true)).not.toEqual([])
    }),
    { numRuns: 300 },
  )
})

it('marks are sorted, never overlap and stay inside the text, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      let last = -1
      for (const { start, end } of toMarks(text, toFragments(query))) {
        expect(start).toBeGreaterThan(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }),
  )
})
