import { describe, expect, it, vi } from 'vitest'
import { createMemorySecretStore } from '../secrets/memory-secret-store'
import type { SecretStore } from '../secrets/secret-store'
import { expectClosed, pages } from '../testing/listening'
import { openAt, openOperator, signedIn, tokenOf } from '../testing/open-operator'
import { anna, bert, postBack, ScriptedProvider } from '../testing/scripted-provider'

const provider = (): ScriptedProvider => new ScriptedProvider()

describe('signing in', () => {
  it('signs in, gives tokens, and says where the sign-in rests', async () => {
    const operator = await signedIn(provider())
    expect(operator.session.read()).toMatchObject({
      state: 'signedIn',
      operator: { name: 'Anna Berg' },
      kept: 'untilClosed',
    })
    expect(await tokenOf(operator)).toBe(`canary-access-1-${anna.oid}`)
    expect(operator.states.map(({ state }) => state)).toEqual(['waitingForBrowser', 'signedIn'])
  })

  it('goes on at the next start without a browser', async () => {
    const idp = provider()
    const { store } = await signedIn(idp)
    const openBrowser = vi.fn(() => Promise.resolve())
    const next = openOperator({ world: idp.world, store, openBrowser })
    await next.session.resume()
    expect(next.session.read()).toMatchObject({ state: 'signedIn', operator: { name: 'Anna Berg' } })
    expect(await tokenOf(next)).toContain('canary-access')
    expect(openBrowser).not.toHaveBeenCalled()
    expect(idp.tokenRequests).toEqual([])
  })

  it('starts signed out when nothing rests', async () => {
    const { session } = openAt(provider())
    await session.resume()
    expect(session.read()).toEqual({ state: 'signedOut', organisation: provider().world.organisation })
  })

  it('says “locked”, not “signed out”, when what rests cannot be opened', async () => {
    const locked: SecretStore = {
      ...createMemorySecretStore(),
      read: () => Promise.resolve({ state: 'locked' }),
    }
    const { session } = openAt(provider(), { store: locked })
    await session.resume()
    expect(session.read()).toMatchObject({ state: 'signedOut', problem: { kind: 'secretsUnavailable' } })
  })

  it('L28 asks for the calendars again when they were not granted, and keeps no account', async () => {
    const idp = provider()
    idp.over = { scope: 'openid profile offline_access User.Read' }
    const { session, msal } = openAt(idp)
    expect(await session.signIn()).toMatchObject({ ok: false, problem: { kind: 'consentNeeded' } })
    expect(await msal.accounts()).toEqual([])
  })
})

describe('L21 more than one at a time', () => {
  it('L21 8252-6 a second click replaces the first attempt: one listener, one winner', async () => {
    const idp = provider()
    const links: string[] = []
    const { session } = openAt(idp, {
      openBrowser: (link) => {
        links.push(link)
        return Promise.resolve()
      },
    })
    const first = session.signIn()
    await vi.waitFor(() => expect(links).toHaveLength(1))
    const second = session.signIn()
    await vi.waitFor(() => expect(links).toHaveLength(2))
    expect(await first).toMatchObject({ ok: false, problem: { kind: 'signInCancelled' } })
    const [old = '', current = ''] = links
    const portOf = (link: string) => ({ port: Number(new URL(idp.signInOnPage(link).to).port) })
    await expectClosed(portOf(old))
    expect(session.read().state).toBe('waitingForBrowser')
    expect(await idp.browse(current)).toBe(pages.signedIn.html)
    expect(await second).toMatchObject({ ok: true })
    await expectClosed(portOf(current))
  })

  it('L21 L05 the state of the first attempt is worth nothing in the second', async () => {
    const idp = provider()
    const links: string[] = []
    const { session } = openAt(idp, {
      openBrowser: (link) => {
        links.push(link)
        return Promise.resolve()
      },
    })
    void session.signIn()
    await vi.waitFor(() => expect(links).toHaveLength(1))
    const second = session.signIn()
    await vi.waitFor(() => expect(links).toHaveLength(2))
    const [old = '', current = ''] = links
    const { form } = idp.signInOnPage(old)
    expect(await postBack(idp.signInOnPage(current).to, form)).toBe(pages.returnToApp.html)
    expect(session.read().state).toBe('waitingForBrowser')
    session.cancelSignIn()
    await second
  })

  it('L21 a renewal under way does not wait for the browser, nor the browser for it', async () => {
    const idp = provider()
    const operator = await signedIn(idp)
    const links: string[] = []
    const signingIn = openAt(idp, {
      store: operator.store,
      openBrowser: (link) => {
        links.push(link)
        return Promise.resolve()
      },
    })
    await signingIn.session.resume()
    const attempt = signingIn.session.signIn()
    await vi.waitFor(() => expect(links).toHaveLength(1))
    expect(await signingIn.session.accessToken({ force: true })).toMatchObject({ ok: true })
    expect(signingIn.session.read()).toMatchObject({
      state: 'waitingForBrowser',
      operator: { name: 'Anna Berg' },
    })
    signingIn.session.cancelSignIn()
    await attempt
    expect(signingIn.session.read().state).toBe('signedIn')
  })

  it('L21 signing out while the browser is open ends both', async () => {
    const idp = provider()
    const operator = openAt(idp, { openBrowser: () => Promise.resolve() })
    const attempt = operator.session.signIn()
    await operator.session.signOut()
    expect(await attempt).toMatchObject({ ok: false, problem: { kind: 'signInCancelled' } })
    expect(operator.session.read()).toEqual({ state: 'signedOut', organisation: idp.world.organisation })
  })

  it('L21 L28 another person signs in: the first is forgotten, and the operator is another one', async () => {
    const idp = provider()
    const operator = await signedIn(idp)
    const before = operator.session.operatorKey
    idp.person = bert
    await operator.session.signIn()
    expect(operator.session.read()).toMatchObject({ operator: { name: 'Bert Cole' } })
    expect(operator.session.operatorKey).not.toBe(before)
    expect((await operator.msal.accounts()).map(({ name }) => name)).toEqual(['Bert Cole'])
    expect(await tokenOf(operator)).toContain(bert.oid)
  })

  it('cancelling leaves whoever was signed in signed in', async () => {
    const idp = provider()
    let isAway = false
    const operator = await signedIn(idp, {
      openBrowser: (link) => {
        if (!isAway) void idp.browse(link)
        return Promise.resolve()
      },
    })
    isAway = true
    const attempt = operator.session.signIn()
    operator.session.cancelSignIn()
    expect(await attempt).toMatchObject({ problem: { kind: 'signInCancelled' } })
    expect(operator.session.read()).toMatchObject({ state: 'signedIn', operator: { name: 'Anna Berg' } })
    expect(await tokenOf(operator)).toContain('canary-access')
  })
})
