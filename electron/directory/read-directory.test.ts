import { afterEach, expect, it } from 'vitest'
import { z } from 'zod'
import type { Person } from '../../shared/person'
import type { Outcome } from '../../shared/outcome'
import type { Employee } from '../sample-organisation/company'
import { openSampleDirectory, type SampleDirectory } from '../testing/sample-directory'
import { Colleagues } from './colleagues'
import { readDirectory } from './read-directory'
import type { Reach } from './step'
import { createToPhones } from './to-phones'

const toPhones = createToPhones(() => ({}))
const day = 24 * 60 * 60_000
let sample: SampleDirectory | undefined
let clock = Date.parse('2026-11-24T09:00:00Z')

afterEach(async () => {
  await sample?.close()
  sample = undefined
})

interface Reading {
  readonly sample: SampleDirectory
  readonly colleagues: Colleagues
  /** Everyone who is shown, by name. */
  readonly names: () => readonly string[]
  readonly find: (id: string) => Person | undefined
  readonly read: (reach?: Reach, signal?: AbortSignal) => Promise<Outcome<undefined>>
}

async function open(options: Partial<Parameters<typeof openSampleDirectory>[0]> = {}): Promise<Reading> {
  const opened = (sample = await openSampleDirectory({ size: 2_100, now: () => clock, ...options }))
  const colleagues = new Colleagues()
  return {
    sample: opened,
    colleagues,
    names: () => [...colleagues.people()].map(({ name }) => name).sort(),
    find: (id) => [...colleagues.people()].find((one) => one.id === id),
    read: (reach = 'everything', signal = new AbortController().signal) =>
      readDirectory(colleagues.cursor, {
        source: opened.source,
        reach,
        now: () => clock,
        signal,
        take: ({ users, ...rest }) => {
          colleagues.apply({ ...rest, accounts: colleagues.toAccounts(users, toPhones) })
          return Promise.resolve()
        },
      }),
  }
}

const isShown = ({ isGuest, isEnabled }: Employee): boolean => !isGuest && isEnabled
const namesOf = (employees: readonly Employee[]): readonly string[] =>
  employees
    .filter(isShown)
    .map(({ name }) => name)
    .sort()

const first = ({ company }: SampleDirectory, at = 30): Employee => {
  const employee = company.employees[at]
  if (!employee) throw new RangeError('too small a company')
  return employee
}

it('takes the link to changes first, lists everyone in the largest pages, then follows the changes', async () => {
  const { read, names, sample } = await open()
  expect(await read()).toEqual({ ok: true, value: undefined })
  expect(sample.asked).toEqual(['/users/delta', '/users', '/users', '/users', '/users/delta'])
  expect(names()).toEqual(namesOf(sample.staff.employees))
})

it('afterwards one request tells what has changed', async () => {
  const { read, names, find, sample } = await open()
  await read()
  const [moved, left, off] = [first(sample), first(sample, 40), first(sample, 41)]
  sample.staff.change(moved.id, { department: 'Moon base' })
  sample.staff.change(moved.id, { mobile: '+41 79 555 02 99' })
  sample.staff.leave(left.id, 'changed')
  sample.staff.change(off.id, { isEnabled: false })
  sample.staff.hire({ ...moved, id: 'new-one', name: 'Nadia Neumann', mail: 'nadia@lindenhof.example' })
  const before = sample.asked.length
  await read()
  expect(sample.asked.slice(before)).toEqual(['/users/delta'])
  expect(names()).toEqual(namesOf(sample.staff.employees))
  expect(find(moved.id)).toMatchObject({
    department: 'Moon base',
    jobTitle: moved.title,
    office: moved.city,
    phones: [{ number: moved.desk }, { number: '+41 79 555 02 99' }],
  })
  expect(find(left.id)).toBeUndefined()
})

