import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { OutsideWorld } from '../outside-world'
import { expectClosed, pages } from '../testing/listening'
import { openIndependentProvider } from '../testing/independent-provider'
import { openOperator, textOf, tokenOf, type OpenOperator } from '../testing/open-operator'
import { ScriptedBrowser } from '../testing/scripted-browser'

let world: OutsideWorld
beforeAll(async () => {
  // It writes advice for those who would run it for real.
  for (const level of ['info', 'warn', 'log'] as const) vi.spyOn(console, level).mockReturnValue(undefined)
  world = await openIndependentProvider()
})
afterAll(() => world.close())

interface Opened extends OpenOperator {
  readonly browser: ScriptedBrowser
  readonly links: readonly string[]
  readonly lastPage: () => Promise<string> | undefined
}

/** OpenID Connect Core §11: `offline_access` is for those who are asked for consent; Microsoft's gives it without. */
const withConsent = (link: string): string => `${link}&prompt=consent`

function open(options: { readonly tamper?: (link: string) => string } = {}): Opened {
  const browser = new ScriptedBrowser()
  const links: string[] = []
  let lastPage: Promise<string> | undefined
  const operator = openOperator({
    world,
    openBrowser: (link) => {
      links.push(link)
      lastPage = browser.visit((options.tamper ?? withConsent)(link))
      return Promise.resolve()
    },
  })
  return { ...operator, browser, links, lastPage: () => lastPage }
}

describe('a provider that we did not write', () => {
  it('signs the operator in through the very same code', async () => {
    const opened = open()
    expect(await opened.session.signIn()).toEqual({ ok: true, value: undefined })
    expect(opened.session.read()).toMatchObject({ state: 'signedIn', operator: { name: 'Anna Berg' } })
    expect(await opened.lastPage()).toBe(pages.signedIn.html)
    expect((await tokenOf(opened)).length).toBeGreaterThan(20)
    const way = opened.browser.visited.map((url) => new URL(url))
    // The code came back by form: no address that was visited on this computer's loopback carries anything.
    const back = new URL(new URL(opened.links[0] ?? '').searchParams.get('redirect_uri') ?? '')
    expect(way.filter(({ port }) => port === back.port).map(({ href }) => href)).toEqual([back.href])
    await expectClosed({ port: Number(back.port) })
  })

  it('renews, rotates the refresh token, and goes on at the next start', async () => {
    const opened = open()
    await opened.session.signIn()
    const [before, token] = [await textOf(opened.store), await tokenOf(opened)]
    const renewed = await opened.session.accessToken({ force: true, refused: token })
    expect(renewed.ok && renewed.value !== token).toBe(true)
    expect(await textOf(opened.store)).not.toBe(before)
    const next = openOperator({ world, store: opened.store })
    await next.session.resume()
    expect(next.session.read()).toMatchObject({ state: 'signedIn', operator: { name: 'Anna Berg' } })
    expect(await next.session.accessToken({ force: true })).toMatchObject({ ok: true })
  })

  it('7636-4 L06 refuses a code that was issued for another challenge, and nobody is signed in', async () => {
    const tamper = (link: string): string => {
      const url = new URL(link)
      url.searchParams.set('code_challenge', 'A'.repeat(43))
      return url.href
    }
    const opened = open({ tamper })
    expect(await opened.session.signIn()).toMatchObject({
      ok: false,
      problem: { kind: 'signInFailed', details: { error: 'invalid_grant' } },
    })
    expect(await opened.lastPage()).toBe(pages.notSignedIn.html)
    expect(await opened.msal.accounts()).toEqual([])
  })

  it('8252-2 refuses an attempt without a challenge: the refusal comes back and is named', async () => {
    const tamper = (link: string): string => {
      const url = new URL(link)
      url.searchParams.delete('code_challenge')
      url.searchParams.delete('code_challenge_method')
      return url.href
    }
    expect(await open({ tamper }).session.signIn()).toMatchObject({
      problem: { kind: 'signInFailed', details: { error: 'invalid_request' } },
    })
  })

  it('a revoked sign-in (its refresh token used twice) asks the person, once', async () => {
    const opened = open()
    await opened.session.signIn()
    const old = await textOf(opened.store)
    await opened.session.accessToken({ force: true })
    await opened.store.save(old)
    const thief = openOperator({ world, store: opened.store })
    await thief.session.resume()
    expect(await thief.session.accessToken({ force: true })).toMatchObject({ problem: { kind: 'signedOut' } })
  })
})
