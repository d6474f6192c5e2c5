import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { LoggedCall } from '../../shared/call-log'
import { isPersonId, type PersonId } from '../../shared/person'
import { toCallLogCsv } from './to-call-log-csv'

function idOf(text: string): PersonId {
  if (!isPersonId(text)) throw new Error('not an id')
  return text
}
const at = Date.UTC(2026, 10, 24, 9, 42)

/** Reads a file as RFC 4180 has it: another hand than the one that wrote it. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let rest = text.replace(/^\uFEFF/, '')
  while (rest !== '') {
    const [whole = '', cell = '', end = ''] = /^"((?:[^"]|"")*)"(,|\r\n)/.exec(rest) ?? []
    if (whole === '') throw new Error(`no cell: ${rest.slice(0, 40)}`)
    rows.at(-1)?.push(cell.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
    rest = rest.slice(whole.length)
  }
  return rows.slice(0, -1)
}

it('a call is one line, with its moments in the zone of the computer', () => {
  const call: LoggedCall = {
    at,
    caller: { name: 'Caffè "Meridiana", Milano', number: '+39 02 5550 0134' },
    askedFor: '4021',
    hasComeBack: true,
    to: { id: idOf('mario'), name: 'Mario Conti', number: '4310', by: 'link', at: at + 60_000 },
  }
  const text = toCallLogCsv([call, { at, caller: {} }])
  expect(text.startsWith('\uFEFF"time","caller",')).toBe(true)
  const [, first = [], second = []] = parseCsv(text)
  expect(first.slice(1)).toEqual([
    'Caffè "Meridiana", Milano',
    "'+39 02 5550 0134",
    '4021',
    'yes',
    'Mario Conti',
    '4310',
    'link',
    expect.any(String),
  ])
  expect([Date.parse(first[0] ?? ''), Date.parse(first[8] ?? '')]).toEqual([at, at + 60_000])
  expect(second.slice(1)).toEqual(['', '', '', 'no', '', '', '', ''])
})

it('whatever a caller is called, no cell is a formula, and every line has its nine cells', () => {
  const piece = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '"',
    ',',
    ';',
    "'",
    '＝',
    ' ',
    '|cmd',
    'A1',
  )
  const text = fc
    .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 6 })
    .map((all) => all.join(''))
  fc.assert(
    fc.property(text, text, text, (name, number, askedFor) => {
      const rows = parseCsv(toCallLogCsv([{ at, caller: { name, number }, askedFor }]))
      expect(rows).toHaveLength(2)
      expect(rows[1]).toHaveLength(9)
      const cells = rows[1]?.slice(1, 4) ?? []
      for (const cell of cells) expect(cell).not.toMatch(/^[\s\0]*[=+\-@＝＋－＠]/)
      expect(cells.map((cell) => cell.replace(/^'(?=[\s\0]*[=+\-@\t\r＝＋－＠])/, ''))).toEqual(
        [name, number, askedFor].map((one) => one.replace(/^'(?=[\s\0]*[=+\-@\t\r＝＋－＠])/, '')),
      )
    }),
    { numRuns: 2_000 },
  )
})
