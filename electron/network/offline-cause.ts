import type { OfflineCause } from '../../shared/problem'

/**
 * Chromium's net errors (as `net.fetch` words them) and Node's system codes, by what they tell an operator.
 * Names: https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h
 */
const causes: readonly (readonly [OfflineCause, RegExp])[] = [
  ['nameNotFound', /ERR_NAME_|ENOTFOUND|EAI_AGAIN|ERR_DNS/],
  ['tlsReplaced', /ERR_CERT|ERR_SSL|CERT_|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS/],
  ['proxyPassword', /ERR_PROXY_AUTH/],
  ['proxy', /PROXY|[Rr]edirect|ERR_TUNNEL|ERR_PAC|ERR_SOCKS|ERR_MANDATORY_PROXY/],
  ['timedOut', /TIMED_OUT|ETIMEDOUT|TimeoutError|UND_ERR_(HEADERS|BODY|CONNECT)_TIMEOUT/],
  ['refused', /REFUSED|ECONNRESET|ERR_CONNECTION|EPIPE|UND_ERR_SOCKET|ERR_EMPTY_RESPONSE/],
]

/** The codes and words of an error and of the errors behind it, in one line. Node's `fetch failed` keeps its reason in `cause`. */
function wordsOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 4) return ''
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return `${error.name} ${code} ${error.message} ${wordsOf(error.cause, depth + 1)}`
}

/**
 * What fails before a request goes out: there is no network, no address, nobody who listens, or the other side is not who it
 * should be. A wait for a connection that runs out is one of them, any other wait is not.
 */
const beforeSending =
  /INTERNET_DISCONNECTED|ERR_NAME_|ENOTFOUND|EAI_AGAIN|ERR_DNS|CONNECTION_REFUSED|ECONNREFUSED|ERR_CONNECTION_(?:FAILED|TIMED_OUT)|CONNECT_TIMEOUT|ADDRESS_(?:UNREACHABLE|INVALID)|E(?:HOST|NET)UNREACH|PROXY_CONNECTION|ERR_TUNNEL|ERR_PAC|ERR_CERT|NETWORK_ACCESS_DENIED/

/** Whether a request that got no answer surely never reached the server. */
export const neverLeft = (error: unknown): boolean => beforeSending.test(wordsOf(error))

/** Why a request got no answer. */
export function toOfflineCause(error: unknown): OfflineCause {
  const words = wordsOf(error)
  return causes.find(([, pattern]) => pattern.test(words))?.[0] ?? 'unreachable'
}
