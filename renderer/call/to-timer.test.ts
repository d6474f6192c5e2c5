import { expect, it } from 'vitest'
import { toTimer } from './to-timer'

it.each([
  [0, '00:00'],
  [999, '00:00'],
  [17_400, '00:17'],
  [3_599_999, '59:59'],
  [3_723_000, '1:02:03'],
  [-5_000, '00:00'],
])('%d ms is %s', (length, expected) => {
  expect(toTimer(length)).toBe(expected)
})
