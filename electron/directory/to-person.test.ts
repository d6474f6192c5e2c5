import { expect, it } from 'vitest'
import { extensionOf, toPerson } from './to-person'

const user = { id: 'a-1', name: 'Anna Berg', isGuest: false, isDisabled: false }

it.each([
  ['+41 44 555 40 21', '4021'],
  ['425-555-0100', '0100'],
  ['4021', '4021'],
  ['212', '212'],
  ['40211', '40211'],
  ['12', '12'],
  ['none', undefined],
])('the extension in “%s” is %s', (number, extension) => {
  expect(extensionOf(number)).toBe(extension)
})

it('keeps the numbers as the directory spells them', () => {
  const person = toPerson({ ...user, deskNumber: '+41 44 555 40 21', mobileNumber: '079 555 01 88' })
  expect(person?.phones).toEqual([
    { kind: 'desk', number: '+41 44 555 40 21', extension: '4021' },
    { kind: 'mobile', number: '079 555 01 88' },
  ])
})

it('never carries a mail address to the page', () => {
  expect(JSON.stringify(toPerson({ ...user, address: 'anna.berg@lindenhof.example' }))).not.toContain('@')
})

it.each([{ isGuest: true }, { isDisabled: true }, { id: 'no/such id' }])('leaves out %o', (change) => {
  expect(toPerson({ ...user, ...change })).toBeUndefined()
})
