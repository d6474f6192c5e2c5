import { Server } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OutsideWorld } from '../outside-world'
import { createMemorySecretStore } from '../secrets/memory-secret-store'
import { expectClosed, pages } from '../testing/listening'
import { openSocket, squat } from '../testing/raw-http'
import { createRecordedLog } from '../testing/recorded-log'
import { postBack, refuse, ScriptedProvider, tenant, toJson } from '../testing/scripted-provider'
import { challengeOf } from './proof'
import { MsalClient } from './msal-client'
import { firstScopes } from './scopes'
import { patience, SignInAttempt, type AttemptParts } from './sign-in-attempt'
import { TokenCache } from './token-cache'

const provider = (): ScriptedProvider => new ScriptedProvider()
let log = createRecordedLog()

beforeEach(() => {
  log = createRecordedLog()
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

interface Begun {
  readonly attempt: SignInAttempt
  /** The link the browser was given. */
  readonly opened: Promise<URL>
  readonly msal: MsalClient
}

function begin(world: OutsideWorld, options: Partial<AttemptParts> = {}): Begun {
  const cache = new TokenCache(createMemorySecretStore(), log)
  const msal = new MsalClient({ world, cache, now: Date.now })
  let open: (link: URL) => void = () => undefined
  const opened = new Promise<URL>((resolve) => (open = resolve))
  const attempt = new SignInAttempt({
    ...{ world, msal, log, now: Date.now, wish: { scopes: firstScopes }, language: () => 'en' },
    openBrowser: (link) => {
      open(new URL(link))
      return Promise.resolve()
    },
    ...options,
  })
  return { attempt, opened, msal }
}

const wayBack = (link: URL): URL => new URL(link.searchParams.get('redirect_uri') ?? '')
const portOf = (link: URL): { readonly port: number } => ({ port: Number(wayBack(link).port) })
const kindOf = async ({ attempt }: Begun): Promise<string | undefined> => {
  const outcome = await attempt.ended
  return outcome.ok ? undefined : outcome.problem.kind
}

describe('the way there', () => {
  it('L25 8252-2 9700-4 9700-5 9700-7 OIDC-1 asks by an allow-list of parameters, over https', async () => {
    const idp = provider()
    const begun = begin(idp.world)
    const link = await begun.opened
    expect(link.origin + link.pathname).toBe(idp.metadata.authorization_endpoint)
    expect(link.protocol).toBe('https:')
    const query = Object.fromEntries(link.searchParams)
    expect(Object.keys(query).sort()).toMatchInlineSnapshot(`
      [
        "claims",
        "clidata",
        "client-request-id",
        "client_id",
        "client_info",
        "code_challenge",
        "code_challenge_method",
        "nonce",
        "redirect_uri",
        "response_mode",
        "response_type",
        "scope",
        "state",
        "x-client-CPU",
        "x-client-OS",
        "x-client-SKU",
        "x-client-VER",
      ]
    `)
    expect(query).toMatchObject({
      response_type: 'code',
      response_mode: 'form_post',
      code_challenge_method: 'S256',
      scope: 'User.Read User.ReadBasic.All Calendars.ReadBasic openid profile offline_access',
    })
    for (const name of ['code_challenge', 'state', 'nonce']) expect(query[name]).toMatch(/^[\w-]{43}$/)
    begun.attempt.cancel()
    await begun.attempt.ended
  })

  it('8252-3 L24 takes a new port, state, nonce and challenge each time', async () => {
    const [one, other] = [begin(provider().world), begin(provider().world)]
    const [first, second] = [await one.opened, await other.opened]
    expect(portOf(first)).not.toEqual(portOf(second))
    for (const name of ['code_challenge', 'state', 'nonce'])
      expect(first.searchParams.get(name)).not.toBe(second.searchParams.get(name))
    for (const { attempt } of [one, other]) attempt.cancel()
    await Promise.all([one.attempt.ended, other.attempt.ended])
  })

  it('8252-6 listens before the browser is opened', async () => {
    const begun = begin(provider().world)
    const socket = await openSocket(portOf(await begun.opened).port)
    socket.destroy()
    begun.attempt.cancel()
    await begun.attempt.ended
  })

  it.each(['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL', 'EMFILE'])(
    'L03 says so when this computer gives no port (%s), and opens no browser',
    async (code) => {
      vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server) {
        setImmediate(() => this.emit('error', Object.assign(new Error(code), { code })))
        return this
      })
      const openBrowser = vi.fn(() => Promise.resolve())
      expect(await kindOf(begin(provider().world, { openBrowser }))).toBe('loopbackUnavailable')
      expect(openBrowser).not.toHaveBeenCalled()
    },
  )

  it('L08 9700-3 opens no browser when the metadata names a page on another host', async () => {
    const idp = provider()
    const foreign = { ...idp.metadata, authorization_endpoint: 'https://evil.test/authorize' }
    const authority = { url: idp.world.authority.url }
    const world = { ...idp.world, authority, fetch: () => Promise.resolve(toJson(foreign)) }
    const openBrowser = vi.fn(() => Promise.resolve())
    expect(await kindOf(begin(world, { openBrowser }))).toBe('unexpected')
    expect(openBrowser).not.toHaveBeenCalled()
  })
})

