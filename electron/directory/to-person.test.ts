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

const nameOf = (name: string): string | undefined => toPerson({ user: { ...user, name }, phones: [] })?.name

it.each([
  ['RTL override', 'Anna \u202Egreb', 'Anna  greb'],
  ['isolates', '\u2067Anna\u2069 Berg', 'Anna  Berg'],
  ['NUL and line ends', 'Anna\u0000\r\nBerg', 'Anna Berg'],
  ['ANSI', '\u001B[31mAnna', '[31mAnna'],
  ['a lone half of a character', 'Anna \uD83D', 'Anna'],
  ['a line separator', 'Anna\u2028Berg', 'Anna Berg'],
])('G27 G28 a name with %s reads as it is written', (_what, name, expected) => {
  expect(nameOf(name)).toBe(expected)
})

it.each(['علی‌رضا', 'क्‍ष', '👩‍💻 Ana', '🇨🇭 Desk', '山田 太郎', 'Z̸a̷l̴g̵o̶', 'محمد'])(
  'G27 the name “%s” stays as it is',
  (name) => {
    expect(nameOf(name)).toBe(name)
  },
)

it('G27 a name of ten thousand characters is cut, one of nothing but controls goes by the account', () => {
  expect(nameOf('x'.repeat(10_000))).toHaveLength(256)
  expect(toPerson({ user: { ...user, name: '\u202E\u0000', account: 'desk' }, phones: [] })?.name).toBe(
    'desk',
  )
})
