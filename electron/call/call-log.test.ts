import { expect, it } from 'vitest'
import { isCallId } from '../../shared/call'
import { isPersonId } from '../../shared/person'
import { createMemorySecretStore } from '../secrets/memory-secret-store'
import type { SecretStore } from '../secrets/secret-store'
import { createRecordedLog } from '../testing/recorded-log'
import { CallLog, type LoggedCall } from './call-log'

const day = 86_400_000
const now = Date.UTC(2026, 10, 24)

function open(store: SecretStore, keepDays = 30): CallLog {
  return new CallLog({
    store: Promise.resolve(store),
    now: () => now,
    keepDays: () => keepDays,
    log: createRecordedLog(),
  })
}

function call(id: string, at: number): LoggedCall {
  if (!isCallId(id)) throw new Error('not an id')
  return { call: id, at, key: '111' }
}

async function textOf(store: SecretStore): Promise<string> {
  const found = await store.read()
  return found.state === 'kept' ? found.text : ''
}

function to(name: string, at: number) {
  if (!isPersonId(name)) throw new Error('not an id')
  return { id: name, name, by: 'link' as const, at }
}

it('keeps five hundred calls of thirty days, and no more', async () => {
  const log = open(createMemorySecretStore())
  await log.open()
  log.noteRing(call('old', now - 31 * day))
  for (let at = 0; at < 600; at += 1) log.noteRing(call(`${at}`, now - 600 + at))
  expect(log.read()).toHaveLength(500)
  expect(log.read()[0]?.call).toBe('100')
})

it('what rang before the file was read stays with what it held', async () => {
  const store = createMemorySecretStore()
  await store.save(JSON.stringify([call('before', now - day)]))
  const log = open(store)
  log.noteRing(call('meanwhile', now))
  await log.open()
  await log.close()
  expect(log.read().map((one) => one.call)).toEqual(['before', 'meanwhile'])
  expect(await textOf(store)).toMatch(/before.*meanwhile/)
})

it.each(['', '{', '{}', '[{"call": 7}]', 'null'])('a file like %j counts as none', async (text) => {
  const store = createMemorySecretStore()
  await store.save(text)
  const log = open(store)
  await log.open()
  expect(log.read()).toEqual([])
})

it('a locked keychain costs nothing that rests, and is read once it opens', async () => {
  const inner = createMemorySecretStore()
  await inner.save(JSON.stringify([call('before', now - day)]))
  let isLocked = true
  const store: SecretStore = {
    ...inner,
    read: () => (isLocked ? Promise.resolve({ state: 'locked' }) : inner.read()),
  }
  const log = open(store)
  await log.open()
  log.noteRing(call('one', now))
  await log.close()
  expect(await textOf(inner)).not.toContain('one')

  const next = open(store)
  await next.open()
  next.noteRing(call('two', now))
  isLocked = false
  next.noteRing(call('three', now))
  await next.close()
  expect(next.read().map((one) => one.call)).toEqual(['before', 'two', 'three'])
  expect(await textOf(inner)).toMatch(/before.*two.*three/)
})

it('people are told in the order in which calls went to them last', async () => {
  const log = open(createMemorySecretStore())
  await log.open()
  for (const [id, name] of [
    ['1', 'ana'],
    ['2', 'bert'],
    ['3', 'ana'],
  ] as const) {
    const one = call(id, now - 10 + Number(id))
    log.noteRing(one)
    log.notePutThrough(one.call, to(name, one.at))
  }
  expect(log.recent()).toEqual(['ana', 'bert'])
})

it('only calls of the last seven days count, and the last time put through is older than that', async () => {
  const log = open(createMemorySecretStore())
  await log.open()
  const long = call('1', now - 10 * day)
  log.noteRing(long)
  log.notePutThrough(long.call, to('ana', long.at))
  log.noteRing(call('2', now - 3 * day))
  expect(log.beforeOf('111', now)).toEqual({ thisWeek: 1, last: { name: 'ana', at: long.at } })
  expect(log.beforeOf('222', now)).toBeUndefined()
})

it('fewer days in the settings remove what is older, from the disk too', async () => {
  const store = createMemorySecretStore()
  let keepDays = 30
  const log = new CallLog({
    store: Promise.resolve(store),
    now: () => now,
    keepDays: () => keepDays,
    log: createRecordedLog(),
  })
  await log.open()
  log.noteRing(call('old', now - 8 * day))
  log.noteRing(call('new', now - day))
  keepDays = 7
  log.followSettings()
  await log.close()
  expect(log.read().map((one) => one.call)).toEqual(['new'])
  expect(await textOf(store)).not.toContain('old')
})

it('all calls are erased, also those that are just being read, and a call that rings meanwhile stays', async () => {
  const store = createMemorySecretStore()
  await store.save(JSON.stringify([call('before', now - day)]))
  const log = open(store)
  void log.open()
  const erased = log.erase()
  expect(await erased).toBe(true)
  expect([log.read(), (await store.read()).state]).toEqual([[], 'nothing'])
  log.noteRing(call('after', now))
  expect(await log.kept()).toBe('untilClosed')
  await log.close()
  expect(await textOf(store)).toMatch(/^\[.*after.*\]$/)
})

it('a log that cannot be opened now says so', async () => {
  const locked: SecretStore = {
    ...createMemorySecretStore(),
    read: () => Promise.resolve({ state: 'locked' }),
  }
  const log = open(locked)
  await log.open()
  expect(await log.kept()).toBeUndefined()
})