describe('the way back', () => {
  it('signs in, and the tab says so only then', async () => {
    const idp = provider()
    const begun = begin(idp.world)
    const link = await begun.opened
    expect(await idp.browse(link.href)).toBe(pages.signedIn.html)
    expect(await begun.attempt.ended).toMatchObject({ ok: true, value: { account: { name: 'Anna Berg' } } })
    await expectClosed(portOf(link))
  })

  it('L06 7636-4 a code of someone else with our state brings no account', async () => {
    const idp = provider()
    const begun = begin(idp.world)
    const link = await begun.opened
    const attacker = new URL(link)
    attacker.searchParams.set('code_challenge', challengeOf('the-attacker-knows-this-verifier-of-43-signs'))
    expect(await idp.browse(attacker.href)).toBe(pages.notSignedIn.html)
    expect(await kindOf(begun)).toBe('signInFailed')
    expect(await begun.msal.accounts()).toEqual([])
    const sent = idp.tokenRequests[0]?.fields.get('code_verifier') ?? ''
    expect(challengeOf(sent)).toBe(link.searchParams.get('code_challenge'))
    await expectClosed(portOf(link))
  })

  it('7636-3 L24 the verifier is in the body of the token request and nowhere else', async () => {
    const idp = provider()
    const begun = begin(idp.world)
    const link = await begun.opened
    const page = await idp.browse(link.href)
    await begun.attempt.ended
    const [request] = idp.tokenRequests
    const verifier = request?.fields.get('code_verifier') ?? ''
    expect(verifier).toMatch(/^[\w-]{43}$/)
    for (const text of [link.href, request?.url, page, ...log.lines]) expect(text).not.toContain(verifier)
  })

  it.each(['https://evil.test/v2.0', 'https://login.provider.example.evil.test/v2.0', 'not an address'])(
    'L08 9700-3 a code that “%s” issued is not redeemed',
    async (iss) => {
      const idp = provider()
      const begun = begin(idp.world)
      const { to, form } = idp.signInOnPage((await begun.opened).href)
      form.set('iss', iss)
      expect(await postBack(to, form)).toBe(pages.notSignedIn.html)
      expect(await kindOf(begun)).toBe('wrongOrganisation')
      expect(idp.tokenRequests).toEqual([])
    },
  )

  it('L08 a code whose issuer is the one asked is redeemed', async () => {
    const idp = provider()
    const begun = begin(idp.world)
    const { to, form } = idp.signInOnPage((await begun.opened).href)
    form.set('iss', `https://login.provider.example/${tenant}/v2.0`)
    await postBack(to, form)
    expect(await kindOf(begun)).toBeUndefined()
  })

  it.each([
    ['another app', { aud: 'ffffffff-0000-4000-8000-000000000000' }, 'unexpected'],
    ['another provider', { iss: `https://evil.test/${tenant}/v2.0` }, 'wrongOrganisation'],
    ['an alias of the provider', { iss: `https://sts.provider.example/${tenant}/` }, 'wrongOrganisation'],
    ['another organisation', { tid: 'eeeeeeee-0000-4000-8000-000000000000' }, 'wrongOrganisation'],
    ['personal accounts', { tid: '9188040d-6c67-4c5b-b112-36a304b66dad' }, 'wrongOrganisation'],
    ['last week', { exp: 1_000 }, 'unexpected'],
  ] as const)('OIDC-2 L08 L28 an ID token of %s signs nobody in', async (_what, claims, kind) => {
    const idp = provider()
    idp.claims = claims
    const begun = begin(idp.world)
    expect(await idp.browse((await begun.opened).href)).toBe(pages.notSignedIn.html)
    expect(await kindOf(begun)).toBe(kind)
    expect(await begun.msal.accounts()).toEqual([])
  })

  it('OIDC-1 an ID token with another nonce signs nobody in', async () => {
    const idp = provider()
    idp.claims = { nonce: 'another' }
    const begun = begin(idp.world)
    expect(await idp.browse((await begun.opened).href)).toBe(pages.notSignedIn.html)
    expect(await kindOf(begun)).toBe('signInFailed')
    expect(await begun.msal.accounts()).toEqual([])
  })

  it.each([
    ['refuses', () => refuse({ error: 'invalid_grant', error_description: 'AADSTS53003: no' })],
    ['is broken', () => refuse({ error: 'server_error' }, 500)],
    ['answers nothing of use', () => toJson({})],
    ['cannot be reached', () => Promise.reject(new TypeError('fetch failed'))],
  ] as const)('L18 the tab does not say “signed in” when the token endpoint %s', async (_what, answer) => {
    const idp = provider()
    idp.answer = answer
    const begun = begin(idp.world)
    expect(await idp.browse((await begun.opened).href)).toBe(pages.notSignedIn.html)
    expect((await begun.attempt.ended).ok).toBe(false)
    await expectClosed(portOf(await begun.opened))
  })

  it('L23 a replay while the code is redeemed makes no second token request', async () => {
    const idp = provider()
    let grant: () => void = () => undefined
    const granted = new Promise<void>((resolve) => (grant = resolve))
    idp.answer = async ({ fields }) => granted.then(() => idp.grant(fields))
    const begun = begin(idp.world)
    const { to, form } = idp.signInOnPage((await begun.opened).href)
    const tab = postBack(to, form)
    await vi.waitFor(() => expect(idp.tokenRequests).toHaveLength(1))
    expect(await postBack(to, form)).toBe(pages.returnToApp.html)
    grant()
    expect(await tab).toBe(pages.signedIn.html)
    expect(idp.tokenRequests).toHaveLength(1)
  })
})