it('Teams knows a person by the name of the account, also where the mail address is another; without one by the address', async () => {
  const { read, colleagues, sample } = await open({ size: 300 })
  const [other, none] = [first(sample), first(sample, 40)]
  sample.staff.change(other.id, {
    userPrincipalName: 'u4711@lindenhof.example',
    mail: 'eva@lindenhof.example',
  })
  sample.staff.change(none.id, { userPrincipalName: '', mail: 'desk@lindenhof.example' })
  await read()
  const accounts = [...colleagues.people()].map(({ id }) => [id, colleagues.accountOf(id)] as const)
  const accountOf = (id: string) => accounts.find(([one]) => one === id)?.[1]
  expect(accountOf(other.id)).toBe('u4711@lindenhof.example')
  expect(accountOf(none.id)).toBe('desk@lindenhof.example')
})

it('who left and came back is here, whoever was changed and then left is gone', async () => {
  const { read, find, sample } = await open({ size: 300 })
  await read()
  const [back, gone] = [first(sample), first(sample, 40)]
  sample.staff.leave(back.id, 'changed')
  sample.staff.hire(back)
  sample.staff.change(gone.id, { title: 'Nearly gone' })
  sample.staff.leave(gone.id)
  await read()
  expect(find(back.id)).toMatchObject({ name: back.name })
  expect(find(gone.id)).toBeUndefined()
})

it('what is cleared goes, and who is switched on again comes back with all that was known', async () => {
  const { read, find, sample } = await open()
  await read()
  const one = first(sample)
  sample.staff.change(one.id, { isEnabled: false })
  await read()
  expect(find(one.id)).toBeUndefined()
  sample.staff.change(one.id, { isEnabled: true, title: '' })
  await read()
  expect(find(one.id)).toMatchObject({ id: one.id, department: one.department })
  expect(find(one.id)).not.toHaveProperty('jobTitle')
})

it('more changes than a page holds are followed to the end', async () => {
  const { read, names, sample } = await open()
  await read()
  for (const { id } of sample.company.employees.slice(100, 600)) sample.staff.leave(id)
  const before = sample.asked.length
  await read()
  expect(sample.asked.slice(before)).toEqual(['/users/delta', '/users/delta', '/users/delta'])
  expect(names()).toEqual(namesOf(sample.staff.employees))
})

it('who changes while the others are listed is not missed', async () => {
  const changed: { now?: () => void } = {}
  const { read, names, sample } = await open({
    meddle: async (request, goOn) => {
      const answer = await goOn()
      if (request.url.includes('/users?')) changed.now?.()
      return answer
    },
  })
  changed.now = () => {
    delete changed.now
    sample.staff.leave(first(sample).id)
    sample.staff.change(first(sample, 50).id, { name: 'Renamed Meanwhile' })
  }
  await read()
  expect(names()).toEqual(namesOf(sample.staff.employees))
  expect(names()).toContain('Renamed Meanwhile')
})

it.each([
  ['the token has expired', 8 * day, undefined],
  ['it is refused with 400', 0, 400],
  ['it is refused with 410', 0, 410],
] as const)('when %s, everyone is read anew and nobody is lost meanwhile', async (_name, later, status) => {
  const refusal: { status?: number } = {}
  const fewest: number[] = []
  const { read, names, sample, colleagues } = await open({
    meddle: (_request, goOn) => {
      fewest.push(colleagues.shown)
      const { status: refused } = refusal
      delete refusal.status
      if (refused === undefined) return goOn()
      return Promise.resolve(Response.json({ error: { code: 'syncStateNotFound' } }, { status: refused }))
    },
  })
  await read()
  const shown = colleagues.shown
  sample.staff.leave(first(sample).id)
  clock += later
  if (status !== undefined) refusal.status = status
  const before = sample.asked.length
  fewest.length = 0
  expect((await read()).ok).toBe(true)
  expect(sample.asked.slice(before, before + 3)).toEqual(['/users/delta', '/users/delta', '/users'])
  expect(Math.min(...fewest.slice(0, -1))).toBe(shown)
  expect(names()).toEqual(namesOf(sample.staff.employees))
})

it('an interrupted listing goes on at the page where it stopped', async () => {
  const leaving = new AbortController()
  let pages = 0
  const { read, names, sample } = await open({
    size: 4_100,
    meddle: (request, goOn) => {
      if (request.url.includes('/users?') && ++pages === 3) leaving.abort()
      return goOn()
    },
  })
  expect((await read('everything', leaving.signal)).ok).toBe(false)
  expect(names().length).toBeLessThan(2_000)
  const before = sample.asked.length
  expect((await read()).ok).toBe(true)
  expect(sample.asked.slice(before)).toEqual(['/users', '/users', '/users', '/users/delta'])
  expect(names()).toEqual(namesOf(sample.staff.employees))
})

