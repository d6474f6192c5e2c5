import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { KeyBox } from '../testing/key-box'
import { createRecordedLog } from '../testing/recorded-log'
import { KeptList } from './kept-list'
import { SealedFile } from './sealed-file'

const form = z.object({ name: z.string() })
type Entry = z.infer<typeof form>

async function open(path?: string, box = new KeyBox()) {
  const place = path ?? join(await mkdtemp(join(tmpdir(), 'patchboard-list-')), 'list.sealed')
  const log = createRecordedLog()
  const file = new SealedFile({ path: place, box, log })
  const list = new KeptList<Entry>({ store: Promise.resolve(file), form, log, what: 'names' })
  return { list, file, path: place, box, log }
}

const add = (name: string) => (all: readonly Entry[]) => [...all, { name }]
const namesIn = (list: KeptList<Entry>): readonly string[] => list.read().map(({ name }) => name)

it('is there again after a restart, in its order', async () => {
  const { list, path, box } = await open()
  await list.open()
  expect(await Promise.all([list.change(add('one')), list.change(add('two'))])).toEqual([true, true])
  const again = await open(path, box)
  await again.list.open()
  expect(namesIn(again.list)).toEqual(['one', 'two'])
})

it('behind a locked keychain is not written over, and joins what was added meanwhile', async () => {
  const { list, path, box } = await open()
  await list.open()
  await list.change(add('one'))
  box.current = 'locked'
  const again = await open(path, box)
  await again.list.open()
  expect(await again.list.change(add('two'))).toBe(false)
  box.current = 'ready'
  expect(await again.list.change(add('three'))).toBe(true)
  expect([...namesIn(again.list)].sort()).toEqual(['one', 'three', 'two'])
})

it('keeps entries of another version as they are', async () => {
  const { file, path, box } = await open()
  await file.save(JSON.stringify([{ name: 'old' }, { title: 'new' }]))
  const { list, log } = await open(path, box)
  await list.open()
  expect(namesIn(list)).toEqual(['old'])
  expect(log.lines.join()).toContain('another shape')
  await list.change(add('mine'))
  const found = await file.read()
  expect(found.state === 'kept' && found.text).toContain('{"title":"new"}')
})

it('too long to be read again is not written, and what was there stays', async () => {
  const { list, path, box } = await open()
  await list.open()
  await list.change(add('one'))
  expect(await list.change(add('x'.repeat(1024 * 1024)))).toBe(false)
  const again = await open(path, box)
  await again.list.open()
  expect(namesIn(again.list)).toEqual(['one'])
})

it('takes nothing after it was closed, and leaves nothing when it is erased', async () => {
  const { list, file } = await open()
  await list.open()
  await list.change(add('one'))
  expect(await list.erase()).toBe(true)
  expect(await list.change(add('two'))).toBe(false)
  expect(await file.read()).toEqual({ state: 'nothing' })
})
