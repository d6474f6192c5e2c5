import { expect, it } from 'vitest'
import { toRetryWait } from './retry-after'

const now = Date.parse('2026-11-24T10:42:00Z')

it.each([
  ['5', 5_000],
  ['2.128', 2_128],
  ['0.124', 500],
  ['0', 500],
  ['-3', 500],
  ['3600', 3_600_000],
  ['86400', 86_400_000],
  ['1e9', 1e12],
  ['1, 30', 30_000],
  ['Tue, 24 Nov 2026 10:42:30 GMT', 30_000],
  ['Tue, 24 Nov 2026 10:00:00 GMT', 500],
])('Retry-After “%s” waits %i ms', (header, wait) => {
  expect(toRetryWait(header, now)).toBe(wait)
})

it.each([null, '', ' ', 'soon', 'NaN', 'Infinity', '12 parsecs', '2026-11-24'])(
  'says nothing for %o',
  (header) => {
    expect(toRetryWait(header, now)).toBeUndefined()
  },
)
