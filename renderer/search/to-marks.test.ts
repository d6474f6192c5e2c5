import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toFragments } from './match-people'
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
])('in “%s”, “%s” marks %j', (text, query, expected) => {
  expect(marked(text, query)).toEqual(expected)
})

it('marks a letter together with its combining accent', () => {
  const text = 'Marković'.normalize('NFD')
  expect(marked(text, 'markovic')).toEqual([text])
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
