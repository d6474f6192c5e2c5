import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMemorySecretStore } from '../secrets/memory-secret-store'
import type { SecretStore } from '../secrets/secret-store'
import { openAt, openOperator, renewals, rightNow, signedIn, tokenOf } from '../testing/open-operator'
import { refuse, ScriptedProvider } from '../testing/scripted-provider'

afterEach(() => {
  vi.useRealTimers()
})

const provider = (): ScriptedProvider => new ScriptedProvider()

describe('without a network', () => {
  const away = () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }))

  it('starts with the last session, says so, and renews it by itself when the network is back', async () => {
    const idp = provider()
    const { store } = await signedIn(idp)
    const later = rightNow() + 7_200_000
    idp.answer = away
    const openBrowser = vi.fn(() => Promise.resolve())
    const next = openOperator({ world: idp.world, store, now: () => later, openBrowser })
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: later })
    await next.session.resume()
    expect(next.session.read()).toMatchObject({ state: 'signedIn', operator: { name: 'Anna Berg' } })
    await vi.waitFor(() =>
      expect(next.session.read()).toMatchObject({ state: 'signedIn', problem: { kind: 'offline' } }),
    )
    idp.answer = ({ fields }) => idp.grant(fields)
    idp.now = () => later
    await vi.advanceTimersByTimeAsync(10_000)
    await vi.waitFor(() => expect(next.session.read()).not.toHaveProperty('problem'))
    expect(openBrowser).not.toHaveBeenCalled()
    next.session.close()
  })

  it('hurries when told that the network is back', async () => {
    const idp = provider()
    const operator = await signedIn(idp)
    idp.answer = away
    await operator.session.accessToken({ force: true, refused: await tokenOf(operator) })
    expect(operator.session.read()).toMatchObject({ problem: { kind: 'offline' } })
    idp.answer = ({ fields }) => idp.grant(fields)
    operator.session.hurry()
    await vi.waitFor(() => expect(operator.session.read()).not.toHaveProperty('problem'))
    operator.session.close()
  })

  it('K20 signs out at once, even while a renewal hangs, and what still arrives is not kept', async () => {
    const idp = provider()
    const operator = await signedIn(idp)
    let grant: () => void = () => undefined
    const granted = new Promise<void>((resolve) => (grant = resolve))
    idp.answer = async ({ fields }) => granted.then(() => idp.grant(fields))
    const renewing = operator.session.accessToken({ force: true, refused: await tokenOf(operator) })
    await vi.waitFor(() => expect(renewals(idp)).toBe(1))
    const start = performance.now()
    expect(await operator.session.signOut()).toMatchObject({ ok: true })
    expect(performance.now() - start).toBeLessThan(500)
    grant()
    await renewing
    expect(operator.session.read().state).toBe('signedOut')
    expect(await operator.store.read()).toEqual({ state: 'nothing' })
    expect(await operator.session.accessToken()).toMatchObject({ problem: { kind: 'signedOut' } })
  })

  it('K20 signs out with a broken store, and says that something could not be removed', async () => {
    const broken: SecretStore = {
      ...createMemorySecretStore(),
      save: () => Promise.resolve(false),
      erase: () => Promise.resolve(false),
    }
    const operator = await signedIn(provider(), { store: broken })
    expect(operator.session.read()).toMatchObject({ kept: 'untilClosed' })
    expect(await operator.session.signOut()).toMatchObject({ problem: { kind: 'secretsUnavailable' } })
    expect(operator.session.read().state).toBe('signedOut')
    expect(await operator.msal.accounts()).toEqual([])
  })
})

describe('a wrong clock', () => {
  const dated = (date: number) => (answer: Response) => {
    const headers = { 'Content-Type': 'application/json', Date: new Date(date).toUTCString() }
    return new Response(answer.body, { status: answer.status, headers })
  }

  it.each([
    ['ahead', 600_000, 'clockWrong'],
    ['behind', -600_000, 'clockWrong'],
    ['nearly right', 60_000, 'signedOut'],
  ])(
    '%s: a refusal is named after the clock only when it is more than five minutes off',
    async (_what, skew, kind) => {
      const idp = provider()
      const now = rightNow()
      const operator = await signedIn(idp, { now: () => now })
      const refused = await tokenOf(operator)
      idp.answer = () => dated(now - skew)(refuse({ error: 'invalid_grant' }))
      expect(await operator.session.accessToken({ force: true, refused })).toMatchObject({
        problem: { kind },
      })
    },
  )

  it('is named while all tokens are good too, as the times on screen are wrong', async () => {
    const idp = provider()
    const now = rightNow()
    let theirs = now - 600_000
    idp.answer = ({ fields }) => dated(theirs)(idp.grant(fields))
    const operator = await signedIn(idp, { now: () => now })
    expect(operator.session.read()).toMatchObject({ state: 'signedIn', problem: { kind: 'clockWrong' } })
    theirs = now
    await operator.session.accessToken({ force: true })
    expect(operator.session.read()).not.toHaveProperty('problem')
  })

  it('an ID token that seems to have ended is named after the clock', async () => {
    const idp = provider()
    const now = rightNow()
    idp.now = () => now - 7_200_000
    idp.answer = ({ fields }) => dated(now - 7_200_000)(idp.grant(fields))
    const { session } = openAt(idp, { now: () => now })
    expect(await session.signIn()).toMatchObject({ problem: { kind: 'clockWrong' } })
  })
})
