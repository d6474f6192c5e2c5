import { networkInterfaces } from 'node:os'
import { afterEach, describe, expect, it } from 'vitest'
import { addressesListeningOn } from '../../testing/listening'
import {
  closeTestEndpoints,
  openTestEndpoint,
  ourSecret,
  type TestEndpoint,
} from '../../testing/open-test-endpoint'
import { isRefused, openSocket, readToEnd, type RawAnswer } from '../../testing/raw-http'

afterEach(closeTestEndpoints)

const errorOf = ({ body }: RawAnswer): string => {
  const said: unknown = JSON.parse(body)
  return typeof said === 'object' && said !== null && 'error' in said ? String(said.error) : ''
}
const call = JSON.stringify({ from: '+390255500134', name: 'Caffè Meridiana', for: 4021, id: '7f' })
const heard = {
  kind: 'call',
  id: '7f',
  name: 'Caffè Meridiana',
  from: '+390255500134',
  askedFor: '4021',
  isReturned: false,
}

interface Told {
  readonly path?: string
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
  readonly expected: object
}

describe('a program with the secret is heard', () => {
  it.each<readonly [string, Told]>([
    ['a call', { body: call, expected: heard }],
    ['what is not known as null', { body: '{"from":"112","name":null}', expected: { from: '112' } }],
    ['a call that came back', { body: '{"id":"7f","returned":true}', expected: { isReturned: true } }],
    ['a call that is held', { body: '{"id":"7f","state":"held"}', expected: { id: '7f', state: 'held' } }],
    [
      'that a call has ended',
      { path: '/call-ended', body: '{"id":"7f"}', expected: { kind: 'callEnded', id: '7f' } },
    ],
    [
      'a form',
      {
        body: 'from=+390255500134&name=Caff%C3%A8+Meridiana&for=4021&id=7f',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8' },
        expected: heard,
      },
    ],
  ])('%s', async (_what, { path = '/call', body, headers, expected }) => {
    const endpoint = await openTestEndpoint()
    expect(await endpoint.post(path, body, headers)).toMatchObject({ status: 200, body: '{"ok":true}' })
    expect(endpoint.heard).toEqual([expect.objectContaining(expected)])
  })

  it('that calls it localhost', async () => {
    const endpoint = await openTestEndpoint()
    expect((await endpoint.post('/call', call, { Host: `localhost:${endpoint.port}` })).status).toBe(200)
  })

  it('by a program that ends its body with an empty line more than it said', async () => {
    const endpoint = await openTestEndpoint()
    const body = '{"from":"112"}'
    const answer = await endpoint.post('/call', `${body}\r\nx`, { 'Content-Length': String(body.length) })
    expect([answer.status, endpoint.heard.length]).toEqual([200, 1])
  })

  it('in pieces, as a slow program sends them', async () => {
    const endpoint = await openTestEndpoint()
    const socket = await openSocket(endpoint.port)
    const answer = readToEnd(socket)
    socket.write(
      `POST /call HTTP/1.1\r\nHost: 127.0.0.1:${endpoint.port}\r\nAuthorization: Bearer ${ourSecret}\r\n` +
        'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    )
    for (const piece of ['{"from":', '"112"}']) socket.write(`${piece.length.toString(16)}\r\n${piece}\r\n`)
    socket.end('0\r\n\r\n')
    expect(await answer).toMatchObject({ status: 200 })
    expect(endpoint.heard).toHaveLength(1)
  })
})

const long = 'x'.repeat(9_000)

describe('everybody else is refused, and nothing is heard', () => {
  it.each<readonly [string, string, Parameters<TestEndpoint['post']>]>([
    ['no secret', '401 wrongSecret', ['/call', call, { Authorization: '' }]],
    ['another secret', '401 wrongSecret', ['/call', call, { Authorization: `Bearer ${ourSecret}x` }]],
    ['the secret as a password', '401 wrongSecret', ['/call', call, { Authorization: `Basic ${ourSecret}` }]],
    ['two secrets', '401 wrongSecret', ['/call', call, { authorization: 'Bearer x' }]],
    ['a name that was pointed here', '421 wrongHost', ['/call', call, { Host: 'evil.example' }]],
    ['another port', '421 wrongHost', ['/call', call, { Host: '127.0.0.1:1' }]],
    ['no port', '421 wrongHost', ['/call', call, { Host: '127.0.0.1' }]],
    ['a page', '403 browser', ['/call', call, { Origin: 'https://evil.example' }]],
    ['a page without an origin', '403 browser', ['/call', call, { Origin: 'null' }]],
    ['a page of this computer', '403 browser', ['/call', call, { Origin: 'http://127.0.0.1' }]],
    ['a fetch', '403 browser', ['/call', call, { 'Sec-Fetch-Site': 'cross-site' }]],
    ['an address typed into a browser', '403 browser', ['/call', call, { 'Sec-Fetch-Site': 'none' }]],
    ['a page that left its name', '403 browser', ['/call', call, { Referer: 'https://evil.example/' }]],
    ['another place', '404 notFound', ['/', call, {}]],
    ['a query', '404 notFound', ['/call?from=112', call, {}]],
    ['a way up', '404 notFound', ['/call/../call', call, {}]],
    ['a proxy’s way of asking', '404 notFound', ['http://127.0.0.1/call', call, {}]],
    ['text', '415 wrongType', ['/call', call, { 'Content-Type': 'text/plain' }]],
    [
      'another writing',
      '415 wrongType',
      ['/call', call, { 'Content-Type': 'application/json; charset=utf-16' }],
    ],
    ['no type', '415 wrongType', ['/call', call, { 'Content-Type': '' }]],
    [
      'a form with files',
      '415 wrongType',
      ['/call', call, { 'Content-Type': 'multipart/form-data; boundary=x' }],
    ],
    ['too much', '413 tooLong', ['/call', JSON.stringify({ name: long }), {}]],
    ['no JSON', '400 notReadable', ['/call', '{"from":', {}]],
    ['a list', '400 notReadable', ['/call', '["from"]', {}]],
    ['an object in it', '400 notReadable', ['/call', '{"from":{"x":1}}', {}]],
    ['nothing', '400 tellsNothing', ['/call', '{}', {}]],
    ['an end without an id', '400 tellsNothing', ['/call-ended', '{"from":"112"}', {}]],
    ['controls only', '400 tellsNothing', ['/call', '{"from":"\\u0000\\u202e"}', {}]],
  ])('%s: %s', async (_what, refusal, request) => {
    const endpoint = await openTestEndpoint()
    const answer = await endpoint.post(...request)
    expect(`${answer.status} ${errorOf(answer)}`).toBe(refusal)
    expect(answer.head).not.toMatch(/access-control/i)
    expect(answer.head).toMatch(/cache-control: no-store/i)
    expect(endpoint.heard).toEqual([])
  })

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('%s', async (method) => {
    const endpoint = await openTestEndpoint()
    const answer = await endpoint.send(
      `${method} /call HTTP/1.1\r\nHost: 127.0.0.1:${endpoint.port}\r\nAuthorization: Bearer ${ourSecret}\r\n\r\n`,
    )
    expect(answer.status).toBe(405)
    expect(answer.head).toMatch(/^allow: POST$/im)
    expect(endpoint.heard).toEqual([])
  })

  it('text that is not UTF-8, two hosts, and what is pipelined behind a request', async () => {
    const endpoint = await openTestEndpoint()
    const host = `Host: 127.0.0.1:${endpoint.port}\r\n`
    const own = `${host}Authorization: Bearer ${ourSecret}\r\nContent-Type: application/json\r\n`
    const badText = Buffer.concat([
      Buffer.from(`POST /call HTTP/1.1\r\n${own}Content-Length: 13\r\n\r\n{"from":"`),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('"}'),
    ])
    expect(errorOf(await endpoint.send(badText))).toBe('notReadable')
    const one = `POST /call HTTP/1.1\r\n${own}Content-Length: 14\r\n\r\n{"from":"112"}`
    expect((await endpoint.send(one.replace(host, `${host}Host: evil.example\r\n`))).status).toBe(421)
    expect(endpoint.heard).toEqual([])
    const both = await endpoint.send(one + one)
    expect(both.head + both.body).toMatch(/^HTTP\/1.1 200/)
    expect(endpoint.heard).toHaveLength(1)
  })

  it('too much that comes in pieces, and a request that breaks off', async () => {
    const endpoint = await openTestEndpoint()
    const head = `POST /call HTTP/1.1\r\nHost: 127.0.0.1:${endpoint.port}\r\nAuthorization: Bearer ${ourSecret}\r\nContent-Type: application/json\r\n`
    const piece = `${long.length.toString(16)}\r\n${long}\r\n`
    const answer = await endpoint.send(`${head}Transfer-Encoding: chunked\r\n\r\n${piece.repeat(3)}`)
    expect([answer.status, errorOf(answer)]).toEqual([413, 'tooLong'])
    expect((await endpoint.send(`${head}Content-Length: 50\r\n\r\n{"from":"112"}`)).status).not.toBe(200)
    expect(endpoint.heard).toEqual([])
  })

  it('what is no HTTP, in the same words', async () => {
    const endpoint = await openTestEndpoint()
    const answer = await endpoint.send('\x16\x03\x01\x02\x00\x01\x00\r\n\r\n')
    expect([answer.status, errorOf(answer)]).toEqual([400, 'malformed'])
    const headers = await endpoint.send(`POST /call HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)
    expect([headers.status, errorOf(headers)]).toEqual([431, 'headersTooLong'])
  })
})

describe('it cannot be worn down', () => {
  const limits = { headersTimeout: 200, requestTimeout: 300, connectionsCheckingInterval: 50 }

  it('by a program that sends nothing, or a letter at a time', async () => {
    const endpoint = await openTestEndpoint({ limits })
    const socket = await openSocket(endpoint.port)
    socket.write('POST /call')
    const answer = await readToEnd(socket)
    expect([answer.status, errorOf(answer)]).toEqual([408, 'tooSlow'])
  })

  it('by a thousand open connections: an honest program is heard all the same', async () => {
    const endpoint = await openTestEndpoint()
    await Promise.all(Array.from({ length: 1_000 }, () => openSocket(endpoint.port)))
    expect((await endpoint.post('/call', call)).status).toBe(200)
  })

  it('by a program that loops: so many at once, and then so many a second', async () => {
    let time = 0
    const endpoint = await openTestEndpoint({ elapsed: () => time })
    const answers: RawAnswer[] = []
    for (let count = 0; count < 45; count += 1) answers.push(await endpoint.post('/call', call))
    expect(answers.map(({ status }) => status)).toEqual([
      ...Array<number>(40).fill(200),
      ...Array<number>(5).fill(429),
    ])
    expect(answers.at(-1)?.head).toMatch(/^retry-after: 1$/im)
    time += 100
    expect([(await endpoint.post('/call', call)).status, endpoint.heard.length]).toEqual([200, 41])
  })

  it('by somebody who guesses: they are slowed down, the others are not', async () => {
    const endpoint: TestEndpoint = await openTestEndpoint({ elapsed: () => 0 })
    const guess = { Authorization: 'Bearer guess' }
    const answers: number[] = []
    for (let count = 0; count < 25; count += 1)
      answers.push((await endpoint.post('/call', call, guess)).status)
    expect(answers).toEqual([...Array<number>(20).fill(401), ...Array<number>(5).fill(429)])
    expect((await endpoint.post('/call', call)).status).toBe(200)
  })
})

it('it listens on 127.0.0.1 and nowhere else, and on nothing once it is closed', async () => {
  const endpoint = await openTestEndpoint()
  expect(await addressesListeningOn(endpoint.port)).toEqual(['0100007F'])
  const lan = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address
  for (const address of ['127.0.0.2', ...(lan === undefined ? [] : [lan])])
    expect(await isRefused(endpoint.port, address)).toBe(true)
  const idle = await openSocket(endpoint.port)
  await endpoint.close()
  expect(await isRefused(endpoint.port)).toBe(true)
  await readToEnd(idle)
})
