import { afterEach, expect, it } from 'vitest'
import { z } from 'zod'
import type { OutsideWorld } from '../outside-world'
import { createCompany } from './company'
import { openSampleOrganisation } from './open-sample-organisation'
import { sealGrant } from './seals'

const start = Date.parse('2026-11-24T09:00:00Z')
const page = z.object({
  value: z.array(z.object({ id: z.string(), displayName: z.string().optional() })),
  '@odata.nextLink': z.string().optional(),
})
let world: OutsideWorld | undefined

afterEach(async () => {
  await world?.close()
  world = undefined
})

async function open(size?: number) {
  const opened = await openSampleOrganisation({ now: () => start, ...(size && { size }) })
  world = opened
  const { fetch, graphRoot } = opened
  const user = createCompany().operators[0]?.id ?? ''
  const ask = async (
    path: string,
    eventual = true,
    scopes = ['GroupMember.Read.All', 'User.ReadBasic.All'],
  ) => {
    const token = sealGrant({ kind: 'access', user, client: 'app', scopes, until: start + 60_000 })
    const headers = { authorization: `Bearer ${token}`, ...(eventual && { consistencylevel: 'eventual' }) }
    const url = path.startsWith('https') ? path : `${graphRoot}/v1.0${path}`
    const response = await fetch(new Request(url, { headers }))
    const body: unknown = JSON.parse(await response.text())
    return { status: response.status, ...(response.ok && page.parse(body)) }
  }
  return { ask }
}

const search = (text: string): string => `$search=${encodeURIComponent(text)}`

it.each([
  ['without saying that the answer may be a little old', `/groups?${search('"displayName:sales"')}`, false],
  ['without quotes', `/groups?${search('displayName:sales')}`, true],
  ['by a field that cannot be searched', `/groups?${search('"visibility:private"')}`, true],
  ['of people, without saying so', `/users?${search('"displayName:mar"')}`, false],
])('a search is refused: %s', async (_why, path, eventual) => {
  const { ask } = await open()
  expect((await ask(path, eventual)).status).toBe(400)
})

it('without the permission neither groups nor members are told', async () => {
  const { ask } = await open()
  const found = await ask(`/groups?${search('"displayName:all"')}`)
  const id = found.value?.[0]?.id ?? ''
  for (const path of [`/groups?${search('"displayName:all"')}`, `/groups/${id}`]) {
    expect((await ask(path, true, ['User.ReadBasic.All'])).status).toBe(403)
  }
})

it('members come in pages, and only to whoever asks as for an advanced query', async () => {
  const { ask } = await open(1_500)
  const found = await ask(`/groups?${search('"displayName:all staff"')}`)
  const path = `/groups/${found.value?.[0]?.id ?? ''}/transitiveMembers/microsoft.graph.user?$select=id&$top=999`
  expect((await ask(path)).status).toBe(400)
  expect((await ask(`${path}&$count=true`, false)).status).toBe(400)
  const first = await ask(`${path}&$count=true`)
  expect(first.value).toHaveLength(999)
  const second = await ask(first['@odata.nextLink'] ?? '')
  expect(second.value?.length).toBeGreaterThan(450)
  expect(second['@odata.nextLink']).toBeUndefined()
})

it('words of names are found by how they begin, mail addresses by how they begin as a whole', async () => {
  const { ask } = await open()
  const namesOf = async (text: string) =>
    (await ask(`/users?${search(text)}`)).value?.map(({ displayName }) => displayName)
  expect(await namesOf('"displayName:martina" AND "displayName:kel"')).toEqual(['Martina Keller'])
  expect(await namesOf('"displayName:eller"')).toEqual([])
  expect(await namesOf('"displayName:nobody" OR "mail:martina.kel"')).toEqual(['Martina Keller'])
})
