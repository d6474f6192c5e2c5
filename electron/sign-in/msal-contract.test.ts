import {
  InteractionRequiredAuthError,
  PublicClientApplication,
  type AuthenticationResult,
  type ICachePlugin,
  type INetworkModule,
} from '@azure/msal-node'
import { readFile } from 'node:fs/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addressesListeningOn } from '../testing/listening'
import { anna, bert, clientId, ScriptedProvider } from '../testing/scripted-provider'
import { createProof } from './proof'

// What msal itself does, without our code about it: a test that fails here after an upgrade says which of our rules to look at.

afterEach(() => vi.restoreAllMocks())

const redirectUri = 'http://127.0.0.1:1/'
const scopes = ['User.Read']

interface Bare {
  readonly idp: ScriptedProvider
  readonly client: PublicClientApplication
  /** Bodies and statuses the token endpoint answers with, by turns; after them it grants. */
  readonly answers: { status: number; body: unknown; headers?: Record<string, string> }[]
  readonly posts: URLSearchParams[]
}

function bare(plugin?: ICachePlugin): Bare {
  const idp = new ScriptedProvider()
  const answers: Bare['answers'] = []
  const posts: URLSearchParams[] = []
  const { world } = idp
  const networkClient: INetworkModule = {
    sendGetRequestAsync: () => Promise.reject(new Error('nothing is fetched: the metadata is given')),
    sendPostRequestAsync: async (url, { body = '' } = {}) => {
      const fields = new URLSearchParams(body)
      posts.push(fields)
      const scripted = answers.shift()
      if (scripted) return toNetworkResponse(scripted)
      const granted = await world.fetch(new Request(url, { method: 'POST', body: fields }))
      return toNetworkResponse({ status: granted.status, body: await granted.json() })
    },
  }
  const client = new PublicClientApplication({
    auth: {
      ...{ clientId, authority: world.authority.url, knownAuthorities: ['login.provider.example'] },
      authorityMetadata: world.authority.metadata ?? '',
      clientCapabilities: ['cp1'],
    },
    ...(plugin && { cache: { cachePlugin: plugin } }),
    system: { networkClient },
  })
  return { idp, client, answers, posts }
}

/** Untyped bodies, as a network brings them; `never` stands for whatever msal names. */
const isAny = (body: unknown): body is never => body !== undefined
function toNetworkResponse({ status, body, headers = {} }: Bare['answers'][number]) {
  if (!isAny(body)) throw new Error('unreachable')
  return { status, headers, body }
}

async function signIn({ idp, client }: Bare): Promise<AuthenticationResult> {
  const { verifier, challenge, state, nonce } = createProof()
  const common = { scopes, redirectUri, state, nonce }
  const link = await client.getAuthCodeUrl({
    ...common,
    codeChallenge: challenge,
    codeChallengeMethod: 'S256',
  })
  const code = idp.signInOnPage(link).form.get('code') ?? ''
  return client.acquireTokenByCode({ ...common, code, codeVerifier: verifier }, { code, state })
}

async function renew(bench: Bare, more: { claims?: string } = {}): Promise<AuthenticationResult> {
  const [account] = await bench.client.getTokenCache().getAllAccounts()
  if (!account) throw new Error('nobody')
  return bench.client.acquireTokenSilent({ account, scopes, forceRefresh: true, ...more })
}

const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )

it('is the version these tests were written for', async () => {
  const text = await readFile('node_modules/@azure/msal-node/package.json', 'utf8')
  expect(text).toContain('"version": "7.2.3"')
})

