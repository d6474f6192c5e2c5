import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { readTold, type ToldPeople } from '../testing/read-told'
import { KeyBox } from '../testing/key-box'
import { openSampleDirectory } from '../testing/sample-directory'
import { openSeededDirectory } from '../testing/seeded-directory'
import type { Met } from './met'
import { addedIdOf, isAddedId } from './people-beside'

const outside = 'anna@partner.example'

async function open() {
  const world = await openSampleDirectory({ size: 40 })
  const path = join(await mkdtemp(join(tmpdir(), 'patchboard-beside-')), 'directory.sealed')
  const told: ToldPeople[] = []
  const directory = openSeededDirectory({
    world,
    path,
    box: new KeyBox(),
    tell: (news) => told.push(readTold(news)),
  })
  directory.open('sofia')
  /** Names that the page shows which the directory has not given. */
  const beside = (): readonly string[] => {
    const shown = new Map<string, string>()
    for (const { people, gone = [], isAnew } of told) {
      if (isAnew) shown.clear()
      for (const { id, name } of people) shown.set(id, name)
      for (const id of gone) shown.delete(id)
    }
    return [...shown].flatMap(([id, name]) => (id.startsWith('added.') ? [name] : []))
  }
  const close = async () => {
    await directory.close()
    await world.close()
  }
  return { world, directory, told, beside, close }
}

it('whoever is added is listed, found by their address, and asked for by it', async () => {
  const { directory, beside, close } = await open()
  await directory.refresh('everything')
  const before = directory.list()
  directory.setAdded([outside])
  const id = addedIdOf(outside)
  expect(isAddedId(id)).toBe(true)
  expect(directory.addressOf(id)).toBe(outside)
  expect(directory.list()).toHaveLength(before.length + 1)
  expect(directory.list()).toBe(directory.list())
  expect([...directory.people()].at(-1)).toMatchObject({ id, name: outside, from: 'address' })
  expect(beside()).toEqual([outside])
  await directory.tellAll()
  expect(beside()).toEqual([outside])
  directory.setAdded([])
  expect(beside()).toEqual([])
  expect(directory.addressOf(id)).toBeUndefined()
  await close()
})

it('whom the directory shows itself is not shown twice, and comes back when they leave it', async () => {
  const { world, directory, beside, close } = await open()
  const { id, mail = '' } = world.company.operators[0] ?? { id: '' }
  directory.setAdded([mail.toUpperCase()])
  expect(beside()).toEqual([mail.toUpperCase()])
  await directory.refresh('everything')
  expect(beside()).toEqual([])
  world.staff.leave(id)
  await directory.refresh('everything')
  expect(beside()).toEqual([mail.toUpperCase()])
  await close()
})

it('they are added although the directory may not be read', async () => {
  const world = await openSampleDirectory({ size: 40, scopes: [] })
  const path = join(await mkdtemp(join(tmpdir(), 'patchboard-beside-')), 'directory.sealed')
  const directory = openSeededDirectory({ world, path, box: new KeyBox(), tell: () => undefined })
  directory.open('sofia')
  directory.setAdded([outside])
  expect(await directory.refresh('names')).toMatchObject({ ok: false, problem: { kind: 'notAllowed' } })
  expect(directory.list().map(({ name }) => name)).toEqual([outside])
  await directory.close()
  await world.close()
})

it('whom the directory comes to show is told with both ids, at a start from the disk before the network answers', async () => {
  let isAnswering = true
  const world = await openSampleDirectory({
    size: 40,
    meddle: (_request, goOn) => (isAnswering ? goOn() : new Promise<never>(() => undefined)),
  })
  const path = join(await mkdtemp(join(tmpdir(), 'patchboard-beside-')), 'directory.sealed')
  const box = new KeyBox()
  const start = () => {
    const mets: Met[] = []
    const onMet = (met: Met) => mets.push(met)
    const directory = openSeededDirectory({ ...{ world, path, box, onMet }, tell: () => undefined })
    directory.open('sofia')
    return { directory, mets }
  }
  const { id, mail = '' } = world.company.operators[0] ?? { id: '' }
  const first = start()
  first.directory.setAdded([outside, mail.toUpperCase()])
  expect(first.mets).toEqual([])
  await first.directory.refresh('everything')
  const met = new Map([[addedIdOf(mail), id]])
  expect(first.mets).toEqual([met])
  expect(first.directory.addressOf(addedIdOf(mail))).toBe(mail.toUpperCase())
  await first.directory.close()
  isAnswering = false
  const second = start()
  second.directory.setAdded([outside, mail.toUpperCase()])
  void second.directory.refresh('everything')
  await vi.waitFor(() => expect(second.mets).toEqual([met]))
  await second.directory.close()
  await world.close()
})
