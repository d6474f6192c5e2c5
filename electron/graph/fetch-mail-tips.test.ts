import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { openSampleGraph, sampleColleagues, type SampleGraph } from '../testing/sample-graph'
import { fetchMailTips, type AutomaticReplies } from './fetch-mail-tips'
import type { AutomaticReply } from './mail-tips-response'

// 10:42 in Zürich, on a Tuesday.
const start = Date.parse('2026-11-24T09:42:00Z')
const { signal } = new AbortController()
const granted = ['MailTips.ReadBasic.Shared']
const question = { urgency: 'inSight', signal } as const
let graph: SampleGraph | undefined

beforeEach(() => vi.useFakeTimers({ now: start, toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(async () => {
  vi.useRealTimers()
  await graph?.close()
})

async function openGraph(
  meddle: Parameters<typeof openSampleGraph>[0] = (_request, goOn) => goOn(),
  scopes: readonly string[] = granted,
): Promise<SampleGraph> {
  graph = await openSampleGraph(meddle, scopes)
  return graph
}

const strangers = (count: number): readonly string[] =>
  Array.from({ length: count }, (_none, at) => `p${at}@x.example`)
const addressesIn = async (request: Request): Promise<readonly string[]> =>
  z.object({ EmailAddresses: z.array(z.string()) }).parse(JSON.parse(await request.clone().text()))
    .EmailAddresses
const notReplying = (address: string): object => ({
  emailAddress: { address },
  automaticReplies: { message: '' },
})
const refusal = (status: number) => Promise.resolve(new Response('', { status }))

function replyOf(replies: AutomaticReplies, address: string): AutomaticReply {
  const answer = replies.get(address)
  if (!answer?.ok) throw new Error(`${address} was not answered`)
  return answer.value
}

describe('the sample organisation', () => {
  const addressOf = (name: string): string => sampleColleagues.find((one) => one.name === name)?.address ?? ''
  const addresses = ['Samar Haddad', 'Mario Conti', 'Mara Lindqvist'].map(addressOf)
  const [samar = '', mario = '', mara = ''] = addresses

  it('tells who replies by itself, until when, and who does not', async () => {
    const { askGraph, asked } = await openGraph()
    const replies = await fetchMailTips(askGraph, { ...question, addresses })
    expect(replyOf(replies, samar)).toMatchObject({
      state: 'replying',
      // Midnight of the day after tomorrow in Dubai.
      end: Date.parse('2026-11-26T00:00:00+04:00'),
    })
    expect(replyOf(replies, mario)).toEqual({ state: 'notReplying' })
    expect(replyOf(replies, mara)).toEqual({ state: 'notKnown' })
    expect(asked).toHaveLength(1)
  })

  it('answers to nobody without the permission: “not allowed”, which is not “no reply”', async () => {
    const { askGraph } = await openGraph(undefined, ['Presence.Read.All'])
    const replies = await fetchMailTips(askGraph, { ...question, addresses })
    expect([...replies.keys()]).toEqual(addresses)
    for (const one of replies.values()) {
      expect(one).toMatchObject({ ok: false, problem: { kind: 'notAllowed' } })
    }
  })
})

it('asks for twenty mailboxes at once, each once in any letter case', async () => {
  const sizes: number[] = []
  const { askGraph } = await openGraph(async (request, goOn) => {
    sizes.push((await addressesIn(request)).length)
    return goOn()
  })
  const addresses = strangers(41)
  const twice = [...addresses, ...addresses.map((address) => address.toUpperCase())]
  const replies = await fetchMailTips(askGraph, { ...question, addresses: twice })
  expect(sizes.sort((one, other) => other - one)).toEqual([20, 20, 1])
  expect([...replies.keys()]).toEqual(addresses)
})

it('tells a chunk that fails of those in it alone', async () => {
  const { askGraph } = await openGraph(async (request) => {
    const addresses = await addressesIn(request)
    return addresses.includes('p0@x.example')
      ? refusal(400)
      : Response.json({ value: addresses.map(notReplying) })
  })
  const replies = [...(await fetchMailTips(askGraph, { ...question, addresses: strangers(25) })).values()]
  expect(replies.slice(0, 20).every((one) => !one.ok)).toBe(true)
  expect(replies.slice(20).map((one) => one.ok && one.value.state)).toEqual(
    Array.from({ length: 5 }, () => 'notReplying'),
  )
})

it('asks nothing for nobody', async () => {
  const { askGraph, asked } = await openGraph()
  expect((await fetchMailTips(askGraph, { ...question, addresses: [] })).size).toBe(0)
  expect(asked).toEqual([])
})

it.each([
  ['no answer', () => Promise.reject(new TypeError('fetch failed')), 'offline'],
  ['another answer', () => Promise.resolve(Response.json({ value: 'none' })), 'unexpected'],
  ['403', () => refusal(403), 'notAllowed'],
  ['429', () => refusal(429), 'throttled'],
  ['503', () => refusal(503), 'offline'],
] as const)('%s is a problem of everyone asked for, never “no reply”', async (_name, meddle, kind) => {
  const { askGraph } = await openGraph(meddle)
  const answer = fetchMailTips(askGraph, { ...question, addresses: strangers(3) })
  await vi.advanceTimersByTimeAsync(120_000)
  const replies = [...(await answer).values()]
  expect(replies).toHaveLength(3)
  for (const one of replies) expect(one).toMatchObject({ ok: false, problem: { kind } })
})

it('reads Microsoft’s own answer on its whole way; who is missing in it is not known', async () => {
  const sample = readFileSync(new URL('samples/mailTips-getMailTips.json', import.meta.url))
  const { askGraph } = await openGraph(() => Promise.resolve(new Response(sample)))
  const addresses = ['DanaS@contoso.com', 'fannyd@contoso.com', 'megan@contoso.com']
  const replies = await fetchMailTips(askGraph, { ...question, addresses })
  expect(replyOf(replies, 'danas@contoso.com')).toMatchObject({
    state: 'replying',
    end: Date.UTC(2018, 7, 9, 2),
  })
  expect(replyOf(replies, 'fannyd@contoso.com')).toEqual({ state: 'notReplying' })
  expect(replyOf(replies, 'megan@contoso.com')).toEqual({ state: 'notKnown' })
})
