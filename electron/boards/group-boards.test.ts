import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { isGroupId, mostGroups, type GroupId } from '../../shared/group'
import { done, failed } from '../../shared/outcome'
import { isPersonId, type PersonId } from '../../shared/person'
import type { Problem } from '../../shared/problem'
import type { Members } from '../graph/fetch-groups'
import { SealedFile } from '../secrets/sealed-file'
import { KeyBox } from '../testing/key-box'
import { createRecordedLog } from '../testing/recorded-log'
import { GroupBoards } from './group-boards'

function groupOf(text: string): GroupId {
  if (!isGroupId(text)) throw new Error('not an id')
  return text
}

function idOf(text: string): PersonId {
  if (!isPersonId(text)) throw new Error('not an id')
  return text
}

const sales = { do: 'keep', group: groupOf('sales'), name: 'Sales' } as const
const [anna, bert] = [idOf('anna'), idOf('bert')]
const minute = 60_000
const fail = (kind: 'notAllowed' | 'unexpected', isGone = false): Members => {
  const problem: Problem = { kind, reference: 'PB-1' }
  return { ok: false, isGone, problem }
}
const have = (...people: readonly PersonId[]): Members => ({ ok: true, people, isCut: false })

beforeEach(
  () => void vi.useFakeTimers({ now: 1_000 * minute, toFake: ['setTimeout', 'clearTimeout', 'Date'] }),
)
afterEach(() => void vi.useRealTimers())

interface World {
  members: Members
  asked: number
}

async function open({ folder, box = new KeyBox() }: { folder?: string; box?: KeyBox } = {}) {
  const place = folder ?? (await mkdtemp(join(tmpdir(), 'patchboard-groups-')))
  const log = createRecordedLog()
  const world: World = { members: have(anna), asked: 0 }
  const groups = new GroupBoards({
    folder: place,
    log,
    openStore: (path) => Promise.resolve(new SealedFile({ path, box, log })),
    source: {
      find: (name) =>
        Promise.resolve(name === 'x' ? failed({ kind: 'notAllowed', reference: '' }) : done([])),
      fetchMembers: () => {
        world.asked += 1
        return Promise.resolve(world.members)
      },
    },
    now: () => Date.now(),
    elapsed: () => Date.now(),
    random: () => 0.5,
    onChange: () => undefined,
  })
  await groups.follow('sofia')
  return { groups, world, folder: place, box, first: () => groups.read()[0] }
}

/** Lets time pass, and what it sets off be done: real files are written meanwhile. */
async function pass(length: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(length)
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

it('a group that is kept has its members at once, and outlives a restart, sealed', async () => {
  const { groups, first, folder, box } = await open()
  groups.start(true)
  await groups.change(sales)
  expect(first()).toEqual({ id: 'sales', name: 'Sales', people: [anna], isCut: false, asOf: Date.now() })
  const again = await open({ folder, box })
  expect(again.first()).toMatchObject({ name: 'Sales', people: [anna] })
  expect(again.world.asked).toBe(0)
  const [file = ''] = await readdir(folder)
  expect(await readFile(join(folder, file), 'latin1')).not.toMatch(/Sales|anna/)
})

it('is read again after an hour, and when it is opened, but not twice within two minutes', async () => {
  const { groups, first, world } = await open()
  groups.start(true)
  await groups.change(sales)
  await pass(50 * minute)
  expect(world.asked).toBe(1)
  world.members = have(anna, bert)
  await pass(30 * minute)
  expect(world.asked).toBe(2)
  expect(first()).toMatchObject({ people: [anna, bert] })
  await groups.change({ do: 'open', group: sales.group })
  await groups.change({ do: 'open', group: sales.group })
  expect(world.asked).toBe(3)
})

it('rests while nobody looks, and is read at once afterwards', async () => {
  const { groups, world } = await open()
  groups.start(true)
  await groups.change(sales)
  groups.rest()
  await pass(300 * minute)
  expect(world.asked).toBe(1)
  groups.start(true)
  await pass(0)
  expect(world.asked).toBe(2)
})

it.each([
  ['gone', fail('unexpected', true)],
  ['notAllowed', fail('notAllowed')],
  ['notReached', fail('unexpected')],
] as const)('whoever was known stays when it is %s, with its time', async (trouble, members) => {
  const { groups, first, world } = await open()
  groups.start(true)
  await groups.change(sales)
  const asOf = Date.now()
  world.members = members
  await pass(5 * minute)
  await groups.change({ do: 'open', group: sales.group })
  expect(first()).toMatchObject({ people: [anna], asOf, trouble })
  world.members = have(bert)
  await pass(5 * minute)
  await groups.change({ do: 'open', group: sales.group })
  expect(first()).not.toHaveProperty('trouble')
  expect(first()).toMatchObject({ people: [bert] })
})

it('follows the name of the group, and keeps whoever was known when it begins to hide its members', async () => {
  const { groups, first, world } = await open()
  groups.start(true)
  world.members = { ok: true, people: [anna], isCut: false, name: 'Sales EMEA' }
  await groups.change(sales)
  expect(first()).toMatchObject({ name: 'Sales EMEA', people: [anna] })
  world.members = { ok: true, people: [], isCut: false, isHidden: true }
  await pass(5 * minute)
  await groups.change({ do: 'open', group: sales.group })
  expect(first()).toMatchObject({ name: 'Sales EMEA', people: [anna], trouble: 'hidden' })
})

it('without the permission nothing is asked, and with it everything that is due', async () => {
  const { groups, first, world } = await open()
  groups.start(false)
  expect(await groups.find('sales')).toMatchObject({ ok: false, problem: { kind: 'notAllowed' } })
  await groups.change(sales)
  expect(first()).toMatchObject({ people: [], trouble: 'notAllowed' })
  expect(world.asked).toBe(0)
  groups.start(true)
  await pass(0)
  expect(first()).toMatchObject({ people: [anna] })
})

it('is deleted, brought back where it stood, and kept once', async () => {
  const { groups } = await open()
  groups.start(true)
  for (const name of ['a', 'b', 'c', 'b']) await groups.change({ do: 'keep', group: groupOf(name), name })
  const names = () => groups.read().map(({ name }) => name)
  expect(names()).toEqual(['a', 'b', 'c'])
  await groups.change({ do: 'delete', group: groupOf('b') })
  expect(names()).toEqual(['a', 'c'])
  await groups.change({ do: 'bringBack' })
  await groups.change({ do: 'bringBack' })
  expect(names()).toEqual(['a', 'b', 'c'])
  for (let at = 0; at < mostGroups + 2; at += 1)
    await groups.change({ do: 'keep', group: groupOf(`g${at}`), name: 'g' })
  expect(groups.read()).toHaveLength(mostGroups)
})

it('another operator sees none of them, and signing out leaves nothing', async () => {
  const { groups, folder } = await open()
  groups.start(true)
  await groups.change(sales)
  await groups.follow('bert')
  expect(groups.read()).toEqual([])
  await groups.follow('sofia')
  expect(groups.read()).toHaveLength(1)
  expect(await groups.erase()).toBe(true)
  expect(await readdir(folder)).toEqual([])
})
