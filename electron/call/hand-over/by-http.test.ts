import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { HandOverCause } from '../../../shared/problem'
import { settingsForm } from '../../settings/settings-form'
import { openPbx, type Pbx } from '../../testing/open-pbx'
import { squat } from '../../testing/raw-http'
import { createHttpHandOver, type HttpChoice } from './by-http'
import type { HandOver, Target } from './hand-over'

const opened: Pbx[] = []
async function openSystem(): Promise<Pbx> {
  const pbx = await openPbx()
  opened.push(pbx)
  return pbx
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ close }) => close()))
})

type Headers = Readonly<Record<string, string>>

function handOverTo(
  choice: Partial<HttpChoice>,
  headers: Headers | 'locked' = {},
  deadline = 5_000,
): HandOver {
  return createHttpHandOver({
    choice: { by: 'http', method: 'POST', url: '', headers: [], ...choice },
    headers: () => Promise.resolve(headers === 'locked' ? undefined : headers),
    fetch: (request) => fetch(request),
    deadline,
  })
}
const target = { number: '+41 44 555 40 21', callId: 'a/b?c=1&d#e' }

it('asks the telephone system with number and call in their places, and the secret in its header', async () => {
  const pbx = await openSystem()
  const handOver = handOverTo(
    {
      url: `${pbx.address}/calls/{id}/transfer?to={number}`,
      headers: ['X-Token', 'Authorization'],
      body: '{"to":"{number}","call":"{id}"}',
    },
    { 'x-token': 'secret one', authorization: 'Basic x' },
  )
  expect(await handOver.give(target)).toEqual({ ok: true, value: undefined })
  expect(pbx.requests).toHaveLength(1)
  expect(pbx.requests[0]).toMatchObject({
    method: 'POST',
    url: '/calls/a%2Fb%3Fc%3D1%26d%23e/transfer?to=%2B41445554021',
    headers: { 'x-token': 'secret one', authorization: 'Basic x', 'content-type': 'application/json' },
    body: '{"to":"+41445554021","call":"a/b?c=1&d#e"}',
  })
})

it.each(['GET', 'PUT'] as const)('asks by %s; a GET has no body', async (method) => {
  const pbx = await openSystem()
  const handOver = handOverTo({ method, url: `${pbx.address}/?to={number}`, body: '{"to":"{number}"}' })
  expect(await handOver.give({ number: '4021' })).toMatchObject({ ok: true })
  expect(pbx.requests[0]).toMatchObject({ method, body: method === 'GET' ? '' : '{"to":"4021"}' })
})

describe('a hand-over that did not work says why', () => {
  it.each([400, 401, 403, 404, 409, 500, 503])('the telephone system answered %i', async (status) => {
    const pbx = await openSystem()
    pbx.answer = status
    const outcome = await handOverTo({ url: `${pbx.address}/{number}` }).give(target)
    expect(outcome).toMatchObject({ problem: { cause: 'pbxRefused', answered: status } })
  })

  it('it says nothing', async () => {
    const pbx = await openSystem()
    pbx.answer = 'silent'
    const outcome = await handOverTo({ url: `${pbx.address}/{number}` }, {}, 200).give(target)
    expect(outcome).toMatchObject({ problem: { cause: 'pbxSilent' } })
  })

  it('it is not there', async () => {
    const { port, close } = await squat('127.0.0.1')
    close()
    const outcome = await handOverTo({ url: `http://127.0.0.1:${port}/{number}` }).give(target)
    expect(outcome).toMatchObject({ problem: { cause: 'pbxNotReached' } })
  })

  it('it sends the request elsewhere: the secret does not go there', async () => {
    const [pbx, other] = [await openSystem(), await openSystem()]
    pbx.answer = 307
    pbx.headers = { Location: `${other.address}/` }
    const handOver = handOverTo({ url: `${pbx.address}/{number}`, headers: ['X-Token'] }, { 'x-token': 'x' })
    expect(await handOver.give(target)).toMatchObject({ problem: { cause: 'pbxNotReached' } })
    expect([pbx.requests.length, other.requests.length]).toEqual([1, 0])
  })

  it.each<readonly [string, Target, HandOverCause]>([
    ['the number is none', { number: 'reception' }, 'notDialable'],
    ['the call has no name', { number: '4021' }, 'callNotNamed'],
    ['the call is named like a way up', { number: '4021', callId: '..' }, 'callNotNamed'],
    ['a header has no value', target, 'headerMissing'],
  ])('%s', async (_what, given, cause) => {
    const pbx = await openSystem()
    const handOver = handOverTo({ url: `${pbx.address}/{id}/{number}`, headers: ['X-Token'] })
    expect(await handOver.give(given)).toMatchObject({ problem: { cause } })
    expect(pbx.requests).toEqual([])
  })

  it('the keychain is locked', async () => {
    const pbx = await openSystem()
    const handOver = handOverTo({ url: `${pbx.address}/{number}` }, 'locked')
    expect(await handOver.give(target)).toMatchObject({ problem: { cause: 'secretsLocked' } })
    expect(pbx.requests).toEqual([])
  })
})

