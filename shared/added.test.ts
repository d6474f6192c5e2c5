import { expect, it } from 'vitest'
import { isAddress, longestAddress } from './added'

it.each([
  'anna@example.com',
  'anna.berg+desk@sub.example.co.uk',
  'jürgen@müller.example',
  'o’neil@example.com',
  "o'neil@example.com",
])('%s is a whole address', (text) => {
  expect(isAddress(text)).toBe(true)
})

it.each([
  'anna',
  'anna@',
  '@example.com',
  'anna@example',
  'anna@example.',
  'anna@.com',
  'anna@@example.com',
  'anna b@example.com',
  'anna@example.com ',
  '<anna@example.com>',
  'anna@example.com,bert@example.com',
  'mailto:anna@example.com',
  `${'a'.repeat(longestAddress)}@example.com`,
])('%s is none', (text) => {
  expect(isAddress(text)).toBe(false)
})
