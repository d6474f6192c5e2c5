import type { Instant } from '../../shared/availability/availability'
import { markOf, type NetworkFinding, type NetworkMark, type NetworkStep } from '../../shared/network-check'
import type { Fetch } from '../outside-world'
import { fetchWithDeadline, type WholeAnswer } from './fetch-with-deadline'
import type { NetworkWay, SeenCertificate } from './network-way'
import { toOfflineCause } from './offline-cause'
import { causeOnTheWay } from './on-the-way'

export interface CheckParts {
  /** The way of every other request: proxy, certificates and passwords as there. */
  readonly fetch: Fetch
  /** Absent: the servers are within this program. */
  readonly network?: NetworkWay | undefined
  /** What each server answers to whoever asks, without a token. */
  readonly signInUrl: string
  readonly calendarUrl: string
  readonly now: () => Instant
  /** Milliseconds that only grow. */
  readonly elapsed: () => number
  /** Whether a clock that is so far ahead, milliseconds, cannot be worked with. */
  readonly isClockWrong: (ahead: number) => boolean
}

/** The worst first. */
const worst: readonly NetworkMark[] = ['failed', 'noted', 'fine']

const limits = { deadline: 10_000, mostCharacters: 500_000 }

/** https://www.rfc-editor.org/rfc/rfc9111#section-5.2.1.4 */
const fromTheServer = { accept: 'application/json', 'cache-control': 'no-cache' }

const hostOf = (url: string): string => new URL(url).host

/** One question, never answered from memory. Rejects when nothing came. */
const ask = ({ fetch }: CheckParts, url: string): Promise<WholeAnswer> =>
  fetchWithDeadline(fetch, { url, init: { headers: fromTheServer } }, limits)

async function checkServer(url: string, parts: CheckParts): Promise<NetworkFinding> {
  const host = hostOf(url)
  const begun = parts.elapsed()
  try {
    const { status, text } = await ask(parts, url)
    const cause = causeOnTheWay(status, text)
    if (cause) return { found: 'notAnswered', host, cause }
    const took = Math.round(parts.elapsed() - begun)
    return { found: status >= 500 ? 'serverFault' : 'answered', host, status, took }
  } catch (error) {
    return { found: 'notAnswered', host, cause: toOfflineCause(error) }
  }
}

/** Where one leads to either server, whether it lets a request through. */
async function checkProxy(parts: CheckParts): Promise<NetworkFinding> {
  if (!parts.network) return { found: 'noNetwork' }
  for (const url of [parts.signInUrl, parts.calendarUrl]) {
    const proxy = await parts.network.proxyTo(url)
    if (proxy === undefined) continue
    const finding = await checkServer(url, parts)
    const cause = finding.found === 'notAnswered' ? finding.cause : undefined
    if (cause === 'proxy' || cause === 'proxyPassword') return { found: 'stoppedByProxy', proxy, cause }
    return { found: 'throughProxy', proxy }
  }
  return { found: 'direct' }
}

const byIssuer = (host: string, { issuer, isOfKnownAuthority, why }: SeenCertificate): NetworkFinding => {
  if (why !== undefined) return { found: 'notTrusted', host, issuer, why }
  return isOfKnownAuthority ? { found: 'knownAuthority', issuer } : { found: 'ownAuthority', host, issuer }
}

async function checkCertificate(url: string, network: NetworkWay): Promise<NetworkFinding> {
  const seen = await network.certificateAt(url)
  return seen ? byIssuer(hostOf(url), seen) : { found: 'noCertificate', host: hostOf(url) }
}

/** The worse of both servers. */
async function checkCertificates({ network, signInUrl, calendarUrl }: CheckParts): Promise<NetworkFinding> {
  if (!network) return { found: 'noNetwork' }
  const first = await checkCertificate(signInUrl, network)
  const second = await checkCertificate(calendarUrl, network)
  const isWorse = worst.indexOf(markOf(second)) < worst.indexOf(markOf(first))
  return isWorse ? second : first
}

/** How far this clock is ahead of a server's, by the header that every server sends; undefined: it came without one. */
async function readAhead(url: string, parts: CheckParts): Promise<number | undefined> {
  const before = parts.now()
  const { headers } = await ask(parts, url)
  const told = Date.parse(headers.get('date') ?? '')
  // The answer was written between both moments; its second had begun half a second before, on average.
  return Number.isNaN(told) ? undefined : (before + parts.now()) / 2 - told - 500
}

async function checkClock(parts: CheckParts): Promise<NetworkFinding> {
  if (!parts.network) return { found: 'noNetwork' }
  for (const url of [parts.signInUrl, parts.calendarUrl]) {
    const ahead = await readAhead(url, parts).catch(() => undefined)
    if (ahead === undefined) continue
    return { found: parts.isClockWrong(ahead) ? 'clockWrong' : 'clockRight', ahead: Math.round(ahead) }
  }
  return { found: 'noTime' }
}

/** Looks at one thing on the way to the servers. */
export function checkNetwork(step: NetworkStep, parts: CheckParts): Promise<NetworkFinding> {
  switch (step) {
    case 'proxy':
      return checkProxy(parts)
    case 'signInServer':
      return checkServer(parts.signInUrl, parts)
    case 'calendarServer':
      return checkServer(parts.calendarUrl, parts)
    case 'certificates':
      return checkCertificates(parts)
    case 'clock':
      return checkClock(parts)
  }
}
