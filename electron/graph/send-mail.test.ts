import { afterEach, describe, expect, it, vi } from 'vitest'
import { openSampleGraph, type SampleGraph } from '../testing/sample-graph'
import { findSentMail } from './find-sent-mail'
import { sendMail, type Mail, type Sending } from './send-mail'

type Meddle = Parameters<typeof openSampleGraph>[0]

const mail: Mail = {
  id: '11111111-2222-4333-8444-555555555555',
  address: 'martina.keller@contoso.example',
  name: 'Martina Keller',
  subject: 'Call for you: Caffè Meridiana',
  body: 'Please call back.',
  isUrgent: true,
}
const through: Meddle = (_request, goOn) => goOn()
const never = new AbortController().signal
let graph: SampleGraph

interface Sent {
  readonly sending: Sending
  /** How often it was told that it goes out. */
  readonly announced: number
}

async function send(meddle: Meddle, scopes: readonly string[] = ['Mail.Send']): Promise<Sent> {
  graph = await openSampleGraph(meddle, scopes)
  const beforeSending = vi.fn(() => Promise.resolve(true))
  const sending = await sendMail(graph.askGraph, mail, { signal: never, beforeSending })
  return { sending, announced: beforeSending.mock.calls.length }
}

const answering =
  (status: number, headers: Record<string, string> = {}): Meddle =>
  () =>
    Promise.resolve(new Response(null, { status, headers }))
const breaking =
  (code: string, when: 'before' | 'after' = 'before'): Meddle =>
  async (_request, goOn) => {
    if (when === 'after') await goOn()
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
  }

afterEach(async () => {
  vi.useRealTimers()
  await graph.close()
})

describe('sending a mail', () => {
  it('is taken with its words, its urgency and its mark, and said to go out right before', async () => {
    const { sending, announced } = await send(through)
    expect(sending).toEqual({ state: 'taken' })
    expect(announced).toBe(1)
    expect(graph.sent()).toMatchObject([
      {
        to: ['martina.keller@contoso.example'],
        subject: 'Call for you: Caffè Meridiana',
        body: 'Please call back.',
        importance: 'high',
      },
    ])
    expect([...(graph.sent()[0]?.properties.values() ?? [])]).toEqual([mail.id])
  })

  it('does not go out when that could not be written down', async () => {
    graph = await openSampleGraph(through, ['Mail.Send'])
    const beforeSending = () => Promise.resolve(false)
    const sending = await sendMail(graph.askGraph, mail, { signal: never, beforeSending })
    expect(sending).toMatchObject({ state: 'notSent', isFinal: false })
    expect(graph.asked).toEqual([])
  })

  it('that is asked to wait goes again by itself, and is sent once', async () => {
    let asked = 0
    const { sending, announced } = await send((request, goOn) => {
      asked += 1
      return asked === 1 ? answering(429, { 'retry-after': '0.05' })(request, goOn) : goOn()
    })
    expect(sending.state).toBe('taken')
    expect(announced).toBe(2)
    expect(graph.sent()).toHaveLength(1)
  })

  it.each([500, 502, 504])('answered with %i may have gone: it is not tried again', async (status) => {
    const { sending } = await send(answering(status))
    expect(sending.state).toBe('unsure')
    expect(graph.asked).toHaveLength(1)
  })

  it.each([503, 507, 408])('answered with %i has not gone: it may be tried later', async (status) => {
    const { sending } = await send(answering(status))
    expect(sending).toMatchObject({ state: 'notSent', isFinal: false })
    expect(graph.asked).toHaveLength(1)
  })

  it.each([400, 403, 404, 413])('answered with %i never will', async (status) => {
    expect((await send(answering(status))).sending).toMatchObject({ state: 'notSent', isFinal: true })
  })

  it.each(['ENOTFOUND', 'ECONNREFUSED', 'net::ERR_INTERNET_DISCONNECTED', 'UND_ERR_CONNECT_TIMEOUT'])(
    'that ended with %s never left',
    async (code) => {
      const { sending } = await send(breaking(code))
      expect(sending).toMatchObject({ state: 'notSent', isFinal: false, problem: { kind: 'offline' } })
    },
  )

  it.each(['ECONNRESET', 'net::ERR_TIMED_OUT', 'net::ERR_EMPTY_RESPONSE', 'something new'])(
    'that ended with %s may have arrived, and did',
    async (code) => {
      const { sending } = await send(breaking(code, 'after'))
      expect(sending.state).toBe('unsure')
      expect(graph.sent()).toHaveLength(1)
      expect(graph.asked).toHaveLength(1)
    },
  )

  it('met by a page of the network has not gone; by a bare 200 nobody knows', async () => {
    const page: Meddle = () =>
      Promise.resolve(new Response('<html>Log in', { headers: { 'content-type': 'text/html' } }))
    expect((await send(page)).sending).toMatchObject({ state: 'notSent', isFinal: false })
    expect((await send(answering(200))).sending.state).toBe('unsure')
  })

  it('without the permission is refused', async () => {
    const { sending } = await send(through, [])
    expect(sending).toMatchObject({ state: 'notSent', isFinal: true, problem: { kind: 'notAllowed' } })
  })

  it('given up before its turn does not go out', async () => {
    graph = await openSampleGraph(through, ['Mail.Send'])
    const giveUp = new AbortController()
    const beforeSending = () => {
      giveUp.abort()
      return Promise.resolve(true)
    }
    const sending = await sendMail(graph.askGraph, mail, { signal: giveUp.signal, beforeSending })
    expect(sending).toMatchObject({ state: 'notSent', isFinal: false })
    expect(graph.asked).toEqual([])
  })
})

describe('looking for a mail in the sent mail', () => {
  it('finds it by its mark, a moment after it was taken, and no other', async () => {
    await send(through, ['Mail.Send', 'Mail.Read'])
    const find = (id: string) => findSentMail(graph.askGraph, id, never)
    expect(await find(mail.id)).toEqual({ ok: true, value: false })
    await vi.waitFor(async () => expect(await find(mail.id)).toEqual({ ok: true, value: true }), 3_000)
    expect(await find('99999999-2222-4333-8444-555555555555')).toEqual({ ok: true, value: false })
  })

  it('without the permission says so, and not that it is not there', async () => {
    await send(through)
    expect(await findSentMail(graph.askGraph, mail.id, never)).toMatchObject({
      ok: false,
      problem: { kind: 'notAllowed' },
    })
  })
})

it('thirty mails in a minute are the mailbox’s limit, as at the real service', async () => {
  await send(through)
  for (let sent = 1; sent < 30; sent += 1)
    await sendMail(graph.askGraph, mail, { signal: never, beforeSending: () => Promise.resolve(true) })
  const sending = await sendMail(graph.askGraph, mail, {
    signal: never,
    beforeSending: () => Promise.resolve(true),
  })
  expect(sending).toMatchObject({ state: 'notSent', isFinal: false, problem: { kind: 'throttled' } })
  expect(graph.sent()).toHaveLength(30)
})
