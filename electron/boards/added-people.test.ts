import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { mostAdded } from '../../shared/added'
import { addedIdOf } from '../directory/people-beside'
import { SealedFile } from '../secrets/sealed-file'
import { KeyBox } from '../testing/key-box'
import { createRecordedLog } from '../testing/recorded-log'
import { AddedPeople } from './added-people'

async function open(folder?: string, box = new KeyBox()) {
  const place = folder ?? (await mkdtemp(join(tmpdir(), 'patchboard-added-')))
  const log = createRecordedLog()
  const told: (readonly string[])[] = []
  const added = new AddedPeople({
    folder: place,
    log,
    openStore: (path) => Promise.resolve(new SealedFile({ path, box, log })),
    onChange: (addresses) => told.push(addresses),
  })
  await added.follow('sofia')
  return { added, told, folder: place, box }
}

const add = (address: string) => ({ do: 'add', address }) as const

it('whoever is added outlives a restart, sealed, once however the address is written', async () => {
  const { added, folder, box } = await open()
  await added.change(add('anna@example.com'))
  await added.change(add('Anna@Example.com'))
  await added.change(add('bert@example.com'))
  const again = await open(folder, box)
  expect(again.added.read().map((one) => one.toLowerCase())).toEqual(['anna@example.com', 'bert@example.com'])
  const [file = ''] = await readdir(folder)
  expect(await readFile(join(folder, file), 'latin1')).not.toMatch(/anna|example/i)
})

it('whoever is removed is brought back where they stood, once', async () => {
  const { added } = await open()
  for (const name of ['a', 'b', 'c']) await added.change(add(`${name}@example.com`))
  await added.change({ do: 'remove', person: addedIdOf('b@example.com') })
  expect(added.read()).toEqual(['a@example.com', 'c@example.com'])
  await added.change({ do: 'bringBack' })
  await added.change({ do: 'bringBack' })
  expect(added.read()).toEqual(['a@example.com', 'b@example.com', 'c@example.com'])
})

it('no more are kept than can be looked over', async () => {
  const { added } = await open()
  for (let at = 0; at <= mostAdded; at += 1) await added.change(add(`p${at}@example.com`))
  expect(added.read()).toHaveLength(mostAdded)
})

it('another operator sees nobody of them, and signing out leaves nothing', async () => {
  const { added, folder } = await open()
  await added.change(add('anna@example.com'))
  await added.follow('bert')
  expect(added.read()).toEqual([])
  await added.follow('sofia')
  expect(added.read()).toEqual(['anna@example.com'])
  expect(await added.erase()).toBe(true)
  expect(await readdir(folder)).toEqual([])
})
