import { expect, it } from 'vitest'
import { toPerson } from './to-person'

const user = { id: 'a-1', name: 'Anna Berg', isGuest: false, isDisabled: false }

it('carries what the operator needs, and never a mail address', () => {
  const whole = {
    ...user,
    address: 'anna.berg@lindenhof.example',
    account: 'anna@lindenhof.example',
    department: 'Legal',
  }
  const phones = [{ kind: 'desk', number: '4021', extension: '4021' }] as const
  const person = toPerson({ user: whole, phones })
  expect(person).toEqual({ id: 'a-1', name: 'Anna Berg', department: 'Legal', phones })
  expect(JSON.stringify(person)).not.toContain('@')
})

it('someone without a mail address is shown too: they have a telephone', () => {
  expect(toPerson({ user, phones: [] })?.name).toBe('Anna Berg')
})

it.each([{ isGuest: true }, { isDisabled: true }, { id: 'no/such id' }])('leaves out %o', (change) => {
  expect(toPerson({ user: { ...user, ...change }, phones: [] })).toBeUndefined()
})

it('someone whose name is missing goes by their account', () => {
  expect(
    toPerson({ user: { id: 'a-1', account: 'night.desk', isGuest: false, isDisabled: false }, phones: [] })
      ?.name,
  ).toBe('night.desk')
})
