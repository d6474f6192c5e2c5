import type { OfflineCause } from '../../shared/problem'

/**
 * What stands between this computer and the server, when the answer came from there: a proxy that wants a password (407),
 * a network that wants a log-in (511, https://www.rfc-editor.org/rfc/rfc6585#section-6), or any page where JSON was due.
 */
export function causeOnTheWay(status: number, text = ''): OfflineCause | undefined {
  if (status === 407) return 'proxyPassword'
  return status === 511 || /^\s*</.test(text) ? 'captivePortal' : undefined
}
