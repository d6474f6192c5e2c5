import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isBoardId, mostOnBoard, type BoardMove } from '../../shared/board'
import { isPersonId, type Person, type PersonId } from '../../shared/person'
import { createMemorySecretStore } from '../secrets/memory-secret-store'
import { createRecordedLog } from '../testing/recorded-log'
import { moveBoards } from './move-boards'
import { OwnBoards } from './own-boards'

function person(id: string, name: string, extension?: string): Person {
  if (!isPersonId(id)) throw new Error('not an id')
  const phones = extension ? [{ kind: 'desk', number: `+41 44 555 ${extension}`, extension } as const] : []
  return { id, name, phones }
}

const anna = person('a1', 'Anna Berg', '4021')
const bert = person('b1', '=Bert "Bo" Müller; jun.', '4022')
const cara = person('c1', 'Cara', '4022')
const dora = person('d1', 'Dora Ohnemail')
const addresses = new Map<PersonId, string>([
  [anna.id, 'anna.berg@lindenhof.example'],
  [bert.id, 'bert@lindenhof.example'],
])

async function open({ country = 'CH', people = [anna, bert, cara, dora] } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'patchboard-move-'))
  let made = 0
  const boards = new OwnBoards({
    folder,
    log: createRecordedLog(),
    openStore: () => Promise.resolve(createMemorySecretStore()),
    createId: () => {
      const id = `b${(made += 1)}`
      if (!isBoardId(id)) throw new Error('not an id')
      return id
    },
    onChange: () => undefined,
  })
  await boards.follow('sofia')
  const at = (file: string): string => join(folder, file)
  const move = (wish: BoardMove, file?: string) =>
    moveBoards(wish, {
      boards,
      country,
      directory: { list: () => people, addressOf: (id) => addresses.get(id) },
      choose: {
        toOpen: () => Promise.resolve(file && at(file)),
        toSave: () => Promise.resolve(file && at(file)),
      },
    })
  const take = async (file: string, text: string | Uint8Array) => {
    await writeFile(at(file), text)
    return move({ do: 'import' }, file)
  }
  return {
    boards,
    move,
    take,
    at,
    onBoards: () => boards.read().boards.map((one) => [one.name, ...one.people]),
  }
}

const all = [{ name: 'Night, shift', people: [anna.id, bert.id, dora.id] }]

it('a spreadsheet opens what is exported, runs nothing of it, and nobody else may read it', async () => {
  const { move, at } = await open()
  expect(await move({ do: 'export', boards: all }, 'x.csv')).toEqual({
    state: 'exported',
    file: 'x.csv',
    people: 3,
  })
  expect(await readFile(at('x.csv'), 'utf8')).toBe(
    [
      '\uFEFFboard;name;mail;extension;id',
      'Night, shift;Anna Berg;anna.berg@lindenhof.example;4021;a1',
      `Night, shift;"'=Bert ""Bo"" Müller; jun.";bert@lindenhof.example;4022;b1`,
      'Night, shift;Dora Ohnemail;;;d1',
      '',
    ].join('\r\n'),
  )
  expect((await stat(at('x.csv'))).mode & 0o077).toBe(0)
})

it.each(['x.csv', 'x.json'])('what is exported as %s comes back whole', async (file) => {
  const { move, onBoards } = await open({ country: 'GB' })
  await move({ do: 'export', boards: [...all, { name: '=1+1', people: [cara.id] }] }, file)
  expect(await move({ do: 'import' }, file)).toMatchObject({
    state: 'imported',
    people: 4,
    bad: [],
    badCount: 0,
  })
  expect(onBoards()).toEqual([
    ['Night, shift', anna.id, bert.id, dora.id],
    ['=1+1', cara.id],
  ])
})

it('people are found by address, extension or id; each other line says why not, and no good one is lost', async () => {
  const { take, onBoards } = await open()
  const text = [
    'E-mail;Phone;Name;Board',
    'ANNA.BERG@lindenhof.example;;;Team',
    ';4022;;Team',
    'nobody@lindenhof.example;;Nobody;Team',
    ';;Only a name;Team',
    'bert@lindenhof.example;9999;;',
  ].join('\n')
  expect(await take('Reception.csv', text)).toEqual({
    state: 'imported',
    file: 'Reception.csv',
    boards: ['Team', 'Reception'],
    people: 2,
    badCount: 3,
    bad: [
      { line: 3, reason: 'several', text: '4022' },
      { line: 4, reason: 'nobody', text: 'nobody@lindenhof.example' },
      { line: 5, reason: 'unreadable', text: 'Only a name Team' },
    ],
  })
  expect(onBoards()).toEqual([
    ['Team', anna.id],
    ['Reception', bert.id],
  ])
})

