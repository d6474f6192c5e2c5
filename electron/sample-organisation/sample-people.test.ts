import { afterEach, expect, it } from 'vitest'
import { z } from 'zod'
import type { OutsideWorld } from '../outside-world'
import { createCompany } from './company'
import { openSampleOrganisation } from './open-sample-organisation'
import { sealGrant } from './seals'

const start = Date.parse('2026-11-24T09:00:00Z')
const page = z.object({
  value: z.array(z.object({ displayName: z.string(), personType: z.object({ class: z.string() }) })),
})
let world: OutsideWorld | undefined

afterEach(async () => {
  await world?.close()
  world = undefined
})

interface Asking {
  readonly sources?: string
  readonly scopes?: readonly string[]
}

async function open(latency = 0) {
  const opened = await openSampleOrganisation({ now: () => start, latency: () => latency })
  world = opened
  const { fetch, graphRoot } = opened
  const user = createCompany().operators[0]?.id ?? ''
  return async (query: string, { sources, scopes = ['People.Read'] }: Asking = {}) => {
    const token = sealGrant({
      kind: 'access',
      user,
      client: 'app',
      scopes: [...scopes],
      until: start + 60_000,
    })
    const headers = {
      authorization: `Bearer ${token}`,
      ...(sources !== undefined && { 'x-peoplequery-querysources': sources }),
    }
    const response = await fetch(new Request(`${graphRoot}/v1.0/me/people?${query}`, { headers }))
    const body: unknown = JSON.parse(await response.text())
    return { status: response.status, people: response.ok ? page.parse(body).value : [] }
  }
}

const search = (text: string): string => `$top=250&$search=${encodeURIComponent(text)}`
const everywhere = { sources: 'Mailbox,Directory' }

it('only the mailbox is searched unless a header asks for the address list too', async () => {
  const ask = await open()
  expect((await ask(search('"martina keller"'))).people).toEqual([])
  const { people } = await ask(search('"martina keller"'), everywhere)
  expect(people.map(({ displayName }) => displayName)).toEqual(['Martina Keller'])
  expect((await ask(search('martina'), everywhere)).people.length).toBeGreaterThan(0)
})

it.each(['"kel"', '"martina keler"', '"marzina"', '"martina.keller@lindenhof.example"'])(
  'a search for %s finds Martina Keller: by a beginning, one error, or the address',
  async (text) => {
    const ask = await open()
    const { people } = await ask(search(text), everywhere)
    expect(people.map(({ displayName }) => displayName)).toContain('Martina Keller')
  },
)

it('a search by topic finds nobody by name, and rooms say that they are none', async () => {
  const ask = await open()
  expect((await ask(search('"topic:martina"'), everywhere)).people).toEqual([])
  const rooms = (await ask(search('"matterhorn"'), everywhere)).people
  expect(rooms.map(({ personType }) => personType.class)).toEqual(['Room'])
})

it.each([
  ['with a blank outside quotes', search('martina keller')],
  ['with an address outside quotes', search('martina@lindenhof')],
  ['with a quote within quotes', search('"mar"tina"')],
  ['with a page', `${search('"mar"')}&$skip=10`],
])('a search %s is refused', async (_how, query) => {
  const ask = await open()
  expect((await ask(query, everywhere)).status).toBe(400)
})

it('ten are given unless more are asked for, nobody without the permission, and four requests at once', async () => {
  const ask = await open(30)
  expect((await ask('')).people.length).toBeLessThanOrEqual(10)
  expect((await ask(search('"ma"'), { ...everywhere, scopes: ['User.Read'] })).status).toBe(403)
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask('')))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 429])
})
