import { mkdtemp, readdir } from 'node:fs/promises'
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