it('a page of nonsense is a problem', async () => {
  const { read, colleagues } = await open({
    meddle: (request, goOn) =>
      request.url.includes('/users?') ? Promise.resolve(Response.json({ people: [] })) : goOn(),
  })
  expect((await read()).ok).toBe(false)
  expect(colleagues.shown).toBe(0)
})

it('never follows a nextLink to another host, and does not keep it', async () => {
  const foreign = 'https://graph.attacker.example/v1.0/users?$skiptoken=x'
  const { read, colleagues, sample } = await open({
    meddle: (request, goOn) =>
      request.url.includes('/users?')
        ? Promise.resolve(Response.json({ value: [], '@odata.nextLink': foreign }))
        : goOn(),
  })
  expect(await read()).toMatchObject({ ok: false, problem: { kind: 'unexpected' } })
  expect(JSON.stringify(colleagues.cursor)).not.toContain('attacker')
  expect(sample.asked).toEqual(['/users/delta', '/users'])
})

it('a list that goes round in circles is left, and the next reading begins anew', async () => {
  let circling: string | undefined
  const { read, names, sample } = await open({
    meddle: async (request, goOn) => {
      if (circling === undefined || !request.url.includes('/users?')) return goOn()
      return Response.json({ value: [], '@odata.nextLink': circling })
    },
  })
  circling = 'https://graph.lindenhof.example/v1.0/users?$skiptoken=round'
  expect(await read()).toMatchObject({ ok: false, problem: { kind: 'unexpected' } })
  expect(sample.asked.length).toBeLessThan(10)
  circling = undefined
  expect((await read()).ok).toBe(true)
  expect(names()).toEqual(namesOf(sample.staff.employees))
})

const usersPage = z.object({ value: z.array(z.unknown()) })

it('duplicates are one person', async () => {
  const { read, names, sample } = await open({
    size: 300,
    meddle: async (request, goOn) => {
      const answer = await goOn()
      if (!request.url.includes('/users?')) return answer
      const { value } = usersPage.parse(await answer.json())
      return Response.json({ value: [...value.slice(5), ...value] })
    },
  })
  await read()
  expect(names()).toEqual(namesOf(sample.staff.employees))
})

it('with names alone there are no changes to follow: the list stands for half a day', async () => {
  const { read, sample, find } = await open({ scopes: ['User.ReadBasic.All'], size: 300 })
  expect((await read('names')).ok).toBe(true)
  expect(sample.asked).toEqual(['/users/delta', '/users'])
  const one = first(sample)
  expect(find(one.id)).toEqual({ id: one.id, name: one.name, phones: [] })
  await read('names')
  expect(sample.asked).toHaveLength(2)
  clock += day
  await read('names')
  expect(sample.asked).toHaveLength(4)
})

it('once more may be read, everyone is read anew', async () => {
  const { read, sample } = await open({ size: 300 })
  await read('names')
  const before = sample.asked.length
  await read('everything')
  expect(sample.asked.slice(before)).toEqual(['/users/delta', '/users', '/users/delta'])
})

it('where the directory may not be read, those whom the operator works with are listed', async () => {
  const { read, names, sample, colleagues } = await open({ scopes: ['People.Read'] })
  expect((await read()).ok).toBe(true)
  const near = sample.company.operators.slice(1).map(({ name }) => name)
  expect(names()).toEqual(expect.arrayContaining(near))
  expect(colleagues.cursor).toEqual({ at: 'nearby' })
  expect(colleagues.shown).toBeLessThan(100)
})

it('where nobody at all may be seen, that is the problem told', async () => {
  const { read, colleagues } = await open({ scopes: ['User.Read'] })
  expect(await read()).toMatchObject({ ok: false, problem: { kind: 'notAllowed' } })
  expect(colleagues.shown).toBe(0)
})
