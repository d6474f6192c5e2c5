import { networkInterfaces } from 'node:os'
import { afterEach, describe, expect, it } from 'vitest'
import {
  addressesListeningOn,
  closeAll,
  expectClosed,
  expectUntouched,
  formPost,
  listen,
  ourState,
  pages,
  providerOrigin,
  requestText,
  sendForm,
} from '../testing/listening'
import { isRefused, sendRaw, squat } from '../testing/raw-http'

afterEach(closeAll)

const lanAddress = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ internal, family }) => !internal && family === 'IPv4')?.address

describe('L01 8252-5 who can reach the port', () => {
  it('L01 listens on 127.0.0.1 and nowhere else', async () => {
    const listening = await listen()
    expect(await addressesListeningOn(listening.port)).toEqual(['0100007F'])
    await expectUntouched(listening)
  })

  it('L01 is not there at 127.0.0.2 or at the address of the network card', async () => {
    const listening = await listen()
    for (const address of ['127.0.0.2', ...(lanAddress ? [lanAddress] : [])])
      expect(await isRefused(listening.port, address)).toBe(true)
    await expectUntouched(listening)
  })

  it('L01 8252-4 owns both addresses of localhost, and frees both', async () => {
    const listening = await listen({ host: 'localhost' })
    expect([...(await addressesListeningOn(listening.port))].sort()).toEqual([
      '00000000000000000000000001000000',
      '0100007F',
    ])
    expect(await sendRaw(listening.port, formPost(listening.host, 'x=1'), '::1')).toMatchObject({
      status: 400,
    })
    await expectUntouched(listening)
    expect(await isRefused(listening.port, '::1')).toBe(true)
  })
})

