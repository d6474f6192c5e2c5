import { expect, it } from 'vitest'
import { toRetryMoment } from './retry-after'

const now = Date.parse('2026-11-24T10:42:00Z')

it.each([
  ['5', 5_000],
  ['2.128', 2_128],
  ['0.124', 500],
  ['0', 500],
  ['-3', 500],
  ['86400', 600_000],
  ['Tue, 24 Nov 2026 10:42:30 GMT', 30_000],
  ['Tue, 24 Nov 2026 10:00:00 GMT', 500],
])('Retry-After “%s” waits %i ms', (header, wait) => {
  expect(toRetryMoment(header, now)).toBe(now + wait)
})

it.each([null, '', ' ', 'soon'])('says nothing for %o', (header) => {
  expect(toRetryMoment(header, now)).toBeUndefined()
})