describe('why we have a loopback of our own', () => {
  it('M1 M3 M4 M5 msal’s own: two names for one place, a page of success before any sign-in, and no way to end it', async () => {
    const bench = bare()
    let open: (link: string) => void = () => undefined
    const opened = new Promise<string>((resolve) => (open = resolve))
    const openBrowser = (link: string): Promise<void> => {
      open(link)
      return Promise.resolve()
    }
    const signingIn = bench.client.acquireTokenInteractive({ scopes, openBrowser })
    const link = new URL(await opened)
    const back = new URL(link.searchParams.get('redirect_uri') ?? '')
    expect(back.hostname).toBe('localhost')
    expect(await addressesListeningOn(Number(back.port))).toEqual(['0100007F'])
    const here = `http://127.0.0.1:${back.port}/`
    const page = await fetch(here)
    expect(await page.text()).toContain('Auth code was successfully acquired')
    expect(page.headers.get('content-type')).toBeNull()
    const wrong = await fetch(here, {
      method: 'POST',
      body: new URLSearchParams({ code: 'x', state: 'wrong' }),
    })
    expect(wrong.status).toBe(400)
    expect(link.searchParams.get('nonce')).toBeNull()
    const { form } = bench.idp.signInOnPage(link.href)
    await fetch(here, { method: 'POST', body: form })
    expect((await signingIn).account?.name).toBe('Anna Berg')
  })

  it('M2 takes no redirect address and no query', async () => {
    const request = { scopes, openBrowser: () => Promise.resolve(), redirectUri: 'http://127.0.0.1/' }
    expect(await reasonOf(bare().client.acquireTokenInteractive(request))).toMatchObject({
      errorCode: 'redirect_uri_not_supported',
    })
  })
})

describe('the authorize address', () => {
  const ask = (more: object) => bare().client.getAuthCodeUrl({ scopes, redirectUri, ...more })

  it('drops the login hint beside select_account', async () => {
    const link = new URL(await ask({ prompt: 'select_account', loginHint: anna.username }))
    expect(link.searchParams.get('login_hint')).toBeNull()
  })

  it('adds openid, profile, offline_access and the capability cp1', async () => {
    const { searchParams } = new URL(await ask({}))
    expect(searchParams.get('scope')).toBe('User.Read openid profile offline_access')
    expect(searchParams.get('claims')).toContain('"access_token":{"xms_cc":{"values":["cp1"]}}')
  })

  it('9700-9 refuses an authority that is not https', async () => {
    const auth = { clientId, authority: 'http://login.provider.example/x' }
    const insecure = async (): Promise<string> =>
      new PublicClientApplication({ auth }).getAuthCodeUrl({ scopes, redirectUri })
    expect(await reasonOf(insecure())).toMatchObject({ errorCode: 'authority_uri_insecure' })
  })
})

describe('what it checks, and what it leaves to us', () => {
  it.each([{ aud: 'another-app' }, { iss: 'https://evil.test/' }, { exp: 1 }, { tid: 'another' }])(
    'takes an ID token with %o',
    async (claims) => {
      const bench = bare()
      bench.idp.claims = claims
      expect((await signIn(bench)).accessToken).toContain('canary')
    },
  )

  it('refuses another nonce and another state', async () => {
    const bench = bare()
    bench.idp.claims = { nonce: 'another' }
    expect(await reasonOf(signIn(bench))).toMatchObject({ errorCode: 'nonce_mismatch' })
    const request = { code: 'c', scopes, redirectUri, codeVerifier: 'v', state: 'a' }
    expect(await reasonOf(bench.client.acquireTokenByCode(request, { code: 'c', state: 'b' }))).toMatchObject(
      {
        errorCode: 'state_mismatch',
      },
    )
  })

  it.each([
    [200, {}],
    [401, { message: 'hello' }],
  ])('M8 calls %i %o a success with an empty token', async (status, body) => {
    const bench = bare()
    await signIn(bench)
    bench.answers.push({ status, body })
    expect((await renew(bench)).accessToken).toBe('')
  })

  it('M9 hands out the token of another person without complaint', async () => {
    const bench = bare()
    await signIn(bench)
    bench.idp.person = bert
    expect((await renew(bench)).accessToken).toContain(bert.oid)
  })

  it('wants claims as JSON text', async () => {
    const bench = bare()
    await signIn(bench)
    const encoded = Buffer.from('{}').toString('base64')
    expect(await reasonOf(renew(bench, { claims: encoded }))).toMatchObject({ errorCode: 'invalid_claims' })
  })
})