describe('L02 someone else on ::1', () => {
  it('L02 never shares a port of localhost with a stranger on ::1', async () => {
    const squatter = await squat('::1')
    await expect(listen({ host: 'localhost', port: squatter.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
    await expectClosed(squatter).catch(() => undefined)
    expect(await isRefused(squatter.port, '127.0.0.1')).toBe(true)
    squatter.close()
  })

  it('L02 sends nobody to ::1 when the way back is named 127.0.0.1', async () => {
    const listening = await listen()
    const squatter = await squat('::1', listening.port)
    expect(listening.redirectUri).toBe(`http://127.0.0.1:${listening.port}`)
    await fetch(listening.redirectUri)
    expect(squatter.connections()).toBe(0)
    squatter.close()
    await expectUntouched(listening)
  })
})

it('L03 rejects with the system’s error when the port is taken, and leaves nothing open', async () => {
  const squatter = await squat('127.0.0.1')
  await expect(listen({ port: squatter.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  squatter.close()
})

describe('L05 9700-1 a state that is not ours', () => {
  it.each([
    ['missing', ''],
    ['empty', '&state='],
    ['twice', `&state=${ourState}&state=${ourState}`],
    ['ours and another', `&state=${ourState}&state=x`],
    ['in other case', `&state=${ourState.toUpperCase()}`],
    ['shorter', `&state=${ourState.slice(1)}`],
    ['longer', `&state=${ourState}A`],
    ['of an older attempt', '&state=b2xkZXItYXR0ZW1wdC1vZi1hbi1ob3VyLWFnby4uLi4'],
    ['with a NUL behind', `&state=${ourState}%00`],
    ['as an array', `&state[]=${ourState}`],
    ['encoded twice', `&state=%255A${ourState.slice(1)}`],
    ['ten thousand signs long', `&state=${'A'.repeat(10_000)}`],
  ])('L05 %s: 400, and the sign-in goes on waiting', async (_what, state) => {
    const listening = await listen()
    expect(await sendForm(listening, `code=evil${state}`)).toMatchObject({
      status: 400,
      body: pages.returnToApp.html,
    })
    await expectUntouched(listening)
  })

  it('L05 a state of one megabyte is refused unread', async () => {
    const listening = await listen()
    expect((await sendForm(listening, `code=evil&state=${'A'.repeat(1_048_576)}`)).status).toBe(413)
    await expectUntouched(listening)
  })
})

describe('L07 9700-1 forged callbacks of a page in the same browser', () => {
  const asImage = (url: string): Promise<Response> => fetch(`${url}/?code=evil&state=guess`)
  const asForm = (url: string): Promise<Response> =>
    fetch(url, { method: 'POST', body: new URLSearchParams({ code: 'evil', state: 'guess' }) })
  const asScript = (url: string): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain' },
      body: `code=evil&state=${ourState}`,
    })

  it.each([
    ['pictures', asImage, 400],
    ['forms', asForm, 400],
    ['scripts without CORS', asScript, 415],
  ] as const)('L07 a thousand %s change nothing', async (_what, forge, status) => {
    const listening = await listen()
    for (let round = 0; round < 50; round += 1) {
      const answers = await Promise.all(Array.from({ length: 20 }, () => forge(listening.redirectUri)))
      expect(answers.every((answer) => answer.status === status)).toBe(true)
      await Promise.all(answers.map((answer) => answer.arrayBuffer()))
    }
    await expectUntouched(listening)
  })
})

describe('L09 8252-10 DNS rebinding', () => {
  it.each([
    ['another name', (port: number) => `evil.test:${port}`],
    ['localhost, when 127.0.0.1 was named', (port: number) => `localhost:${port}`],
    ['no port', () => '127.0.0.1'],
    ['another port', () => '127.0.0.1:1'],
    ['a dot at the end', (port: number) => `127.0.0.1.:${port}`],
    ['IPv4 within IPv6', (port: number) => `[::ffff:127.0.0.1]:${port}`],
    ['upper-case', (port: number) => `LOCALHOST:${port}`],
  ])('L09 a Host of %s is refused even with our state', async (_what, hostOf) => {
    const listening = await listen()
    const form = formPost(hostOf(listening.port), `code=evil&state=${ourState}`)
    expect(await sendRaw(listening.port, form)).toMatchObject({ status: 421, body: '' })
    await expectUntouched(listening)
  })

  it('L09 no Host at all is no HTTP', async () => {
    const listening = await listen()
    expect((await sendRaw(listening.port, requestText('GET /', {}))).status).toBe(400)
    await expectUntouched(listening)
  })
})

describe('L10 other methods and paths', () => {
  it.each(['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE', 'PROPFIND'])(
    'L10 %s: 405',
    async (method) => {
      const listening = await listen()
      const query = `/?code=evil&state=${ourState}`
      const answer = await sendRaw(
        listening.port,
        requestText(`${method} ${query}`, { Host: listening.host }),
      )
      expect(answer).toMatchObject({ status: 405, body: '' })
      await expectUntouched(listening)
    },
  )

  it.each([
    '/callback',
    '//',
    '//evil.test/',
    '/..',
    '/%2e%2e/',
    '/favicon.ico',
    '/robots.txt',
    'http://evil.test/',
    `/${'a'.repeat(8_000)}`,
    '*',
  ])('L10 the path %s: 404 without a word', async (path) => {
    const listening = await listen()
    const answer = await sendRaw(listening.port, requestText(`GET ${path}`, { Host: listening.host }))
    expect(answer).toMatchObject({ status: 404, body: '' })
    await expectUntouched(listening)
  })

  it('L10 CONNECT is cut', async () => {
    const listening = await listen()
    const answer = await sendRaw(
      listening.port,
      requestText('CONNECT evil.test:443', { Host: listening.host }),
    )
    expect(answer.status).toBe(0)
    await expectUntouched(listening)
  })

  it('L10 an upgrade to another protocol is answered as the plain request it is', async () => {
    const listening = await listen()
    const upgrade = { Host: listening.host, Connection: 'Upgrade', Upgrade: 'websocket' }
    expect((await sendRaw(listening.port, requestText('GET /', upgrade))).status).toBe(400)
    await expectUntouched(listening)
  })
})

describe('L11 other origins', () => {
  it('L11 answers no preflight and grants no origin anything', async () => {
    const listening = await listen()
    const preflight = {
      Host: listening.host,
      Origin: 'https://evil.test',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Private-Network': 'true',
    }
    const answer = await sendRaw(listening.port, requestText('OPTIONS /', preflight))
    expect(answer.status).toBe(405)
    expect(answer.head).not.toMatch(/access-control/i)
    await expectUntouched(listening)
  })

  it.each(['https://evil.test', 'http://127.0.0.1:1', `${providerOrigin}.evil.test`, 'file://'])(
    'L11 a form of %s is refused even with our state',
    async (origin) => {
      const listening = await listen()
      const form = formPost(listening.host, `code=evil&state=${ourState}`, { Origin: origin })
      expect(await sendRaw(listening.port, form)).toMatchObject({ status: 403, body: '' })
      await expectUntouched(listening)
    },
  )

  it.each([
    ['its own origin', providerOrigin],
    ['no name for it', 'null'],
  ])('L11 the provider’s form is taken with %s', async (_what, origin) => {
    const listening = await listen()
    void sendRaw(listening.port, formPost(listening.host, `code=good&state=${ourState}`, { Origin: origin }))
    expect(await listening.callback).toEqual({ kind: 'code', code: 'good' })
  })
})
