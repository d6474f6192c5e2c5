import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import {
  longestBoardName,
  mostBadLines,
  type BadLine,
  type BoardMove,
  type BoardMoved,
  type NamedPeople,
} from '../../shared/board'
import type { Person, PersonId } from '../../shared/person'
import { parseBoardFile, toBoardCsv, toBoardJson, type Entry } from './board-file'
import { findRows, type Findable } from './find-rows'
import type { OwnBoards } from './own-boards'
import { toText } from './to-text'

/** Asks the operator for a file; undefined: they chose none. */
export interface FileChoice {
  readonly toOpen: () => Promise<string | undefined>
  readonly toSave: (suggestion: string) => Promise<string | undefined>
}

export interface MoveParts {
  readonly choose: FileChoice
  readonly boards: OwnBoards
  readonly directory: { readonly list: () => readonly Person[] } & Pick<Findable, 'addressOf'>
  /** The operator's country, ISO 3166; empty where it is not known. */
  readonly country: string
}

/** Where spreadsheets expect commas between cells; elsewhere numbers have them, and cells have semicolons. */
const withCommas = new Set([
  '',
  'US',
  'GB',
  'IE',
  'CA',
  'AU',
  'NZ',
  'IN',
  'SG',
  'MY',
  'PH',
  'HK',
  'TW',
  'CN',
  'JP',
  'KR',
  'TH',
  'IL',
  'MX',
])

/** Some ten thousand people: whatever is larger is no list of them. */
const largestFile = 2 * 2 ** 20

function toEntries(boards: readonly NamedPeople[], { directory }: MoveParts): readonly Entry[] {
  const people = new Map<PersonId, Person>(directory.list().map((person) => [person.id, person]))
  const toEntry = (board: string, id: PersonId): Entry => {
    const person = people.get(id)
    return {
      board,
      id,
      name: person?.name,
      mail: directory.addressOf(id),
      extension: person?.phones.find(({ extension }) => extension !== undefined)?.extension,
    }
  }
  return boards.flatMap(({ name, people: ids }) => ids.map((id) => toEntry(name, id)))
}

async function exportBoards(boards: readonly NamedPeople[], parts: MoveParts): Promise<BoardMoved> {
  // The name of a board may hold what no file's name may.
  const suggestion = (boards[0]?.name ?? '').replace(/[^\p{L}\p{N} _-]+/gu, '').trim() || 'Patchboard'
  const path = await parts.choose.toSave(suggestion)
  if (path === undefined) return { state: 'cancelled' }
  const file = basename(path)
  const entries = toEntries(boards, parts)
  const isJson = extname(path).toLowerCase() === '.json'
  try {
    // Names and addresses of colleagues: nobody else at this computer needs them.
    await writeFile(
      path,
      isJson ? toBoardJson(entries) : toBoardCsv(entries, withCommas.has(parts.country) ? ',' : ';'),
      { mode: 0o600 },
    )
    return { state: 'exported', file, people: entries.length }
  } catch {
    return { state: 'notWritten', file }
  }
}

async function readSource(
  path: string,
): Promise<{ readonly text: string } | { readonly state: 'notRead' | 'tooLarge' }> {
  try {
    const { size } = await stat(path)
    return size > largestFile ? { state: 'tooLarge' } : { text: toText(await readFile(path)) }
  } catch {
    return { state: 'notRead' }
  }
}

async function importBoards({ choose, boards, directory }: MoveParts): Promise<BoardMoved> {
  const path = await choose.toOpen()
  if (path === undefined) return { state: 'cancelled' }
  const file = basename(path)
  const source = await readSource(path)
  if ('state' in source) return { ...source, file }
  const read = parseBoardFile(source.text)
  if (!read) return { state: 'notUnderstood', file }
  const found = findRows(
    read.rows,
    { people: directory.list(), addressOf: (id) => directory.addressOf(id) },
    {
      before: boards.read().boards,
      fallbackName: basename(path, extname(path)).slice(0, longestBoardName) || 'Import',
    },
  )
  await boards.take(found.boards)
  const bad: readonly BadLine[] = [...read.bad, ...found.bad].sort((one, other) => one.line - other.line)
  return {
    state: 'imported',
    file,
    boards: found.boards.map(({ name }) => name),
    people: found.boards.reduce((sum, { people }) => sum + people.length, 0),
    bad: bad.slice(0, mostBadLines),
    badCount: bad.length,
  }
}

/** Writes boards into a file, or reads them from one, as the operator chooses it. */
export const moveBoards = (move: BoardMove, parts: MoveParts): Promise<BoardMoved> =>
  move.do === 'export' ? exportBoards(move.boards, parts) : importBoards(parts)
