import { createServer, type RequestListener, type Server } from 'node:http'
import { once } from 'node:events'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Fetch } from '../outside-world'
import { toJson } from '../testing/scripted-provider'
import { NetworkClient } from './network-client'

const origin = 'https://login.provider.example'
const url = `${origin}/token`
const renewal = { body: 'grant_type=refresh_token&refresh_token=canary', headers: {} }
const clientOf = (fetch: Fetch, now = (): number => 0): NetworkClient =>
  new NetworkClient({ fetch, origins: [origin], now })

const servers: Server[] = []
afterEach(() => {
  vi.useRealTimers()
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

const real = (at: string): NetworkClient =>
  new NetworkClient({ fetch: (request) => fetch(request), origins: [at], now: () => 0 })

it('gives msal status, headers and the JSON object', async () => {
  const answer = await clientOf(() =>
    Promise.resolve(toJson({ a: 1 }, 400, { 'X-Id': '7' })),
  ).sendGetRequestAsync(url)
  expect(answer).toMatchObject({ status: 400, body: { a: 1 }, headers: { 'x-id': '7' } })
})

it.each([
  ['an array', toJson([])],
  ['null', toJson(null)],
  ['nothing', new Response('')],
])('tells %s for an answer of something in between', async (_what, response) => {
  await expect(clientOf(() => Promise.resolve(response)).sendGetRequestAsync(url)).rejects.toMatchObject({
    errorCode: 'patchboard_strange_answer',
  })
})

it.each([
  ['net::ERR_NAME_NOT_RESOLVED', 'nameNotFound'],
  ['net::ERR_CERT_AUTHORITY_INVALID', 'tlsReplaced'],
  ['net::ERR_PROXY_CONNECTION_FAILED', 'proxy'],
  ['net::ERR_PROXY_AUTH_UNSUPPORTED', 'proxyPassword'],
  ['net::ERR_CONNECTION_REFUSED', 'refused'],
  ['net::ERR_INTERNET_DISCONNECTED', 'unreachable'],
])('keeps why there was no answer: %s is %s', async (message, cause) => {
  await expect(
    clientOf(() => Promise.reject(new Error(message))).sendGetRequestAsync(url),
  ).rejects.toMatchObject({
    errorCode: 'patchboard_no_answer',
    errorMessage: cause,
  })
})

it.each([
  ['<html>Please log in to the Wi-Fi</html>', 200, 'captivePortal'],
  ['', 511, 'captivePortal'],
  ['', 407, 'proxyPassword'],
])('tells who answered in the provider’s place: “%s” with %i', async (text, status, cause) => {
  await expect(
    clientOf(() => Promise.resolve(new Response(text, { status }))).sendGetRequestAsync(url),
  ).rejects.toMatchObject({ errorCode: 'patchboard_no_answer', errorMessage: cause })
})

describe('M6 one deadline', () => {
  it('M6 a server that never answers is given up', async () => {
    vi.useFakeTimers()
    const asked = clientOf(() => new Promise(() => undefined)).sendGetRequestAsync(url)
    const given = expect(asked).rejects.toMatchObject({ errorMessage: 'timedOut' })
    await vi.advanceTimersByTimeAsync(29_999)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    await given
  })

  it('M6 so is one whose body stalls', async () => {
    const at = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '500' })
      response.write('{')
    })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: false })
    const asked = real(at).sendPostRequestAsync(`${at}/token`, renewal)
    const given = expect(asked).rejects.toMatchObject({ errorMessage: 'timedOut' })
    await vi.advanceTimersByTimeAsync(30_000)
    await given
  })

  it('what is under way can be cut', async () => {
    const client = clientOf(() => new Promise(() => undefined))
    const asked = client.sendPostRequestAsync(url, renewal)
    client.cut()
    await expect(asked).rejects.toMatchObject({ errorCode: 'patchboard_no_answer' })
  })

  it('an endless answer is not read to its end', async () => {
    const at = await serve((_request, response) => {
      response.writeHead(200)
      const flood = (): void => {
        while (!response.destroyed && response.write('a'.repeat(65_536)));
        response.once('drain', flood)
      }
      flood()
    })
    await expect(real(at).sendGetRequestAsync(`${at}/keys`)).rejects.toMatchObject({
      errorCode: 'patchboard_no_answer',
    })
  })
})

