import { z } from 'zod'
import type { BadLine } from '../../shared/board'
import { parseCsv, toCsv, type CsvRow } from './csv'

/** Somebody as a file names them; by any of these they are found again. */
export interface Entry {
  readonly board?: string | undefined
  readonly name?: string | undefined
  readonly mail?: string | undefined
  readonly extension?: string | undefined
  readonly id?: string | undefined
}

/** An entry and where it stands. */
export interface Row extends Entry {
  readonly line: number
}

export interface BoardFile {
  readonly rows: readonly Row[]
  readonly bad: readonly BadLine[]
}

const columns = ['board', 'name', 'mail', 'extension', 'id'] as const
type Column = (typeof columns)[number]

/** How other programs head their columns. */
const otherHeads: Readonly<Record<string, Column>> = {
  list: 'board',
  group: 'board',
  'display name': 'name',
  displayname: 'name',
  email: 'mail',
  'e-mail': 'mail',
  'email address': 'mail',
  'e-mail address': 'mail',
  userprincipalname: 'mail',
  ext: 'extension',
  'ext.': 'extension',
  phone: 'extension',
  number: 'extension',
}

const longestText = 60
const shortened = (text: string): string =>
  text.length > longestText ? `${text.slice(0, longestText)}…` : text

/** Boards as a spreadsheet opens them. `delimiter`: what the spreadsheets of the operator's country expect. */
export const toBoardCsv = (entries: readonly Entry[], delimiter: string): string =>
  toCsv([columns, ...entries.map((entry) => columns.map((column) => entry[column] ?? ''))], delimiter)

/** Boards as programs read them. */
export const toBoardJson = (entries: readonly Entry[]): string =>
  `${JSON.stringify({ version: 1, people: entries }, null, 2)}\n`

function columnOf(head: string): Column | undefined {
  const plain = head.trim().toLowerCase()
  return columns.find((column) => column === plain) ?? otherHeads[plain]
}

/** Without heads a cell says itself what it is. */
function toPlainEntry(cells: readonly string[]): Entry {
  return {
    mail: cells.find((cell) => cell.includes('@')),
    extension: cells.find((cell) => /^[\d\s()+./-]+$/.test(cell) && /\d/.test(cell)),
  }
}

const isNamed = ({ mail, extension, id }: Entry): boolean => Boolean(mail ?? extension ?? id)

function toRows(lines: readonly CsvRow[], toEntry: (cells: readonly string[]) => Entry): BoardFile {
  const read = lines.map(({ cells, line }) => ({ line, cells, entry: toEntry(cells) }))
  return {
    rows: read.flatMap(({ line, entry }) => (isNamed(entry) ? [{ ...entry, line }] : [])),
    bad: read.flatMap(({ line, cells, entry }) =>
      isNamed(entry)
        ? []
        : [{ line, reason: 'unreadable', text: shortened(cells.filter(Boolean).join(' ')) } as const],
    ),
  }
}

function parseBoardCsv(text: string): BoardFile | undefined {
  const [first, ...others] = parseCsv(text)
  if (!first) return undefined
  const heads = first.cells.map(columnOf)
  if (!heads.some((head) => head === 'mail' || head === 'extension' || head === 'id')) {
    const file = toRows([first, ...others], toPlainEntry)
    return file.rows.length > 0 ? file : undefined
  }
  return toRows(others, (cells) =>
    Object.fromEntries(heads.flatMap((head, at) => (head && cells[at] ? [[head, cells[at]]] : []))),
  )
}

/** Programs write an extension as a number too. */
const text = z
  .union([z.string(), z.number().transform(String)])
  .pipe(z.string().trim())
  .optional()
  .transform((value) => value || undefined)
const entry = z.object({ board: text, name: text, mail: text, extension: text, id: text })
const entries = z.union([z.object({ people: z.array(z.unknown()) }), z.array(z.unknown())])

/** An entry as one line: what is nested in it tells nobody who was meant, and may be deeper than can be written. */
const toLine = (one: unknown): string =>
  JSON.stringify(one, (key, value: unknown) =>
    key !== '' && typeof value === 'object' && value !== null ? '…' : value,
  )

function parseBoardJson(source: string): BoardFile | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(source.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
  const list = entries.safeParse(parsed)
  if (!list.success) return undefined
  const people = Array.isArray(list.data) ? list.data : list.data.people
  const rows: Row[] = []
  const bad: BadLine[] = []
  people.forEach((one, at) => {
    const read = entry.safeParse(one)
    const line = at + 1
    if (read.success && isNamed(read.data)) rows.push({ ...read.data, line })
    else bad.push({ line, reason: 'unreadable', text: shortened(toLine(one)) })
  })
  return { rows, bad }
}

/** Reads a file of people, JSON or what a spreadsheet writes; `undefined`: it is neither. */
export function parseBoardFile(source: string): BoardFile | undefined {
  // A workbook or a picture, whatever it is called.
  if (source.includes('\0')) return undefined
  return /^\uFEFF?\s*[[{]/.test(source) ? parseBoardJson(source) : parseBoardCsv(source)
}

/** What of an entry tells the operator who was meant. */
export const meantBy = ({ mail, extension, name, id }: Entry): string =>
  shortened(mail ?? name ?? extension ?? id ?? '')
