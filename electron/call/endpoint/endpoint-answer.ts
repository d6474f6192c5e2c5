import type { ServerResponse } from 'node:http'

/** Why a request was turned away: for whoever sets up the telephone program, with the status that goes with it. */
const refusals = {
  wrongHost: [421, 'Call this address as 127.0.0.1 or localhost, with its port.'],
  browser: [403, 'Browsers may not call this address.'],
  notFound: [404, 'There is /call and /call-ended, and the facts stand in the body.'],
  wrongMethod: [405, 'Use POST.'],
  wrongSecret: [
    401,
    'Send the header “Authorization: Bearer <secret>” with the secret of Patchboard’s options.',
  ],
  tooMany: [429, 'Too many requests at once.'],
  wrongType: [415, 'Send application/json or application/x-www-form-urlencoded, in UTF-8.'],
  tooLong: [413, 'The body is too long.'],
  notReadable: [400, 'The body cannot be read: it has to be one flat object, or a form, in UTF-8.'],
  tellsNothing: [400, 'Nothing is told: a call needs one of from, name, for or id, and an ended one its id.'],
  malformed: [400, 'This is no HTTP request.'],
  tooSlow: [408, 'The request took too long.'],
  headersTooLong: [431, 'The headers are too long.'],
} as const satisfies Readonly<Record<string, readonly [status: number, message: string]>>

export type Refusal = keyof typeof refusals

/** All of them, as the page for whoever sets it up lists them. */
export const refusalNames: readonly string[] = Object.keys(refusals)

/** For nobody but the program that asked: no page may read, keep or draw it. */
const headers = {
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  Connection: 'close',
}

const extraHeaders: Readonly<Partial<Record<Refusal, Readonly<Record<string, string>>>>> = {
  wrongMethod: { Allow: 'POST' },
  wrongSecret: { 'WWW-Authenticate': 'Bearer' },
  tooMany: { 'Retry-After': '1' },
}

const toBody = (refusal: Refusal | undefined): string =>
  JSON.stringify(refusal ? { ok: false, error: refusal, message: refusals[refusal][1] } : { ok: true })

/** Answers a request and ends it; without a refusal it was heard. */
export function sendAnswer(response: ServerResponse, refusal: Refusal | undefined): void {
  const body = toBody(refusal)
  const length = { 'Content-Length': Buffer.byteLength(body) }
  const extra = refusal && extraHeaders[refusal]
  response.writeHead(refusal ? refusals[refusal][0] : 200, { ...headers, ...length, ...extra })
  response.end(body)
}

/** The same for what never became a request, as it goes over the wire. */
export function toRawRefusal(refusal: Refusal): string {
  const body = toBody(refusal)
  const all = { ...headers, 'Content-Length': Buffer.byteLength(body) }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${refusals[refusal][0]} Refused\r\n${lines.join('')}\r\n${body}`
}
