import { readdir } from 'node:fs/promises'
import { expect, it, vi } from 'vitest'
import { openScriptedDesk, type ScriptedDesk } from './testing/scripted-desk'
import { bert, refuse } from './testing/scripted-provider'

async function signedIn(): Promise<ScriptedDesk> {
  const opened = await openScriptedDesk()
  await opened.desk.session.signIn()
  await vi.waitFor(() => expect(opened.people()).toBe(1))
  return opened
}

it('reads the directory once someone has signed in, and comes to the front', async () => {
  const { desk, told } = await signedIn()
  expect(told).toContain('signedIn Anna Berg')
  expect(told.indexOf('to the front')).toBeGreaterThan(told.indexOf('waitingForBrowser'))
  desk.session.close()
  desk.refresh.rest()
})

it('asks for whom the page will show first, before the page says so', async () => {
  const { desk } = await signedIn()
  expect(desk.refresh.watched).toEqual(desk.directory.ids())
  desk.refresh.rest()
})

it('keeps what was read while the same person signs in again', async () => {
  const { desk, idp, people } = await signedIn()
  idp.answer = () => refuse({ error: 'invalid_grant' })
  await desk.session.accessToken({ force: true })
  expect(desk.session.read()).toMatchObject({ state: 'signedIn', problem: { kind: 'signedOut' } })
  expect(people()).toBe(1)
  idp.answer = ({ fields }) => idp.grant(fields)
  const signingIn = desk.session.signIn()
  expect(people()).toBe(1)
  await signingIn
  expect(people()).toBe(1)
  desk.refresh.rest()
})

it('L28 K20 forgets what was read before it says that someone else is there', async () => {
  const { desk, idp, told } = await signedIn()
  idp.person = bert
  await desk.session.signIn({ prompt: 'select_account' })
  const before = told.slice(0, told.indexOf('signedIn Bert Cole'))
  expect(before.filter((line) => line.startsWith('people')).at(-1)).toBe('people anew 0')
  desk.refresh.rest()
})

it('K20 forgets what was read when the operator signs out', async () => {
  const { desk, people } = await signedIn()
  await desk.session.signOut()
  expect(people()).toBe(0)
  expect(desk.session.read().state).toBe('signedOut')
})

it('K20 signing out leaves nothing of the directory on the disk', async () => {
  const { desk, folder } = await signedIn()
  await vi.waitFor(async () => expect(await readdir(folder)).toContain('directory.sealed'))
  await desk.session.signOut()
  await vi.waitFor(async () => expect(await readdir(folder)).toEqual([]))
})

it('once more may be read, the directory is read anew', async () => {
  const { desk, idp, asked } = await signedIn()
  const before = asked.filter((path) => path.endsWith('/users')).length
  idp.over = { scope: 'User.Read User.ReadBasic.All Calendars.ReadBasic User.Read.All' }
  await desk.session.signIn()
  await vi.waitFor(() =>
    expect(asked.filter((path) => path.endsWith('/users')).length).toBeGreaterThan(before),
  )
  desk.refresh.rest()
})

it('by an id of our own making neither presence nor a picture is asked for', async () => {
  const { desk, idp, asked, sent } = await signedIn()
  idp.over = { scope: 'User.Read User.ReadBasic.All Calendars.ReadBasic Presence.Read.All' }
  await desk.session.signIn()
  await desk.kept.added.change({ do: 'add', address: 'anna@partner.example' })
  await vi.waitFor(() => expect(desk.directory.ids()).toHaveLength(2))
  desk.watch(desk.directory.ids())
  await vi.waitFor(() => expect(sent.some((body) => body.startsWith('{"ids":'))).toBe(true), 5_000)
  await vi.waitFor(
    () => expect([...asked, ...sent].some((text) => text.includes('/photos/'))).toBe(true),
    5_000,
  )
  await vi.waitFor(() => expect(sent.some((body) => body.includes('anna@partner.example'))).toBe(true), 5_000)
  expect([...asked, ...sent].filter((text) => text.includes('added.'))).toEqual([])
  desk.refresh.rest()
  desk.presence.rest()
  desk.photos.rest()
})
