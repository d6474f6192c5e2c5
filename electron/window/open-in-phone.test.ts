import { expect, it, vi } from 'vitest'
import { isForPhone } from './open-in-phone'

vi.mock('electron', () => ({ shell: {} }))

it.each(['tel:4021', 'tel:+41445554021', 'callto:4021', 'sip:4021@pbx.example:5060'])(
  '%s names a number',
  (link) => {
    expect(isForPhone(link)).toBe(true)
  },
)

it.each([
  'tel:',
  'tel:*21*0791234567#',
  'tel:4021;phone-context=x',
  'tel:4021?body=x',
  'tel:4021\nx',
  'sip:a@pbx.example',
  'sip:4021@pbx.example;transport=tcp',
  'sms:4021',
  'file:///etc/passwd',
  'ms-msdt:4021',
  ' tel:4021',
])('%j is not opened', (link) => {
  expect(isForPhone(link)).toBe(false)
})