describe('the ends', () => {
  const fakeTimers = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })

  it('L19 nobody finishes in the browser: timed out after five minutes, and closed', async () => {
    fakeTimers()
    const begun = begin(provider().world)
    const link = await begun.opened
    vi.advanceTimersByTime(patience - 1)
    expect(await Promise.race([kindOf(begun), Promise.resolve('still waiting')])).toBe('still waiting')
    vi.advanceTimersByTime(1)
    expect(await kindOf(begun)).toBe('signInTimedOut')
    await expectClosed(portOf(link))
  })

  it('L18 the tab is sent back to the app when redeeming takes very long, and the sign-in goes on', async () => {
    fakeTimers()
    const idp = provider()
    let grant: () => void = () => undefined
    const granted = new Promise<void>((resolve) => (grant = resolve))
    idp.answer = async ({ fields }) => granted.then(() => idp.grant(fields))
    const begun = begin(idp.world)
    const tab = idp.browse((await begun.opened).href)
    await vi.waitFor(() => expect(idp.tokenRequests).toHaveLength(1))
    vi.advanceTimersByTime(15_000)
    expect(await tab).toBe(pages.returnToApp.html)
    grant()
    expect(await kindOf(begun)).toBeUndefined()
  })

  it('L20 8252-6 Cancel closes the port within a second, with a stranger connected', async () => {
    const begun = begin(provider().world)
    const link = await begun.opened
    const stranger = await openSocket(portOf(link).port)
    const start = performance.now()
    begun.attempt.cancel()
    expect(await kindOf(begun)).toBe('signInCancelled')
    await expectClosed(portOf(link))
    expect(performance.now() - start).toBeLessThan(1_000)
    await vi.waitFor(() => expect(stranger.closed).toBe(true))
  })

  it('L20 Cancel before the browser: none is opened', async () => {
    const openBrowser = vi.fn(() => Promise.resolve())
    const begun = begin(provider().world, { openBrowser })
    begun.attempt.cancel()
    expect(await kindOf(begun)).toBe('signInCancelled')
    expect(openBrowser).not.toHaveBeenCalled()
  })

  it('L20 Cancel while the identity provider’s addresses are being asked for', async () => {
    const authority = { url: provider().world.authority.url }
    const world = { ...provider().world, authority, fetch: () => new Promise<never>(() => undefined) }
    const begun = begin(world)
    setImmediate(() => begun.attempt.cancel())
    expect(await kindOf(begun)).toBe('signInCancelled')
  })

  it('L20 Cancel while the code is redeemed: what still arrives is not kept', async () => {
    const idp = provider()
    let grant: () => void = () => undefined
    const granted = new Promise<void>((resolve) => (grant = resolve))
    idp.answer = async ({ fields }) => granted.then(() => idp.grant(fields))
    const begun = begin(idp.world)
    const tab = idp.browse((await begun.opened).href)
    await vi.waitFor(() => expect(idp.tokenRequests).toHaveLength(1))
    begun.attempt.cancel()
    expect(await kindOf(begun)).toBe('signInCancelled')
    expect(await tab).toBe(pages.notSignedIn.html)
    grant()
    await vi.waitFor(async () => expect(await begun.msal.accounts()).toEqual([]))
  })

  it('L20 a late answer finds nobody', async () => {
    const idp = provider()
    const begun = begin(idp.world)
    const { to, form } = idp.signInOnPage((await begun.opened).href)
    begun.attempt.cancel()
    await begun.attempt.ended
    await expect(postBack(to, form)).rejects.toThrow('fetch failed')
    expect(idp.tokenRequests).toEqual([])
  })

  it('L04 whoever takes the port afterwards gets a code that is worth nothing', async () => {
    const idp = provider()
    const begun = begin(idp.world)
    const link = await begun.opened
    const { form } = idp.signInOnPage(link.href)
    begun.attempt.cancel()
    await begun.attempt.ended
    const hijacker = await squat('127.0.0.1', portOf(link).port)
    const stolen = new URLSearchParams({ grant_type: 'authorization_code', code: form.get('code') ?? '' })
    for (const guess of ['', link.searchParams.get('code_challenge') ?? '', 'a'.repeat(43)]) {
      stolen.set('code_verifier', guess)
      expect(idp.grant(stolen).status).toBe(400)
    }
    hijacker.close()
  })

  it('L22 the browser does not open: said at once, and closed', async () => {
    const openBrowser = vi.fn<(link: string) => Promise<void>>().mockRejectedValue(new Error('no browser'))
    const begun = begin(provider().world, { openBrowser })
    expect(await kindOf(begun)).toBe('browserUnavailable')
    await expectClosed(portOf(new URL(openBrowser.mock.calls[0]?.[0] ?? '')))
  })

  it('L22 opening the browser hangs: the link is there to be copied, and Cancel works', async () => {
    const begun = begin(provider().world, { openBrowser: () => new Promise(() => undefined) })
    await vi.waitFor(() => expect(begun.attempt.link).toMatch(/^https:/))
    begun.attempt.cancel()
    expect(await kindOf(begun)).toBe('signInCancelled')
  })

  it.each([
    [
      'the operator said no',
      { error: 'access_denied', error_description: 'AADSTS65004: declined' },
      'signInRefused',
    ],
    ['consent is missing', { error: 'consent_required' }, 'consentNeeded'],
    ['another reason', { error: 'server_error', error_description: 'AADSTS90033: busy' }, 'signInFailed'],
  ] as const)('an error instead of a code: %s', async (_what, fields, kind) => {
    const idp = provider()
    const begun = begin(idp.world)
    const { to, form } = idp.signInOnPage((await begun.opened).href)
    const error = new URLSearchParams({ ...fields, state: form.get('state') ?? '' })
    expect(await postBack(to, error)).toBe(pages.notSignedIn.html)
    expect(await kindOf(begun)).toBe(kind)
    expect(idp.tokenRequests).toEqual([])
  })

  it('L17 nothing secret is logged, whatever happens', async () => {
    const idp = provider()
    const begun = begin(idp.world)
    const { to, form } = idp.signInOnPage((await begun.opened).href)
    await postBack(to, form)
    const outcome = await begun.attempt.ended
    const token = outcome.ok ? outcome.value.accessToken : ''
    expect(token).toContain('canary')
    for (const line of log.lines)
      for (const secret of [token, form.get('code') ?? '', form.get('state') ?? '', 'anna.berg'])
        expect(line).not.toContain(secret)
  })
})
