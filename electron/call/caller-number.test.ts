import { expect, it } from 'vitest'
import { toCallerKey, toDigits, writeNumber } from './caller-number'

it.each([
  ['+390255500134', 'CH', '+39 02 5550 0134'],
  ['+41445554021', 'CH', '044 555 40 21'],
  ['0041445554021', 'CH', '044 555 40 21'],
  ['0445554021', 'CH', '044 555 40 21'],
  ['sip:+390255500134@pbx.example;user=phone', 'CH', '+39 02 5550 0134'],
  ['tel:+390255500134', '', '+39 02 5550 0134'],
  ['4021', 'CH', '4021'],
  ['anonymous', 'CH', 'anonymous'],
  ['sip:reception@pbx.example', 'CH', 'reception'],
])('%s in “%s” is written %s', (number, country, expected) => {
  expect(writeNumber(number, country)).toBe(expected)
})

it('one number is one caller, however it is written', () => {
  const spellings = ['+41 44 555 40 21', '044 555 40 21', 'sip:0445554021@pbx', '0041445554021']
  expect(new Set(spellings.map((number) => toCallerKey(number, 'CH')))).toEqual(new Set(['+41445554021']))
})

it.each([['anonymous'], ['1'], ['sip:reception@pbx'], ['']])(
  '“%s” has no digits to know a caller by',
  (text) => {
    expect(toDigits(text)).toBeUndefined()
    expect(toCallerKey(text, 'CH')).toBeUndefined()
  },
)
