import { afterEach, expect, it } from 'vitest'
import { z } from 'zod'
import type { OutsideWorld } from '../outside-world'
import { createCompany } from './company'
import { openSampleOrganisation, type SampleOptions } from './open-sample-organisation'
import { sealGrant } from './seals'

const start = Date.parse('2026-11-24T09:00:00Z')
const day = 24 * 60 * 60_000
const all = ['User.Read', 'User.ReadBasic.All', 'User.Read.All', 'Calendars.ReadBasic']
const company = createCompany()
const usersPage = z.object({
  value: z.array(z.object({ id: z.string() })),
  '@odata.nextLink': z.string().optional(),
})
let world: OutsideWorld | undefined

afterEach(async () => {
  await world?.close()
  world = undefined
})

const open = async (options: Partial<SampleOptions> = {}): Promise<OutsideWorld> =>
  (world = await openSampleOrganisation({ now: () => start, ...options }))

const tokenFor = (scopes: readonly string[], until = start + day): string =>
  sealGrant({
    kind: 'access',
    user: company.operators[0]?.id ?? '',
    client: 'app',
    scopes: [...scopes],
    until,
  })

const ask = (path: string, init: RequestInit = {}, token = tokenFor(all)): Promise<Response> =>
  world?.fetch(
    new Request(`${world.graphRoot}/v1.0${path}`, { ...init, headers: { authorization: `Bearer ${token}` } }),
  ) ?? Promise.reject(new Error('no world'))

const utc = (instant: number) => ({ dateTime: new Date(instant).toISOString().slice(0, -1), timeZone: 'UTC' })

const askSchedules = (over: object = {}): Promise<Response> => {
  const body = {
    schedules: [company.employees[0]?.mail],
    startTime: utc(start),
    endTime: utc(start + day),
    ...over,
  }
  return ask('/me/calendar/getSchedule', { method: 'POST', body: JSON.stringify(body) })
}

const bodyOf = async (response: Response): Promise<unknown> => JSON.parse(await response.text())

it.each([
  [
    'ErrorMailboxDataArrayTooBig',
    { schedules: Array.from({ length: 21 }, (_, at) => `p${at}@lindenhof.example`) },
  ],
  ['ErrorTimeIntervalTooBig', { endTime: utc(start + 62 * day) }],
  ['TimeZoneNotSupportedException', { startTime: { dateTime: '2026-11-24T09:00:00', timeZone: 'Moon' } }],
  ['BadRequest', { availabilityViewInterval: 4 }],
  ['BadRequest', { endTime: utc(start) }],
])('refuses with %s', async (code, over) => {
  await open()
  const response = await askSchedules(over)
  expect(response.status).toBe(400)
  expect(await bodyOf(response)).toMatchObject({ error: { code } })
})

it('refuses the fifth request at once of one mailbox, for a fraction of a second', async () => {
  await open({ latency: () => 30 })
  const answers = await Promise.all(Array.from({ length: 5 }, () => askSchedules()))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429])
  expect(answers[4]?.headers.get('retry-after')).toBe('0.249')
  expect((await askSchedules()).status).toBe(200)
})

it('refuses tokens that are missing, made up, of the wrong kind or have run out, and permissions that were not given', async () => {
  await open()
  expect((await ask('/me', {}, '')).status).toBe(401)
  expect((await ask('/me', {}, 'made.up')).status).toBe(401)
  expect((await ask('/me', {}, tokenFor(all, start))).status).toBe(401)
  const refresh = sealGrant({ kind: 'refresh', user: 'x', client: 'app', scopes: all, until: start + day })
  expect((await ask('/me', {}, refresh)).status).toBe(401)
  expect((await ask('/users', {}, tokenFor(['User.Read']))).status).toBe(403)
})

const askPresences = (ids: readonly unknown[], scopes = ['Presence.Read.All']): Promise<Response> =>
  ask(
    '/communications/getPresencesByUserId',
    { method: 'POST', body: JSON.stringify({ ids }) },
    tokenFor(scopes),
  )

const askMailTips = (body: object, scopes = ['MailTips.ReadBasic.Shared']): Promise<Response> =>
  ask('/me/getMailTips', { method: 'POST', body: JSON.stringify(body) }, tokenFor(scopes))

it('tells what 650 people are doing, and refuses 651, none, and what is no list of ids', async () => {
  await open()
  const ids = Array.from({ length: 651 }, (_none, at) => company.employees[at]?.id ?? `id-${at}`)
  expect((await askPresences(ids.slice(0, 650))).status).toBe(200)
  for (const refused of [ids, [], [7]]) {
    const response = await askPresences(refused)
    expect(response.status).toBe(400)
    expect(await bodyOf(response)).toMatchObject({ error: { code: 'BadRequest' } })
  }
})

it('tells presence and automatic replies to those alone who were granted them', async () => {
  await open()
  const mail = { EmailAddresses: [company.employees[0]?.mail], MailTipsOptions: 'automaticReplies' }
  expect((await askPresences(['a'], [...all, 'MailTips.ReadBasic.Shared'])).status).toBe(403)
  expect((await askMailTips(mail, [...all, 'Presence.Read.All'])).status).toBe(403)
  expect((await askMailTips(mail)).status).toBe(200)
})

it('counts mail tips among the four requests of a mailbox, but not presence', async () => {
  await open({ latency: () => 30 })
  const mail = { EmailAddresses: [company.employees[0]?.mail], MailTipsOptions: 'automaticReplies' }
  const five = Array.from({ length: 5 })
  const mailTips = await Promise.all(five.map(() => askMailTips(mail)))
  expect(mailTips.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429])
  const presences = await Promise.all(five.map(() => askPresences(['a'])))
  expect(presences.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
})

it('tells no automatic replies where they are not asked for', async () => {
  await open()
  const address = company.employees[0]?.mail
  const response = await askMailTips({ EmailAddresses: [address], MailTipsOptions: 'mailboxFullStatus' })
  expect(await bodyOf(response)).toMatchObject({ value: [{ emailAddress: { name: '', address } }] })
  expect((await askMailTips({ EmailAddresses: [], MailTipsOptions: 'automaticReplies' })).status).toBe(400)
})

it('tells names and mail alone where only the basic permission was given', async () => {
  await open()
  const answer = await ask('/users?$top=5', {}, tokenFor(['User.ReadBasic.All']))
  expect(await bodyOf(answer)).toMatchObject({
    value: [
      { displayName: 'Sofia Marino', department: null, businessPhones: [], mobilePhone: null },
      {},
      {},
      {},
      {},
    ],
  })
})

it('lists everyone once over its pages', async () => {
  await open()
  const ids: string[] = []
  let path: string | undefined = '/users?$select=id&$top=100'
  while (path !== undefined) {
    const page = usersPage.parse(await bodyOf(await ask(path)))
    ids.push(...page.value.map(({ id }) => id))
    path = page['@odata.nextLink']?.replace(/^.*\/v1\.0/, '')
  }
  expect(new Set(ids).size).toBe(312)
  expect(ids).toHaveLength(312)
})

it('does not find any other host', async () => {
  const { fetch } = await open()
  await expect(fetch(new Request('https://graph.elsewhere.example/'))).rejects.toThrow('fetch failed')
})
