import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { mergeUser } from './merge-user'
import { parseUsersPage } from './people-response'

const sample = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`samples/${name}.json`, import.meta.url), 'utf8'))

it('reads the documented list: numbers as they are spelled, what is null is not set', () => {
  const page = parseUsersPage(sample('users-list-phones'))
  expect(page?.unreadable).toBe(0)
  const admin = page?.users.find(({ name }) => name === 'MOD Administrator')
  expect(admin).toMatchObject({ deskNumber: '425-555-0100', mobileNumber: '425-555-0101', address: null })
  expect(mergeUser(undefined, admin ?? { id: '' })).toEqual({
    id: '4562bcc8-c436-4f95-b7c0-4f8ce89dca5e',
    name: 'MOD Administrator',
    account: 'admin@contoso.com',
    deskNumber: '425-555-0100',
    mobileNumber: '425-555-0101',
    isGuest: false,
    isDisabled: false,
  })
})

it('reads the end of a documented delta: entries say no more than what was selected', () => {
  const page = parseUsersPage(sample('users-delta-final-deltalink'))
  expect(page?.users.map(({ name }) => name)).toEqual(['Lidia Holloway', 'Patti Fernandez'])
  expect(page?.deltaLink).toMatch(/\$deltatoken=/)
  expect(page?.nextLink).toBeUndefined()
  expect(page?.users[0]?.jobTitle).toBeUndefined()
})

it('an entry without an id is left out and counted, the page goes on', () => {
  const page = parseUsersPage(sample('users-delta-select'))
  expect(page).toMatchObject({ users: [], unreadable: 1 })
  expect(page?.nextLink).toMatch(/\$skiptoken=/)
})

it('an example that is written of types instead of values spoils nothing', () => {
  expect(parseUsersPage(sample('users-delta'))).toMatchObject({ users: [], unreadable: 1 })
})

it('who left is told by id alone, however they left', () => {
  const value = [
    { id: 'a', '@removed': { reason: 'changed' } },
    { id: 'b', '@removed': { reason: 'deleted' }, displayName: 'Bert' },
  ]
  expect(parseUsersPage({ value })).toEqual({ users: [], removed: ['a', 'b'], unreadable: 0 })
})

const known = { id: 'a', name: 'Anna', jobTitle: 'Counsel', office: 'Bern', isGuest: true, isDisabled: true }

it.each([
  [{ id: 'a' }, known],
  [
    { id: 'a', displayName: 'Anna Berg' },
    { ...known, name: 'Anna Berg' },
  ],
  [
    { id: 'a', jobTitle: null, officeLocation: '  ' },
    { id: 'a', name: 'Anna', isGuest: true, isDisabled: true },
  ],
  [
    { id: 'a', accountEnabled: true, userType: 'Member' },
    { ...known, isGuest: false, isDisabled: false },
  ],
  [
    { id: 'a', businessPhones: ['4021'] },
    { ...known, deskNumber: '4021' },
  ],
  [
    { id: 'a', businessPhones: [' ', '4021'] },
    { ...known, deskNumber: '4021' },
  ],
])('what news like %o does not speak of stays, what it clears goes', (entry, expected) => {
  const [news] = parseUsersPage({ value: [entry] })?.users ?? []
  expect(mergeUser(known, news ?? { id: '' })).toEqual(expected)
})

it('a guest is known by the account where the directory may not say so', () => {
  const entry = { id: 'g', userPrincipalName: 'd.ferrand_partner.example#EXT#@x.example', userType: null }
  expect(parseUsersPage({ value: [entry] })?.users[0]?.isGuest).toBe(true)
})

it('within one page the last word on somebody counts: deleted and restored is here, changed and deleted is not', () => {
  const value = [
    { id: 'a', '@removed': { reason: 'changed' } },
    { id: 'a', displayName: 'Anna' },
    { id: 'b', displayName: 'Bert' },
    { id: 'b', '@removed': { reason: 'deleted' } },
  ]
  const page = parseUsersPage({ value })
  expect(page?.removed).toEqual(['b'])
  expect(page?.users.map(({ id }) => id)).toEqual(['a', 'b'])
})