it.each(['+41 44 555 4021', '044 555 40 21', '0041445554021', '4021'])(
  'people are found by a number however it is written: %s',
  async (number) => {
    const { take, onBoards } = await open()
    await take('list.csv', `Phone;Board\n${number};Team\n`)
    expect(onBoards()).toEqual([['Team', anna.id]])
  },
)

it('a JSON file may write extensions as numbers', async () => {
  const { take, onBoards } = await open()
  await take('list.json', JSON.stringify([{ board: 'Team', extension: 4021 }]))
  expect(onBoards()).toEqual([['Team', anna.id]])
})

it.each([
  [
    'in entries',
    `{"people":[{"id":"a1","board":"Team"},${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}]}`,
    1,
  ],
  ['in lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 0],
])('a JSON file that is nested deeper than anything loses no good entry: %s', async (_, text, people) => {
  const { take } = await open()
  expect(await take('deep.json', text)).toMatchObject({ state: 'imported', people, badCount: 1 })
})

const umlauts = 'mail;board\r\nanna.berg@lindenhof.example;Büro Zürich\r\n'
it.each([
  ['UTF-8', Buffer.from(umlauts)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${umlauts}`)],
  ['UTF-16', Buffer.from(`\uFEFF${umlauts}`, 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\uFEFF${umlauts}`, 'utf16le').swap16()],
  ['Windows-1252', Buffer.from(umlauts, 'latin1')],
])('umlauts are read as the spreadsheet wrote them: %s', async (_, bytes) => {
  const { take, onBoards } = await open()
  expect(await take('x.csv', bytes)).toMatchObject({ state: 'imported', badCount: 0 })
  expect(onBoards()).toEqual([['Büro Zürich', anna.id]])
})

it('a bare list of addresses is enough', async () => {
  const { take, onBoards } = await open()
  await take('list.csv', 'anna.berg@lindenhof.example\nbert@lindenhof.example\n')
  expect(onBoards()).toEqual([['list', anna.id, bert.id]])
})

it('whoever has no room on a board is told, and nobody who was there goes', async () => {
  const many = Array.from({ length: mostOnBoard + 1 }, (_, nth) => person(`p${nth}`, `P ${nth}`))
  const { boards, take } = await open({ people: many })
  await boards.change({ do: 'make', name: 'Full', people: many.slice(0, mostOnBoard).map(({ id }) => id) })
  expect(
    await take(
      'x.json',
      JSON.stringify([
        { board: 'full', id: 'p500' },
        { board: 'Full', id: 'p0' },
      ]),
    ),
  ).toMatchObject({ people: 1, bad: [{ line: 1, reason: 'full', text: 'p500' }] })
  expect(boards.read().boards[0]?.people).toHaveLength(mostOnBoard)
})

it.each([
  ['{"people": 5}', 'notUnderstood'],
  ['{"people": [', 'notUnderstood'],
  ['', 'notUnderstood'],
  ['just a text\nof two lines', 'notUnderstood'],
  ['PK\u0003\u0004\0\0,a@b,\n4021', 'notUnderstood'],
  ['x'.repeat(2 * 2 ** 20 + 1), 'tooLarge'],
])('a file that is no list of people changes nothing: %.20s', async (text, state) => {
  const { take, boards } = await open()
  await boards.change({ do: 'make', name: 'Kept', people: [anna.id] })
  const before = boards.read()
  expect(await take('x.csv', text)).toEqual({ state, file: 'x.csv' })
  expect(boards.read()).toEqual(before)
})

it('a file that is not there, cannot be written or was not chosen is no fault of the program', async () => {
  const { move } = await open()
  expect(await move({ do: 'import' }, 'missing.csv')).toEqual({ state: 'notRead', file: 'missing.csv' })
  expect(await move({ do: 'export', boards: all }, 'no/such/folder.csv')).toEqual({
    state: 'notWritten',
    file: 'folder.csv',
  })
  expect(await move({ do: 'export', boards: all })).toEqual({ state: 'cancelled' })
  expect(await move({ do: 'import' })).toEqual({ state: 'cancelled' })
})