it.each([301, 302, 303, 307, 308])(
  'M7 a redirect (%i) is refused, and nobody else sees the token',
  async (status) => {
    const seen: string[] = []
    const thief = await serve((request, response) => {
      seen.push(request.url ?? '')
      response.end('{}')
    })
    const at = await serve((_request, response) =>
      response.writeHead(status, { Location: `${thief}/` }).end(),
    )
    await expect(real(at).sendPostRequestAsync(`${at}/token`, renewal)).rejects.toMatchObject({
      errorCode: 'patchboard_no_answer',
    })
    expect(seen).toEqual([])
  },
)

it('9700-3 L08 no other host is ever asked', async () => {
  const fetch = vi.fn(() => Promise.resolve(toJson({})))
  for (const other of [
    'https://evil.test/token',
    'http://login.provider.example/token',
    `${origin}.evil.test/`,
  ])
    await expect(clientOf(fetch).sendPostRequestAsync(other, renewal)).rejects.toMatchObject({
      errorCode: 'patchboard_foreign_address',
    })
  expect(fetch).not.toHaveBeenCalled()
})

describe('M12 a busy provider', () => {
  it.each([429, 500, 502, 503, 504])(
    'M12 after %i no renewal is sent before the wait is over',
    async (status) => {
      let now = 0
      const fetch = vi.fn(() => Promise.resolve(toJson({}, status, { 'Retry-After': '60' })))
      const client = clientOf(fetch, () => now)
      const busy = { errorCode: 'patchboard_asked_to_wait', errorMessage: '60000' }
      await expect(client.sendPostRequestAsync(url, renewal)).rejects.toMatchObject(busy)
      now = 59_999
      await expect(client.sendPostRequestAsync(url, renewal)).rejects.toMatchObject(busy)
      expect(fetch).toHaveBeenCalledTimes(1)
      now = 60_000
      await expect(client.sendPostRequestAsync(url, renewal)).rejects.toMatchObject({
        errorMessage: '120000',
      })
      expect(fetch).toHaveBeenCalledTimes(2)
    },
  )

  it('M12 waits longer each time when none is named, and forgets that after a good answer', async () => {
    let now = 0
    let answer = (): Response => new Response('busy', { status: 503 })
    const client = clientOf(
      () => Promise.resolve(answer()),
      () => now,
    )
    const waits: number[] = []
    for (let time = 0; time < 4; time += 1) {
      const error: unknown = await client
        .sendPostRequestAsync(url, renewal)
        .catch((reason: unknown) => reason)
      const until = error instanceof Error && 'errorMessage' in error ? Number(error.errorMessage) : now
      waits.push(until - now)
      now = until
    }
    expect(waits).toEqual([15_000, 30_000, 60_000, 120_000])
    answer = () => toJson({})
    await client.sendPostRequestAsync(url, renewal)
    answer = () => new Response('busy', { status: 503 })
    await expect(client.sendPostRequestAsync(url, renewal)).rejects.toMatchObject({
      errorMessage: String(now + 15_000),
    })
  })

  it('M12 a code that the operator just fetched is tried all the same', async () => {
    const fetch = vi.fn(() => Promise.resolve(toJson({}, 503, { 'Retry-After': '60' })))
    const client = clientOf(fetch)
    await client.sendPostRequestAsync(url, renewal).catch(() => undefined)
    await client.sendPostRequestAsync(url, { body: 'grant_type=authorization_code' }).catch(() => undefined)
    expect(fetch).toHaveBeenCalledTimes(2)
  })
})

it.each([
  ['ahead', 600_000, 600_000],
  ['behind', -600_000, -600_000],
])('learns from an answer’s date how far this clock is %s', async (_what, skew, expected) => {
  const theirs = Date.UTC(2026, 10, 24)
  const answer = (): Response => toJson({}, 200, { Date: new Date(theirs).toUTCString() })
  const client = clientOf(
    () => Promise.resolve(answer()),
    () => theirs + skew,
  )
  await client.sendGetRequestAsync(url)
  expect(client.clockSkew).toBe(expected)
})
