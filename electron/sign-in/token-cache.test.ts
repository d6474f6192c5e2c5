import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createMemorySecretStore } from '../secrets/memory-secret-store'
import { SealedFile } from '../secrets/sealed-file'
import type { SecretRead, SecretStore } from '../secrets/secret-store'
import { KeyBox } from '../testing/key-box'
import { openAt, openOperator, signedIn, textOf, tokenOf } from '../testing/open-operator'
import { createRecordedLog } from '../testing/recorded-log'
import { refuse, ScriptedProvider } from '../testing/scripted-provider'

/** A store that can be told to fail, and counts. */
class FickleStore implements SecretStore {
  readonly rests = 'inKeychain'
  isLocked = false
  isFull = false
  reads = 0
  saves = 0
  kept: string | undefined

  read(): Promise<SecretRead> {
    this.reads += 1
    if (this.isLocked) return Promise.resolve({ state: 'locked' })
    return Promise.resolve(
      this.kept === undefined ? { state: 'nothing' } : { state: 'kept', text: this.kept },
    )
  }

  save(text: string): Promise<boolean> {
    this.saves += 1
    if (this.isLocked || this.isFull) return Promise.resolve(false)
    this.kept = text
    return Promise.resolve(true)
  }

  erase(): Promise<boolean> {
    this.kept = undefined
    return Promise.resolve(true)
  }
}

const provider = (): ScriptedProvider => new ScriptedProvider()

async function kept(idp: ScriptedProvider): Promise<FickleStore> {
  const store = new FickleStore()
  await signedIn(idp, { store })
  return store
}

describe('R1 a read that failed never leads to a write over what rests', () => {
  it('R1 K05 a locked keychain, a failed silent call, then a failed sign-in: all is still there', async () => {
    const idp = provider()
    const store = await kept(idp)
    const before = store.kept
    store.isLocked = true
    const next = openAt(idp, { store })
    await next.session.resume()
    idp.answer = () => refuse({ error: 'invalid_grant' })
    await next.session.signIn()
    store.isLocked = false
    expect(store.kept).toBe(before)
    expect(store.kept).toContain('canary-refresh-1')
  })

  it('R7 K05 a locked keychain is “locked”, and after unlocking the same start goes on', async () => {
    const idp = provider()
    const store = await kept(idp)
    store.isLocked = true
    const next = openAt(idp, { store })
    await next.session.resume()
    expect(next.session.read()).toMatchObject({ problem: { kind: 'secretsUnavailable' } })
    store.isLocked = false
    await next.session.resume()
    expect(next.session.read()).toMatchObject({ state: 'signedIn', kept: 'inKeychain' })
  })

  it('K05 a sign-in while it is locked lasts until closing, and what rests stays', async () => {
    const idp = provider()
    const store = await kept(idp)
    const before = store.kept
    store.isLocked = true
    const next = await signedIn(idp, { store })
    expect(next.session.read()).toMatchObject({ state: 'signedIn', kept: 'untilClosed' })
    expect(await tokenOf(next)).toContain('canary-access')
    expect(store.kept).toBe(before)
  })

  it('K05 K06 it locks in mid-run: still signed in, and said that the sign-in ends with the program', async () => {
    const idp = provider()
    const store = new FickleStore()
    const operator = await signedIn(idp, { store })
    expect(operator.session.read()).toMatchObject({ kept: 'inKeychain' })
    store.isLocked = true
    const refused = await tokenOf(operator)
    expect(await operator.session.accessToken({ force: true, refused })).toMatchObject({ ok: true })
    expect(operator.session.read()).toMatchObject({ state: 'signedIn', kept: 'untilClosed' })
    expect(operator.session.read()).not.toHaveProperty('problem')
    store.isLocked = false
    await operator.session.accessToken({ force: true })
    expect(store.kept).toContain('canary-refresh-3')
    expect(operator.session.read()).toMatchObject({ kept: 'inKeychain' })
  })
})

describe('R2 K03 text of another shape', () => {
  it.each([
    '',
    'null',
    '[]',
    '"text"',
    '7',
    '{"Account":',
    '{"Account":7}',
    '{"Account":{"a":"b"},"RefreshToken":null}',
    '{"Account":{"key":null},"IdToken":{},"AccessToken":{},"RefreshToken":{},"AppMetadata":{}}',
    '{"AccessToken":{"key":{"secret":7}}}',
    '{"hello":"another program"}',
    '\uFEFF{}',
  ])('R2 %j stands in nobody’s way: signed out, and signing in works', async (text) => {
    const idp = provider()
    const store = new FickleStore()
    store.kept = text
    const operator = openAt(idp, { store })
    await operator.session.resume()
    expect(operator.session.read().state).toBe('signedOut')
    expect(await operator.session.signIn()).toMatchObject({ ok: true })
    expect(store.kept).toContain('canary-refresh')
  })
})

