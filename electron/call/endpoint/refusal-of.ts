import type { IncomingMessage } from 'node:http'
import { callPlaces, type CallPlace } from '../parse-call'
import type { Refusal } from './endpoint-answer'

/** Where a request was sent to. */
export const placeOf = ({ url = '' }: IncomingMessage): CallPlace | undefined =>
  callPlaces.find((place) => url === `/${place}`)

/**
 * What only a browser sends: a page says where it comes from (Origin), and what it asks for is marked by headers that no script may
 * write (https://fetch.spec.whatwg.org/#forbidden-request-header: Sec-…, Access-Control-Request-…). Node's own `fetch` sends
 * Sec-Fetch-Mode too, and nothing else of these; a browser never sends that one alone.
 */
const browserHeader = /^(origin|referer|cookie|sec-(?!fetch-mode$).*|access-control-request-.*)$/

const isFromBrowser = ({ headers }: IncomingMessage): boolean =>
  Object.keys(headers).some((name) => browserHeader.test(name))

/** DNS rebinding: a page elsewhere may let its own name point here, but cannot choose our Host. */
function isOurs({ headersDistinct }: IncomingMessage, port: number): boolean {
  const [host, another] = headersDistinct.host ?? []
  return another === undefined && (host === `127.0.0.1:${port}` || host === `localhost:${port}`)
}

/** The secret that was sent; an empty text where none was, or more than one. */
export function secretOf({ headersDistinct }: IncomingMessage): string {
  const [only, another] = headersDistinct.authorization ?? []
  if (only === undefined || another !== undefined) return ''
  return /^bearer +([\w-]{1,200})$/i.exec(only)?.[1] ?? ''
}

/** Why a request is turned away before its secret is looked at, if it is. */
export function refusalOf(request: IncomingMessage, port: number): Refusal | undefined {
  if (!isOurs(request, port)) return 'wrongHost'
  if (isFromBrowser(request)) return 'browser'
  if (!placeOf(request)) return 'notFound'
  return request.method === 'POST' ? undefined : 'wrongMethod'
}
