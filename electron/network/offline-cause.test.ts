import { expect, it } from 'vitest'
import { toOfflineCause } from './offline-cause'

const behind = (code: string): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })

it.each([
  [new Error('net::ERR_NAME_NOT_RESOLVED'), 'nameNotFound'],
  [new Error('net::ERR_CERT_AUTHORITY_INVALID'), 'tlsReplaced'],
  [new Error('net::ERR_PROXY_CONNECTION_FAILED'), 'proxy'],
  [new Error('net::ERR_TUNNEL_CONNECTION_FAILED'), 'proxy'],
  [new Error('net::ERR_PROXY_AUTH_UNSUPPORTED'), 'proxyPassword'],
  [new Error('net::ERR_PROXY_AUTH_REQUESTED'), 'proxyPassword'],
  [new Error('net::ERR_CONNECTION_REFUSED'), 'refused'],
  [new Error('net::ERR_CONNECTION_TIMED_OUT'), 'timedOut'],
  [new Error('net::ERR_INTERNET_DISCONNECTED'), 'unreachable'],
  [behind('ENOTFOUND'), 'nameNotFound'],
  [behind('ECONNREFUSED'), 'refused'],
  [behind('SELF_SIGNED_CERT_IN_CHAIN'), 'tlsReplaced'],
  [behind('UND_ERR_HEADERS_TIMEOUT'), 'timedOut'],
  [new DOMException('The operation timed out', 'TimeoutError'), 'timedOut'],
  ['not even an error', 'unreachable'],
])('%s is told as %s', (error, cause) => {
  expect(toOfflineCause(error)).toBe(cause)
})

it('ends on an error that is its own cause', () => {
  const error = new Error('round and round')
  error.cause = error
  expect(toOfflineCause(error)).toBe('unreachable')
})