it('R4 9700-6 parallel renewals for different reasons keep the last refresh token', async () => {
  const idp = provider()
  const operator = await signedIn(idp)
  const [account] = await operator.msal.accounts()
  if (!account) throw new Error('nobody')
  const sets = [
    ['User.Read'],
    ['Calendars.ReadBasic'],
    ['User.ReadBasic.All'],
    ['User.Read', 'Calendars.ReadBasic'],
  ]
  for (let round = 0; round < 10; round += 1)
    await Promise.all(sets.map((scopes) => operator.msal.renew(account, { scopes, force: true })))
  const last = idp.tokenRequests.length + 1
  expect(await textOf(operator.store)).toContain(`canary-refresh-${last}-`)
  expect((await textOf(operator.store)).match(/canary-refresh/g)).toHaveLength(1)
})

it('R5 asks the keychain once, not at every request', async () => {
  const idp = provider()
  const store = await kept(idp)
  const next = openAt(idp, { store })
  await next.session.resume()
  await next.session.accessToken({ force: true })
  const [account] = await next.msal.accounts()
  if (!account) throw new Error('nobody')
  for (let time = 0; time < 5; time += 1)
    await next.msal.renew(account, { scopes: ['User.Read'], force: false })
  expect(store.reads).toBeLessThanOrEqual(2)
})

it('R5 writes only when something changed', async () => {
  const idp = provider()
  const store = await kept(idp)
  const saves = store.saves
  const next = openAt(idp, { store })
  await next.session.resume()
  for (let time = 0; time < 5; time += 1) await next.session.accessToken()
  expect(store.saves).toBe(saves)
})

describe('M13 K09 K27 the store fails', () => {
  it('M13 K09 a full disk does not fail a sign-in for which tokens were issued', async () => {
    const idp = provider()
    const store = new FickleStore()
    store.isFull = true
    const operator = await signedIn(idp, { store })
    expect(operator.session.read()).toMatchObject({ state: 'signedIn', kept: 'untilClosed' })
    expect(await tokenOf(operator)).toContain('canary')
  })

  it('K27 a store that fails on reading and writing: the sign-in lasts until closing', async () => {
    const idp = provider()
    const store = new FickleStore()
    store.isLocked = true
    const operator = await signedIn(idp, { store })
    expect(
      await operator.session.accessToken({ force: true, refused: await tokenOf(operator) }),
    ).toMatchObject({
      ok: true,
    })
    expect(operator.session.read()).toMatchObject({ kept: 'untilClosed' })
  })
})

describe('R8 K20 with a sealed file', () => {
  async function sealedFile() {
    const folder = await mkdtemp(join(tmpdir(), 'patchboard-cache-'))
    const path = join(folder, 'sign-in.sealed')
    const [box, log] = [new KeyBox(), createRecordedLog()]
    return { folder, path, box, store: new SealedFile({ path, box, log }) }
  }

  it('9700-13 what rests cannot be read without the keychain', async () => {
    const { path, store } = await sealedFile()
    await signedIn(provider(), { store })
    expect((await readFile(path)).toString('latin1')).not.toMatch(/canary|anna|RefreshToken/)
  })

  it('R8 K20 after signing out the folder holds no byte of it', async () => {
    const { folder, path, store } = await sealedFile()
    const operator = await signedIn(provider(), { store })
    await writeFile(`${path}.unreadable`, 'canary')
    await operator.session.signOut()
    expect(await readdir(folder)).toEqual([])
    expect(await operator.msal.accounts()).toEqual([])
  })

  it('K01 K04 cut, or under another key: “please sign in”, and signing in works', async () => {
    const idp = provider()
    const { path, box, store } = await sealedFile()
    await signedIn(idp, { store })
    const bytes = await readFile(path)
    for (const spoil of ['cut', 'key']) {
      if (spoil === 'cut') await writeFile(path, bytes.subarray(0, 40))
      else box.changeKey()
      const next = openAt(idp, { store })
      await next.session.resume()
      expect(next.session.read().state).toBe('signedOut')
      expect(await next.session.signIn()).toMatchObject({ ok: true })
    }
  })

  it('L26 a program that ended in mid-sign-in left nothing behind', async () => {
    const idp = provider()
    const { folder, store } = await sealedFile()
    const abandoned = openOperator({ world: idp.world, store })
    void abandoned.session.signIn()
    const next = openAt(idp, { store })
    await next.session.resume()
    expect(next.session.read().state).toBe('signedOut')
    expect(await readdir(folder)).toEqual([])
    abandoned.session.close()
  })
})

it('R6 forgetting everything forgets it in msal too', async () => {
  const operator = await signedIn(provider(), { store: createMemorySecretStore() })
  await operator.msal.forgetAll()
  expect(await operator.msal.accounts()).toEqual([])
  expect(await textOf(operator.store)).toBe('')
})
