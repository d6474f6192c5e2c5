import { expect, it } from 'vitest'
import { causeOnTheWay } from './on-the-way'

it.each([
  [407, '', 'proxyPassword'],
  [407, '<html>', 'proxyPassword'],
  [511, '', 'captivePortal'],
  [200, '\n <!doctype html>Log in to the Wi-Fi', 'captivePortal'],
  [200, '{}', undefined],
  [400, '{"error":"invalid_grant"}', undefined],
  [200, '', undefined],
])('%i with “%s” came from %s', (status, text, cause) => {
  expect(causeOnTheWay(status, text)).toBe(cause)
})
