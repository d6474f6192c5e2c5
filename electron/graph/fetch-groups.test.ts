import { expect, it } from 'vitest'
import { isGroupId, mostInGroup, type GroupId } from '../../shared/group'
import { openSampleGraph, sampleColleagues } from '../testing/sample-graph'
import type { AskGraph } from './ask-graph'
import { createGroupSource, type Members } from './fetch-groups'

const looking = { urgency: 'lookedAt', signal: new AbortController().signal } as const

async function open(scopes: readonly string[] = ['GroupMember.Read.All']) {
  const graph = await openSampleGraph((_request, goOn) => goOn(), scopes)
  const source = createGroupSource(graph.askGraph)
  const find = async (name: string) => {
    const found = await source.find(name, looking)
    return found.ok ? found.value.map((group) => group.name) : found.problem.kind
  }
  return { ...graph, source, find }
}

function groupOf(text: string): GroupId {
  if (!isGroupId(text)) throw new Error('not an id')
  return text
}

const peopleOf = (members: Members): readonly string[] => (members.ok ? members.people : [])

it('finds groups by how words of their names begin, all of what was typed', async () => {
  const { find, close } = await open()
  expect(await find('sal')).toEqual(['Sales EMEA team'])
  expect(await find('team sales')).toEqual(['Sales EMEA team'])
  expect(await find('ales')).toEqual([])
  expect(await find('  ')).toEqual([])
  await close()
})

it('asks as the service wants it asked, and what was typed cannot change the question', async () => {
  const { find, asked, close } = await open()
  expect(await find('sal" OR "displayName:all')).toEqual([])
  const request = asked.at(-1)
  expect(new URL(request?.url ?? '').searchParams.get('$search')).toBe(
    '"displayName:sal\\" OR \\"displayName:all"',
  )
  expect(request?.headers.get('consistencylevel')).toBe('eventual')
  await close()
})

it('who belongs to groups within a group belongs to it, each once, and its guests and rooms are named too', async () => {
  const { source, close } = await open()
  const found = await source.find('customer facing', looking)
  const [group] = found.ok ? found.value : []
  const members = await source.fetchMembers(group?.id ?? groupOf('none'), looking)
  const mario = sampleColleagues.find(({ name }) => name === 'Mario Conti')
  expect(peopleOf(members)).toContain(mario?.id)
  expect(new Set(peopleOf(members)).size).toBe(peopleOf(members).length)
  await close()
})

it('without the permission nothing is found, and it is said why', async () => {
  const { find, source, close } = await open([])
  expect(await find('sales')).toBe('notAllowed')
  const members = await source.fetchMembers(groupOf('any'), looking)
  expect(members).toMatchObject({ ok: false, isGone: false, problem: { kind: 'notAllowed' } })
  await close()
})

it('a group that is no more is told from one that cannot be read', async () => {
  const { source, close } = await open()
  const members = await source.fetchMembers(groupOf('00000000-0000-4000-a000-000000000000'), looking)
  expect(members).toMatchObject({ ok: false, isGone: true })
  await close()
})

it('a group says how it is called now, and one that hides its members is told from one that has none', async () => {
  const { source, close } = await open()
  const membersOf = async (name: string) => {
    const found = await source.find(name, looking)
    return source.fetchMembers((found.ok ? found.value[0]?.id : undefined) ?? groupOf('none'), looking)
  }
  const sales = await membersOf('sales')
  expect(sales).toMatchObject({ ok: true, name: 'Sales EMEA team' })
  expect(sales).not.toHaveProperty('isHidden')
  expect(await membersOf('works')).toMatchObject({ ok: true, people: [], isHidden: true })
  await close()
})

/** A group of so many, a page at a time; `isEndless`: its pages lead in a circle. */
const groupOfMany =
  (size: number, isEndless = false): AskGraph =>
  ({ path }) => {
    if (path.includes('visibility')) return Promise.resolve({ ok: true, value: {} })
    const from = Number(/from=(\d+)/.exec(path)?.[1] ?? 0)
    const until = Math.min(from + 999, size)
    const next = isEndless ? 0 : until
    return Promise.resolve({
      ok: true,
      value: {
        value: Array.from({ length: until - from }, (_, at) => ({ id: `member-${from + at}` })),
        ...((isEndless || until < size) && { '@odata.nextLink': `https://graph.example/?from=${next}` }),
      },
    })
  }

it('follows the pages to the end, and no further than a board has room', async () => {
  const many = (size: number, isEndless?: boolean) =>
    createGroupSource(groupOfMany(size, isEndless)).fetchMembers(groupOf('g'), looking)
  expect(await many(1_500)).toMatchObject({ ok: true, isCut: false })
  expect(peopleOf(await many(1_500))).toHaveLength(1_500)
  expect(await many(90_000)).toMatchObject({ ok: true, isCut: true })
  expect(peopleOf(await many(90_000))).toHaveLength(mostInGroup)
  expect(peopleOf(await many(500, true))).toHaveLength(500)
})

it('an answer that is none is a problem, and an entry that is none is left out', async () => {
  const answering = (value: unknown) => createGroupSource(() => Promise.resolve({ ok: true, value }))
  expect(await answering('<html>').fetchMembers(groupOf('g'), looking)).toMatchObject({
    problem: { kind: 'unexpected' },
  })
  expect(await answering({}).find('x', looking)).toMatchObject({ problem: { kind: 'unexpected' } })
  const odd = [{ id: 'a b' }, null, { id: 'anna' }, { '@odata.type': '#microsoft.graph.device' }]
  expect(peopleOf(await answering({ value: odd }).fetchMembers(groupOf('g'), looking))).toEqual(['anna'])
  expect(await answering({ value: [{ id: 'g', displayName: ' ' }] }).find('x', looking)).toMatchObject({
    value: [],
  })
})
