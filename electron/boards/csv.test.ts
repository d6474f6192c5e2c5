import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseCsv, toCsv } from './csv'

const cellsOf = (text: string) => parseCsv(text).map(({ cells }) => cells)

it.each([
  ['=HYPERLINK("http://bad.example")', `"'=HYPERLINK(""http://bad.example"")"`],
  ['+41 44 555 40 21', `'+41 44 555 40 21`],
  ['-1+1', `'-1+1`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\tcmd', `'\tcmd`],
  ['＝1+1', `'＝1+1`],
  ['Müller, Anna', '"Müller, Anna"'],
  ['plain', 'plain'],
])('a spreadsheet shows “%s” and runs nothing', (text, cell) => {
  expect(toCsv([[text]], ',')).toBe(`\uFEFF${cell}\r\n`)
})

it('reads what other programs write: quotes, lines in a cell, semicolons, tabs, no last line end', () => {
  expect(cellsOf('a,"b ""x"" c",\r\n"two\nlines",d')).toEqual([
    ['a', 'b "x" c', ''],
    ['two\nlines', 'd'],
  ])
  expect(cellsOf('a;b\n1,5;2')).toEqual([
    ['a', 'b'],
    ['1,5', '2'],
  ])
  expect(cellsOf('a\tb')).toEqual([['a', 'b']])
})

it('counts the lines of the file, empty ones and those within a cell too', () => {
  expect(parseCsv('head,x\n\n"two\nlines",y\nlast,z\n').map(({ line }) => line)).toEqual([1, 3, 5])
})

it.each(['sep=;', '"sep=;"', 'SEP=;'])('a first line %s tells what stands between the cells', (first) => {
  expect(parseCsv(`\uFEFF${first}\r\na,b;c\r\n`)).toEqual([{ cells: ['a,b', 'c'], line: 2 }])
})

it('a quote that never closes ends with the file', () => {
  expect(cellsOf('a,b\n"c,d\ne')).toEqual([['a', 'b'], ['c,d\ne']])
})

it('what is written is read again, whatever stands in it', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ü', '"', ',', ';', '=', '+', "'", '\n', ' ', '4') })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(',', ';'),
      (rows, delimiter) => {
        // Blanks around a cell and rows of nothing do not come back; a text that looks neutralised loses its sign.
        const kept = rows.map((row) => row.map((text) => text.trim().replace(/^'(?=[=+])/, '')))
        const written = toCsv([['left', 'right'], ...kept], delimiter)
        expect(cellsOf(written).slice(1)).toEqual(kept.filter((row) => row.some((text) => text !== '')))
      },
    ),
    { numRuns: 500 },
  )
})
