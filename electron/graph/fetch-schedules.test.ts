import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openSampleGraph, readableAddresses, type SampleGraph } from '../testing/sample-graph'
import { fetchSchedules } from './fetch-schedules'

const start = Date.parse('2026-11-24T09:42:00Z')
const window = { start, end: start + 24 * 60 * 60_000 }
const addresses = readableAddresses.slice(0, 20)
const { signal } = new AbortController()
let graph: SampleGraph | undefined

beforeEach(() => vi.useFakeTimers({ now: start, toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(async () => {
  vi.useRealTimers()
  await graph?.close()
})

async function openGraph(meddle: Parameters<typeof openSampleGraph>[0]): Promise<SampleGraph> {
  graph = await openSampleGraph(meddle)
  return graph
}

const question = { addresses, window, urgency: 'inSight', signal } as const
const refusal = (status: number, headers: Record<string, string> = {}) =>
  Promise.resolve(new Response('', { status, headers }))

/** Lets the fake clock run, and what is real keep up with it, until the answer is there. */
async function whileTimePasses<Value>(answering: Promise<Value>): Promise<Value> {
  const progress = { isOver: false }
  void answering.finally(() => (progress.isOver = true))
  while (!progress.isOver) {
    await vi.advanceTimersByTimeAsync(100)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return answering
}

it('reads twenty calendars with one request', async () => {
  const { askGraph, asked } = await openGraph((_request, goOn) => goOn())
  const answer = await fetchSchedules(askGraph, question)
  expect(answer.ok && answer.value.map(({ address }) => address).sort()).toEqual([...addresses].sort())
  expect(asked).toHaveLength(1)
})

it('waits as long as the server asks, and no request goes out before', async () => {
  let refusals = 1
  const { askGraph, asked } = await openGraph((_request, goOn) =>
    refusals-- > 0 ? refusal(429, { 'retry-after': '2.128' }) : goOn(),
  )
  const answer = fetchSchedules(askGraph, question)
  await vi.advanceTimersByTimeAsync(2_127)
  expect(asked).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(await answer).toMatchObject({ ok: true })
  expect(asked).toHaveLength(2)
})

it('gives up after some tries and says until when the server is busy', async () => {
  const { askGraph } = await openGraph(() => refusal(429))
  const answer = fetchSchedules(askGraph, question)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await answer).toMatchObject({ ok: false, problem: { kind: 'throttled' } })
})

it.each([400, 404, 500])(
  'finds the one address that spoils the answer with %i: the other nineteen are read',
  async (status) => {
    const bad = addresses[7] ?? ''
    const { askGraph } = await openGraph(async (request, goOn) =>
      (await request.clone().text()).includes(bad) ? refusal(status) : goOn(),
    )
    const answering = fetchSchedules(askGraph, question)
    const answer = await whileTimePasses(answering)
    if (!answer.ok) throw new Error(answer.problem.kind)
    expect(answer.value).toHaveLength(20)
    expect(answer.value.find(({ address }) => address === bad)).toMatchObject({
      isReadable: false,
      reason: 'notReached',
    })
    expect(answer.value.filter(({ address }) => address !== bad).every((one) => one.isReadable)).toBe(true)
  },
)

it.each([500, 502, 503, 504])(
  'does not take an outage (%i) apart: a few tries, then one problem, and nobody is told as “not reached”',
  async (status) => {
    const { askGraph, asked } = await openGraph(() => refusal(status))
    const answer = fetchSchedules(askGraph, question)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(await answer).toMatchObject({ ok: false, problem: { kind: 'offline' } })
    expect(asked.length).toBeLessThanOrEqual(6)
  },
)

it.each([
  ['no answer', () => Promise.reject(new TypeError('fetch failed')), { kind: 'offline' }],
  [
    'a page instead of JSON',
    () => Promise.resolve(new Response('<html>Welcome to our Wi-Fi')),
    { kind: 'offline', cause: 'captivePortal' },
  ],
  ['another answer', () => Promise.resolve(Response.json({ value: 'none' })), { kind: 'unexpected' }],
  ['403', () => refusal(403), { kind: 'notAllowed' }],
] as const)('%s is a problem, never an empty calendar', async (_name, meddle, problem) => {
  const { askGraph } = await openGraph(meddle)
  const answer = fetchSchedules(askGraph, question)
  await vi.advanceTimersByTimeAsync(120_000)
  expect(await answer).toMatchObject({ ok: false, problem })
})

it('stops at once when nobody wants the answer any more', async () => {
  const controller = new AbortController()
  const { askGraph, asked } = await openGraph(() => refusal(503, { 'retry-after': '60' }))
  const answer = fetchSchedules(askGraph, { ...question, signal: controller.signal })
  await vi.advanceTimersByTimeAsync(1_000)
  controller.abort()
  expect(await answer).toMatchObject({ ok: false })
  expect(asked).toHaveLength(1)
})
