import { expect, it } from 'vitest'
import { createNumberForms } from './number-forms'
import { createToPhones, extensionOf } from './to-phones'

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

it('an organisation may number its desks otherwise', () => {
  expect(extensionOf('+41 44 555 40 21', { shortest: 2, longest: 3, atEnd: 2 })).toBe('21')
})

const inZurich = createToPhones(createNumberForms('CH'))

it('keeps the spelling of the directory beside the forms for reading and dialling', () => {
  expect(inZurich({ deskNumber: '+41445554021', mobileNumber: '079/555.01.88' })).toEqual([
    {
      kind: 'desk',
      number: '+41445554021',
      shown: '044 555 40 21',
      dialled: '+41445554021',
      extension: '4021',
    },
    { kind: 'mobile', number: '079/555.01.88', shown: '079 555 01 88', dialled: '+41795550188' },
  ])
})

it.each([
  ['CH', '+1 (412) 555-0109', '+1 412 555 0109', '+14125550109'],
  ['US', '425-555-0100', '(425) 555-0100', '+14255550100'],
  ['GB', '07999 123456', '07999 123456', '+447999123456'],
  ['', '+44 7999 123456', '+44 7999 123456', '+447999123456'],
])('in “%s”, “%s” is read “%s”', (region, number, ...forms) => {
  const [shown, dialled] = forms
  expect(createNumberForms(region)(number)).toEqual({ shown, dialled })
})

it.each([
  ['CH', '4021'],
  ['CH', 'ask the porter'],
  ['', '079 555 01 88'],
  ['CH', '+41 44 555 40 21 or the mobile'],
  ['XX', '12'],
])('in “%s”, “%s” is left as it is: it is no public number that we understand', (region, number) => {
  expect(createNumberForms(region)(number)).toEqual({})
})
