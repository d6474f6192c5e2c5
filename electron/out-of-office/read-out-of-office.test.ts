import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Person, PersonId } from '../../shared/person'
import { openSampleGraph, sampleColleagues, type SampleGraph } from '../testing/sample-graph'
import { createReadOutOfOffice } from './read-out-of-office'

// 10:42 in Zürich, on a Tuesday.
const start = Date.parse('2026-11-24T09:42:00Z')
const { signal } = new AbortController()
let graph: SampleGraph | undefined

beforeEach(() => vi.useFakeTimers({ now: start, toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(async () => {
  vi.useRealTimers()
  await graph?.close()
})

const people: readonly Person[] = sampleColleagues.map(({ id, name }) => ({ id, name, phones: [] }))
const addresses = new Map(sampleColleagues.map(({ id, address }) => [id, address]))

async function read(name: string) {
  graph = await openSampleGraph((_request, goOn) => goOn(), ['MailTips.ReadBasic.Shared'])
  const readOutOfOffice = createReadOutOfOffice({
    askGraph: graph.askGraph,
    people: () => people,
    addressOf: (id: PersonId) => addresses.get(id),
    now: () => Date.now(),
  })
  const id = people.find((person) => person.name === name)?.id
  if (id === undefined) throw new Error(`nobody is called ${name}`)
  return readOutOfOffice(id, signal)
}

it('reads what a mailbox replies as plain text, with its end and the colleague it names', async () => {
  const samar = await read('Samar Haddad')
  if (!samar.ok || !samar.value?.reply) throw new Error('no reply')
  const { reply, deputies } = samar.value
  expect(reply.end).toBe(Date.parse('2026-11-26T00:00:00+04:00'))
  expect(reply.text).toMatch(/^Hello,\nI am out of the office and back on .*\n/)
  expect(reply.text).not.toMatch(/[<>{}]/)
  const named = people.find(({ id }) => id === deputies[0])
  expect(named && reply.text.includes(`please ask ${named.name}`)).toBe(true)
})

it('somebody who is not away replies nothing and names nobody', async () => {
  expect(await read('Mario Conti')).toMatchObject({ ok: true, value: { deputies: [] } })
})

it('a mailbox of which nothing can be told says nothing: it is not “no reply”', async () => {
  expect(await read('Mara Lindqvist')).toEqual({ ok: true, value: undefined })
})