describe('M10 its classes of errors', () => {
  it.each([
    ['without a suberror', { error: 'invalid_grant' }, false],
    ['bad_token', { error: 'invalid_grant', suberror: 'bad_token' }, true],
    ['token_expired', { error: 'invalid_grant', suberror: 'token_expired' }, false],
    ['basic_action', { error: 'interaction_required', suberror: 'basic_action' }, true],
    ['consent_required', { error: 'invalid_grant', suberror: 'consent_required' }, true],
    ['message_only', { error: 'invalid_grant', suberror: 'message_only' }, true],
    ['invalid_client', { error: 'invalid_client' }, false],
  ])('M10 %s needs the person, by its class: %o → %s', async (_what, body, isInteraction) => {
    const bench = bare()
    await signIn(bench)
    bench.answers.push({ status: 400, body: { error_description: 'AADSTS1: x', ...body } })
    const reason = await reasonOf(renew(bench))
    expect(reason).toMatchObject({ errorCode: body.error })
    expect(reason instanceof InteractionRequiredAuthError).toBe(isInteraction)
  })

  it('carries the claims of a refusal', async () => {
    const bench = bare()
    await signIn(bench)
    const claims = '{"access_token":{}}'
    bench.answers.push({
      status: 400,
      body: { error: 'interaction_required', suberror: 'basic_action', claims },
    })
    expect(await reasonOf(renew(bench))).toMatchObject({ claims })
  })
})

describe('its cache plugin', () => {
  const rejection = { status: 400, body: { error: 'invalid_grant', suberror: 'bad_token' } }

  function plugged(): {
    readonly bench: Bare
    readonly kept: () => string
    readonly fail: { load: boolean; save: boolean }
  } {
    let text = '{}'
    const fail = { load: false, save: false }
    const bench = bare({
      beforeCacheAccess: ({ tokenCache }) => {
        if (fail.load) return Promise.reject(new Error('locked'))
        tokenCache.deserialize(text)
        return Promise.resolve()
      },
      afterCacheAccess: ({ tokenCache, cacheHasChanged }) => {
        if (fail.save) return Promise.reject(new Error('full'))
        if (cacheHasChanged) text = tokenCache.serialize()
        return Promise.resolve()
      },
    })
    return { bench, fail, kept: () => text }
  }

  it('M11 R3 leaves a rejected refresh token at rest and sends it again', async () => {
    const { bench, kept } = plugged()
    await signIn(bench)
    bench.answers.push(rejection, rejection)
    await reasonOf(renew(bench))
    expect(kept()).toContain('canary-refresh')
    bench.posts.length = 0
    await reasonOf(renew(bench))
    expect(bench.posts).toHaveLength(1)
  })

  it('M12 comes back at once after a 429, although it was asked to wait', async () => {
    const { bench } = plugged()
    await signIn(bench)
    const busy = { status: 429, body: { error: 'temporarily_unavailable' }, headers: { 'retry-after': '60' } }
    bench.answers.push(busy, busy)
    bench.posts.length = 0
    await reasonOf(renew(bench))
    await reasonOf(renew(bench))
    expect(bench.posts).toHaveLength(2)
  })

  it('M13 fails a sign-in whose tokens were issued when they cannot be saved, or read', async () => {
    for (const what of ['save', 'load'] as const) {
      const { bench, fail } = plugged()
      fail[what] = true
      expect(await reasonOf(signIn(bench))).toBeInstanceOf(Error)
      expect(bench.posts).toHaveLength(1)
    }
  })

  it.each(['{"Account":', 'null', '{"Account":{"key":null}}'])(
    'M13 R2 throws raw errors over a cache of %j',
    async (text) => {
      const bench = bare({
        beforeCacheAccess: ({ tokenCache }) => {
          tokenCache.deserialize(text)
          return Promise.resolve()
        },
        afterCacheAccess: () => Promise.resolve(),
      })
      expect(await reasonOf(bench.client.getTokenCache().getAllAccounts())).toBeInstanceOf(Error)
    },
  )

  it('R6 adds what it reads to what it has in memory', async () => {
    const bench = bare()
    await signIn(bench)
    bench.client.getTokenCache().deserialize('{}')
    expect(await bench.client.getTokenCache().getAllAccounts()).toHaveLength(1)
  })
})

it('M14 fifty parallel silent calls make one request', async () => {
  const bench = bare()
  await signIn(bench)
  bench.posts.length = 0
  await Promise.all(Array.from({ length: 50 }, () => renew(bench)))
  expect(bench.posts).toHaveLength(1)
})

it('M14 a clock set back costs one renewal and nothing else', async () => {
  const bench = bare()
  await signIn(bench)
  const real = Date.now
  vi.spyOn(Date, 'now').mockImplementation(() => real() - 600_000)
  const [account] = await bench.client.getTokenCache().getAllAccounts()
  if (!account) throw new Error('nobody')
  bench.posts.length = 0
  for (let time = 0; time < 3; time += 1) await bench.client.acquireTokenSilent({ account, scopes })
  expect(bench.posts.length).toBeLessThanOrEqual(1)
})
