import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import type { Activity } from '../../shared/availability/presence'
import { isPersonId, type PersonId } from '../../shared/person'
import { openSampleGraph, sampleColleagues, type SampleGraph } from '../testing/sample-graph'
import { fetchPresences, type Presences } from './fetch-presences'

// 10:42 in Zürich, on a Tuesday.
const asOf = Date.parse('2026-11-24T09:42:00Z')
const { signal } = new AbortController()
const granted = ['Presence.Read.All']
const question = { asOf, urgency: 'inSight', signal } as const
let graph: SampleGraph | undefined

beforeEach(() => vi.useFakeTimers({ now: asOf, toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
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

const people = (count: number): readonly PersonId[] =>
  Array.from({ length: count }, (_none, at) => `p-${at}`).filter(isPersonId)
const idsIn = async (request: Request): Promise<readonly string[]> =>
  z.object({ ids: z.array(z.string()) }).parse(JSON.parse(await request.clone().text())).ids
const available = (id: string): object => ({ id, availability: 'Available', activity: 'Available' })
const refusal = (status: number) => Promise.resolve(new Response('', { status }))

function activitiesIn(presences: Presences): ReadonlyMap<string, Activity> {
  return new Map(
    [...presences].flatMap(([id, answer]) => (answer.ok ? [[id, answer.value.activity] as const] : [])),
  )
}

describe('the sample organisation', () => {
  const ids = sampleColleagues.map(({ id }) => id)
  const activityOf = (presences: Presences, name: string): Activity | undefined =>
    activitiesIn(presences).get(sampleColleagues.find((one) => one.name === name)?.id ?? '')

  it('answers everyone with one request, each with the moment of asking', async () => {
    const { askGraph, asked } = await openGraph()
    const presences = await fetchPresences(askGraph, { ...question, ids })
    expect([...presences.keys()]).toEqual(ids)
    expect([...presences.values()].every((answer) => answer.ok && answer.value.asOf === asOf)).toBe(true)
    expect(asked).toHaveLength(1)
    expect(activityOf(presences, 'Priya Nair')).toBe('inCall')
    expect(activityOf(presences, 'Martina Keller')).toBe('inMeeting')
    expect(activityOf(presences, 'Samar Haddad')).toBe('outOfOffice')
  })

  it('answers to nobody without the permission: “not allowed” for each, never free', async () => {
    const { askGraph } = await openGraph(undefined, [])
    const presences = await fetchPresences(askGraph, { ...question, ids })
    expect(presences.size).toBe(ids.length)
    for (const answer of presences.values()) {
      expect(answer).toMatchObject({ ok: false, problem: { kind: 'notAllowed' } })
    }
  })

  it('leaves out whom it does not know: they are “unknown”', async () => {
    const { askGraph } = await openGraph()
    const strangers = people(2)
    const presences = await fetchPresences(askGraph, { ...question, ids: [...strangers, ...ids] })
    expect(strangers.map((id) => activitiesIn(presences).get(id))).toEqual(['unknown', 'unknown'])
  })
})

it('asks for 650 people at once and for no more, each once', async () => {
  const sizes: number[] = []
  const { askGraph } = await openGraph(async (request, goOn) => {
    sizes.push((await idsIn(request)).length)
    return goOn()
  })
  const ids = people(1301)
  const presences = await fetchPresences(askGraph, { ...question, ids: [...ids, ...ids] })
  expect(sizes.sort((one, other) => other - one)).toEqual([650, 650, 1])
  expect([...presences.keys()]).toEqual(ids)
})

it('tells a chunk that fails of those in it alone', async () => {
  const { askGraph } = await openGraph(async (request) => {
    const ids = await idsIn(request)
    return ids.includes('p-0') ? refusal(400) : Response.json({ value: ids.map(available) })
  })
  const presences = [...(await fetchPresences(askGraph, { ...question, ids: people(700) })).values()]
  expect(presences.slice(0, 650).every((answer) => !answer.ok)).toBe(true)
  expect(presences.slice(650).map((answer) => answer.ok && answer.value.activity)).toEqual(
    Array.from({ length: 50 }, () => 'available'),
  )
})

it('knows an id again in any letter case', async () => {
  const ids = ['AB-1', 'cd-2'].filter(isPersonId)
  const { askGraph } = await openGraph(() =>
    Promise.resolve(Response.json({ value: [available('CD-2'), available('ab-1')] })),
  )
  expect([...activitiesIn(await fetchPresences(askGraph, { ...question, ids }))]).toEqual([
    ['AB-1', 'available'],
    ['cd-2', 'available'],
  ])
})

it('asks nothing for nobody', async () => {
  const { askGraph, asked } = await openGraph()
  expect((await fetchPresences(askGraph, { ...question, ids: [] })).size).toBe(0)
  expect(asked).toEqual([])
})

it.each([
  ['no answer', () => Promise.reject(new TypeError('fetch failed')), 'offline'],
  ['a page instead of JSON', () => Promise.resolve(new Response('<html>Welcome')), 'offline'],
  ['another answer', () => Promise.resolve(Response.json({ value: 'none' })), 'unexpected'],
  ['403', () => refusal(403), 'notAllowed'],
  ['429', () => refusal(429), 'throttled'],
  ['503', () => refusal(503), 'offline'],
] as const)(
  '%s is a problem of everyone asked for, never somebody available',
  async (_name, meddle, kind) => {
    const { askGraph } = await openGraph(meddle)
    const answer = fetchPresences(askGraph, { ...question, ids: people(3) })
    await vi.advanceTimersByTimeAsync(120_000)
    const presences = [...(await answer).values()]
    expect(presences).toHaveLength(3)
    for (const one of presences) expect(one).toMatchObject({ ok: false, problem: { kind } })
  },
)

it('reads Microsoft’s own answer on its whole way', async () => {
  const sample = readFileSync(new URL('samples/presence-getPresencesByUserId.json', import.meta.url))
  const { askGraph } = await openGraph(() => Promise.resolve(new Response(sample)))
  const meeting = 'fa8bf3dc-eca7-46b7-bad1-db199b62afc3'
  const away = '66825e03-7ef5-42da-9069-724602c31f6b'
  const missing = '00000000-0000-4000-a000-000000000000'
  const ids = [meeting, away, missing].filter(isPersonId)
  expect([...activitiesIn(await fetchPresences(askGraph, { ...question, ids }))]).toEqual([
    [meeting, 'inMeeting'],
    [away, 'away'],
    [missing, 'unknown'],
  ])
})
