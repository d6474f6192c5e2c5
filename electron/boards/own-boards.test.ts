import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isBoardId, mostLookedAt, mostOnBoard, type BoardId } from '../../shared/board'
import { isPersonId, type PersonId } from '../../shared/person'
import { SealedFile } from '../secrets/sealed-file'
import { KeyBox } from '../testing/key-box'
import { createRecordedLog } from '../testing/recorded-log'
import { OwnBoards } from './own-boards'

function idOf(text: string): PersonId {
  if (!isPersonId(text)) throw new Error('not an id')
  return text
}

function boardOf(text: string): BoardId {
  if (!isBoardId(text)) throw new Error('not an id')
  return text
}

const [martina, mario, ana] = [idOf('martina'), idOf('mario'), idOf('ana')]

async function open(folder?: string, box = new KeyBox()) {
  const place = folder ?? (await mkdtemp(join(tmpdir(), 'patchboard-boards-')))
  const log = createRecordedLog()
  let made = 0
  const boards = new OwnBoards({
    folder: place,
    log,
    openStore: (path) => Promise.resolve(new SealedFile({ path, box, log })),
    createId: () => boardOf(`b${(made += 1)}`),
    onChange: () => undefined,
  })
  await boards.follow('sofia')
  return { boards, folder: place, box, names: () => boards.read().boards.map(({ name }) => name) }
}

it('boards made from people outlive a restart, sealed, each person once', async () => {
  const { boards, folder, box } = await open()
  await boards.change({ do: 'make', name: 'Night shift', people: [martina, mario, martina] })
  const again = await open(folder, box)
  expect(again.boards.read().boards).toEqual([{ id: 'b1', name: 'Night shift', people: [martina, mario] }])
  const [file = ''] = await readdir(folder)
  expect(await readFile(join(folder, file), 'latin1')).not.toMatch(/Night|martina/)
})

it('a board is renamed, deleted, and brought back where it stood', async () => {
  const { boards, names } = await open()
  for (const name of ['One', 'Two', 'Three']) await boards.change({ do: 'make', name, people: [] })
  await boards.change({ do: 'rename', board: boardOf('b2'), name: 'Zwei' })
  expect(names()).toEqual(['One', 'Zwei', 'Three'])
  await boards.change({ do: 'delete', board: boardOf('b2') })
  expect(names()).toEqual(['One', 'Three'])
  await boards.change({ do: 'bringBack' })
  await boards.change({ do: 'bringBack' })
  expect(names()).toEqual(['One', 'Zwei', 'Three'])
})

it('what one account deleted is not brought back for another', async () => {
  const { boards, names } = await open()
  await boards.change({ do: 'make', name: 'One', people: [] })
  await boards.change({ do: 'delete', board: boardOf('b1') })
  await boards.follow('bert')
  await boards.change({ do: 'bringBack' })
  expect(names()).toEqual([])
})

it('whoever was looked at lately stands first, each once, and not without end', async () => {
  const { boards } = await open()
  for (const id of [martina, mario, martina]) await boards.change({ do: 'lookAt', person: id })
  expect(boards.read().lookedAt).toEqual([martina, mario])
  for (let nth = 0; nth < mostLookedAt + 5; nth += 1) await boards.lookAt(idOf(`p${nth}`))
  expect(boards.read().lookedAt).toHaveLength(mostLookedAt)
})

it('people of a file are added to the board of that name, and nobody on it is lost', async () => {
  const { boards } = await open()
  await boards.change({ do: 'make', name: 'Night shift', people: [martina] })
  await boards.take([
    { name: 'night SHIFT', people: [mario, martina] },
    { name: 'Day', people: [ana] },
  ])
  expect(boards.read().boards.map(({ name, people }) => [name, ...people])).toEqual([
    ['Night shift', martina, mario],
    ['Day', ana],
  ])
})

it('no board grows beyond what a list can show', async () => {
  const { boards } = await open()
  const many = Array.from({ length: mostOnBoard + 1 }, (_, nth) => idOf(`p${nth}`))
  await boards.change({ do: 'make', name: 'All', people: many })
  expect(boards.read().boards[0]?.people).toHaveLength(mostOnBoard)
})

it('signing out leaves nothing of them', async () => {
  const { boards, folder, box } = await open()
  await boards.change({ do: 'make', name: 'One', people: [martina] })
  await boards.lookAt(mario)
  expect(await boards.erase()).toBe(true)
  expect(boards.read()).toEqual({ boards: [], lookedAt: [] })
  expect(await readdir(folder)).toEqual([])
  expect((await open(folder, box)).names()).toEqual([])
})

it('behind a locked keychain they are not overwritten, and join the others once it is open', async () => {
  const { boards, folder, box } = await open()
  await boards.change({ do: 'make', name: 'One', people: [martina] })
  box.current = 'locked'
  const later = await open(folder, box)
  await later.boards.take([{ name: 'Two', people: [mario] }])
  box.current = 'ready'
  await later.boards.lookAt(ana)
  expect(later.names()).toContain('One')
})