describe('the setting', () => {
  const form = settingsForm.shape.handOver
  const choice = { by: 'http', method: 'POST', url: 'https://pbx.example/{number}', headers: [] }

  it.each([
    { ...choice },
    { ...choice, url: 'http://127.0.0.1:8088/ari/{id}?endpoint={number}' },
    { ...choice, url: 'http://localhost/{number}' },
    { ...choice, url: 'https://pbx.example/', body: '{"to":"{number}"}' },
    { ...choice, headers: ['Authorization', 'X-3CX-Token'] },
  ])('%j is understood', (one) => {
    expect(form.parse(one)).toEqual(one)
  })

  it.each([
    { ...choice, url: 'http://pbx.example/{number}' },
    { ...choice, url: 'http://127.0.0.1.evil.example/{number}' },
    { ...choice, url: 'ftp://127.0.0.1/{number}' },
    { ...choice, url: 'file:///{number}' },
    { ...choice, url: 'javascript:{number}' },
    { ...choice, url: 'https://user:secret@pbx.example/{number}' },
    { ...choice, url: 'https://{id}.example/{number}' },
    { ...choice, url: 'https://pbx.example:{number}/' },
    { ...choice, url: 'https://pbx.example/#{number}' },
    { ...choice, url: 'https://pbx.example/' },
    { ...choice, method: 'GET', url: 'https://pbx.example/', body: '{"to":"{number}"}' },
    { ...choice, method: 'DELETE' },
    { ...choice, body: '{"to":{number}}' },
    { ...choice, body: 'to={number}' },
    { ...choice, headers: ['Host'] },
    { ...choice, headers: ['Content-Length'] },
    { ...choice, headers: ['X-A: b'] },
    { ...choice, headers: ['X\r\nY'] },
    { ...choice, secret: 'x' },
  ])('%j is refused', (one) => {
    expect(form.safeParse(one).success).toBe(false)
  })
})

it('ten thousand names of calls: the request goes to the one address of the settings, and its body stays JSON', async () => {
  const asked: { readonly url: string; readonly body: string }[] = []
  const handOver = createHttpHandOver({
    choice: {
      ...{
        by: 'http',
        method: 'POST',
        url: 'https://pbx.example/calls/{id}/transfer?to={number}',
        headers: [],
      },
      body: '{"call":"{id}","to":"{number}"}',
    },
    headers: () => Promise.resolve({}),
    fetch: async (request) => {
      asked.push({ url: request.url, body: await request.text() })
      return new Response()
    },
    deadline: 5_000,
  })
  const piece = fc.oneof(
    fc.constantFrom('..', '/', '\\', '%2e', '@', '#', '?', '"', '\\u0022', '{number}', '{id}', '$&', '$1'),
    fc.string({ unit: 'grapheme', maxLength: 10 }),
  )
  const id = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(''))
  await fc.assert(
    fc.asyncProperty(id, async (callId) => {
      const before = asked.length
      const outcome = await handOver.give({ number: '4021', callId })
      const one = asked[before]
      if (!one) {
        expect(outcome).toMatchObject({ problem: { cause: 'callNotNamed' } })
        return
      }
      const { origin, pathname, search } = new URL(one.url)
      expect([origin, search]).toEqual(['https://pbx.example', '?to=4021'])
      expect(pathname).toMatch(/^\/calls\/[^/]+\/transfer$/)
      expect(JSON.parse(one.body)).toEqual({ call: callId, to: '4021' })
    }),
    { numRuns: 10_000 },
  )
  expect(asked.length).toBeGreaterThan(9_000)
})
