import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import type { Outcome } from '../../shared/outcome'
import { isPersonId } from '../../shared/person'
import { openSampleGraph, type SampleGraph } from '../testing/sample-graph'
import { fetchMailTips } from './fetch-mail-tips'
import { fetchPresences } from './fetch-presences'
import { fetchSchedules } from './fetch-schedules'
import type { GraphSchedule } from './schedule-response'

// What others recorded or documented goes through the whole client, as it was found: lane, tries, token, parser.

const start = Date.parse('2019-03-15T08:00:00Z')
const { signal } = new AbortController()
const window = { start, end: start + 24 * 3_600_000 }
let graph: SampleGraph | undefined

beforeEach(() => vi.useFakeTimers({ now: start, toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(async () => {
  vi.useRealTimers()
  await graph?.close()
})

const textOf = (name: string): string =>
  readFileSync(new URL(`samples/${name}.json`, import.meta.url), 'utf8')

const json = { 'content-type': 'application/json' }
const says =
  (text: string, status = 200, headers: Record<string, string> = {}) =>
  (): Promise<Response> =>
    Promise.resolve(new Response(text, { status, headers: { ...json, ...headers } }))

async function schedulesOf(
  answer: Parameters<typeof openSampleGraph>[0],
  addresses: readonly string[] = ['a@x.example'],
): Promise<Outcome<readonly GraphSchedule[]>> {
  graph = await openSampleGraph(answer)
  const asked = fetchSchedules(graph.askGraph, { addresses, window, urgency: 'inSight', signal })
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  return asked
}

const schedules = z.object({ value: z.array(z.object({ scheduleId: z.string() })) })

describe('calendars', () => {
  it.each(['getSchedule-learn-2025', 'getSchedule-proxy-samples', 'error-getSchedule-5009'])(
    '%s: everybody in it is answered',
    async (name) => {
      const text = textOf(name)
      const addresses = schedules.parse(JSON.parse(text)).value.map(({ scheduleId }) => scheduleId)
      const outcome = await schedulesOf(says(text), addresses)
      const read = outcome.ok ? outcome.value : []
      expect(read.map(({ address }) => address)).toEqual(addresses.map((one) => one.toLowerCase()))
      const isReadable = !name.startsWith('error')
      expect(read.every((one) => one.isReadable === isReadable)).toBe(true)
    },
  )
})

describe('refusals', () => {
  it('error-429-mailboxconcurrency, alone: tried four times, then told as what it is', async () => {
    const outcome = await schedulesOf(says(textOf('error-429-mailboxconcurrency'), 429))
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'throttled' } })
    expect(graph?.asked.length).toBeLessThanOrEqual(4)
  })

  it('error-429-throttling-doc: not asked again before 2.128 s have passed', async () => {
    const sample = z
      .object({ status: z.number(), headers: z.record(z.string(), z.string()), body: z.unknown() })
      .parse(JSON.parse(textOf('error-429-throttling-doc')))
    const at: number[] = []
    const outcome = await schedulesOf(() => {
      at.push(Date.now())
      const refuse = says(JSON.stringify(sample.body), sample.status, sample.headers)
      return at.length === 1 ? refuse() : says(textOf('getSchedule-proxy-samples'))()
    })
    expect(outcome.ok).toBe(true)
    expect(at).toHaveLength(2)
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(2_128)
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeLessThan(3_500)
  })

  it('error-400-timezone-values: each of its codes is an answer about this one alone, never “free”', async () => {
    const { codes } = z
      .object({ codes: z.array(z.string()) })
      .parse(JSON.parse(textOf('error-400-timezone-values-TO-CONFIRM')))
    for (const code of codes) {
      const outcome = await schedulesOf(says(JSON.stringify({ error: { code, message: '' } }), 400))
      expect(outcome).toMatchObject({ ok: true, value: [{ isReadable: false, reason: 'notReached' }] })
      await graph?.close()
    }
  })
})

describe('answers to something else', () => {
  const others = [
    ...['batch-mixed-200-403-405', 'batch-sdk-test-fixture', 'error-429-mailboxconcurrency'],
    ...['presence-me', 'presence-user', 'recorded-presence-other-offline'],
  ]
  it.each(others)('%s is no calendar, no presence and no reply of anybody', async (name) => {
    const outcome = await schedulesOf(says(textOf(name)))
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'unexpected' } })
    if (!graph) throw new Error('no graph')
    const { askGraph } = graph
    const ids = ['p1'].filter(isPersonId)
    const presences = await fetchPresences(askGraph, { ids, asOf: start, urgency: 'inSight', signal })
    expect([...presences.values()].every(({ ok }) => !ok)).toBe(true)
    const tips = await fetchMailTips(askGraph, { addresses: ['a@x.example'], urgency: 'inSight', signal })
    expect([...tips.values()].every(({ ok }) => !ok)).toBe(true)
  })
})

describe('presence', () => {
  const entries = z.object({ id: z.string(), activity: z.string() })
  it.each([
    ...['presence-communications', 'presence-getPresencesByUserId', 'presence-me', 'presence-user'],
    ...['presence-other-statusmessage-beta', 'presence-self-statusmessage-beta'],
    'recorded-presence-other-offline',
  ])('%s: everybody in it is answered', async (name) => {
    const body: unknown = JSON.parse(textOf(name))
    // An answer about one person has the shape of an entry of the answer about many.
    const many = z.object({ value: z.array(entries) }).safeParse(body)
    const text = many.success ? textOf(name) : `{"value":[${textOf(name)}]}`
    const ids = (many.success ? many.data.value : [entries.parse(body)]).map(({ id }) => id)
    graph = await openSampleGraph(says(text), ['Presence.Read.All'])
    const asked = { ids: ids.filter(isPersonId), asOf: start, urgency: 'inSight', signal } as const
    const read = [...(await fetchPresences(graph.askGraph, asked)).values()]
    expect(read).toHaveLength(ids.length)
    expect(read.every((one) => one.ok && one.value.activity !== 'unknown')).toBe(true)
  })
})
