import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { KeyBox } from '../testing/key-box'
import { createRecordedLog } from '../testing/recorded-log'
import { chooseSecretStore } from './choose-secret-store'

it.each([
  ['ready', 'inKeychain'],
  ['locked', 'inKeychain'],
  ['weak', 'untilClosed'],
  ['none', 'untilClosed'],
] as const)('K07 a keychain that is %s: %s', async (state, rests) => {
  const folder = await mkdtemp(join(tmpdir(), 'patchboard-choose-'))
  const box = new KeyBox()
  box.current = state
  const store = await chooseSecretStore({ path: join(folder, 'a.sealed'), box, log: createRecordedLog() })
  expect(store.rests).toBe(rests)
  await store.save('canary')
  expect(await readdir(folder)).toEqual(state === 'ready' ? ['a.sealed'] : [])
})

it('K07 what is kept in memory is there until it is erased', async () => {
  const box = new KeyBox()
  box.current = 'none'
  const store = await chooseSecretStore({ path: '/nowhere', box, log: createRecordedLog() })
  expect(await store.read()).toEqual({ state: 'nothing' })
  await store.save('canary')
  expect(await store.read()).toEqual({ state: 'kept', text: 'canary' })
  await store.erase()
  expect(await store.read()).toEqual({ state: 'nothing' })
})

it.each(['weak', 'none'] as const)(
  'K05 K07 K08 a sign-in that rests while the keychain is %s is locked: kept, never written over, removed by signing out',
  async (state) => {
    const folder = await mkdtemp(join(tmpdir(), 'patchboard-choose-'))
    const path = join(folder, 'a.sealed')
    const box = new KeyBox()
    const log = createRecordedLog()
    await (await chooseSecretStore({ path, box, log })).save('canary')
    const kept = await readFile(path)
    box.current = state
    const store = await chooseSecretStore({ path, box, log })
    expect(await store.read()).toEqual({ state: 'locked' })
    expect(await store.save('another')).toBe(false)
    expect(await readFile(path)).toEqual(kept)
    box.current = 'ready'
    expect(await store.read()).toEqual({ state: 'kept', text: 'canary' })
    await writeFile(`${path}.unreadable`, kept)
    box.current = state
    expect(await store.erase()).toBe(true)
    expect(await readdir(folder)).toEqual([])
  },
)
