import { z } from 'zod'
import { readable } from './fault-desk'

// The faults of a calendar server, by the numbers of the project's list: how its answers go wrong, and what is to come of it.

const firstMail = readable[0]?.mail ?? ''
/** When the walk through the faults begins. */
export const faultsFrom = Date.parse('2026-11-24T09:42:00Z')

/** Answers instead of the server, or changes what it says. */
export type Faulty = (goOn: () => Promise<Response>, request: Request) => Promise<Response>

export interface Fault {
  readonly id: string
  readonly name: string
  readonly answer: Faulty
  /** What the operator is told; absent: nothing stands in the way. */
  readonly problem?: object
  /** What becomes of the twenty: all keep their old plan, all are renewed, or one is unknown and nineteen renewed. */
  readonly board: 'kept' | 'renewed' | 'oneUnknown'
  /** Requests in three minutes of the fault, at most. */
  readonly mostRequests: number
}

export const refuse =
  (status: number, headers: Record<string, string> = {}): Faulty =>
  () =>
    Promise.resolve(new Response('', { status, headers }))
const say =
  (body: string | null, init: ResponseInit = {}): Faulty =>
  () =>
    Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' }, ...init }))
export const breakOff =
  (code: string): Faulty =>
  () =>
    Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }))
const schedules = z.object({ value: z.array(z.record(z.string(), z.unknown())) })

/** Changes the answer that was right; the schedules come as plain JSON. */
const change =
  (by: (schedules: Record<string, unknown>[]) => unknown[]): Faulty =>
  async (goOn) => {
    const answer = schedules.parse(await (await goOn()).json())
    return Response.json({ value: by(answer.value) })
  }
const changeFirst = (by: (schedule: Record<string, unknown>) => object): Faulty =>
  change((all) => all.map((one) => (one.scheduleId === firstMail ? by(one) : one)))

const neverEnding =
  (chunk: string): Faulty =>
  () =>
    Promise.resolve(
      new Response(
        new ReadableStream({ pull: (controller) => controller.enqueue(new TextEncoder().encode(chunk)) }),
      ),
    )
const stalled: Faulty = (_goOn, { signal }) =>
  Promise.resolve(
    new Response(
      new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('{"value":['))
          signal.addEventListener('abort', () => controller.error(signal.reason))
        },
      }),
    ),
  )
const silent: Faulty = (_goOn, { signal }) =>
  new Promise((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(new Error('aborted', { cause: signal.reason }))),
  )
const cut: Faulty = async (goOn) => {
  const text = await (await goOn()).text()
  return new Response(text.slice(0, text.length / 2))
}

const offline = { kind: 'offline' }
const unexpected = { kind: 'unexpected' }
const throttled = { kind: 'throttled' }
const outage = { problem: offline, board: 'kept', mostRequests: 24 } as const

export const faults: readonly Fault[] = [
  {
    id: 'G03',
    name: '403',
    answer: refuse(403),
    problem: { kind: 'notAllowed' },
    board: 'kept',
    mostRequests: 1,
  },
  {
    id: 'G04',
    name: 'no mailbox',
    answer: changeFirst(({ scheduleId }) => ({
      scheduleId,
      error: { responseCode: 'ErrorMailRecipientNotFound', message: 'none' },
    })),
    board: 'oneUnknown',
    mostRequests: 8,
  },
  ...[
    '1',
    '30',
    '120',
    '3600',
    '1e9',
    '0',
    '-5',
    'soon',
    '5, 30',
    new Date(faultsFrom + 60_000).toUTCString(),
    new Date(0).toUTCString(),
  ].map((header): Fault => ({
    id: 'G05',
    name: `429, Retry-After “${header}”`,
    answer: refuse(429, { 'retry-after': header }),
    problem: throttled,
    board: 'kept',
    mostRequests: 60,
  })),
  { id: 'G06', name: '429 alone', answer: refuse(429), problem: throttled, board: 'kept', mostRequests: 12 },
  ...[500, 502, 503, 504, 507, 509].flatMap((status): Fault[] => [
    { id: 'G07', name: `${status} alone`, answer: refuse(status), ...outage, mostRequests: 40 },
    {
      id: 'G07',
      name: `${status}, Retry-After 30`,
      answer: refuse(status, { 'retry-after': '30' }),
      problem: throttled,
      board: 'kept',
      mostRequests: 12,
    },
  ]),
  ...['{"value":[', '\uFEFF\uFEFF{}', '{"value":NaN}', '{"value":[],}', '', '{}{}', '{"value":"'].map(
    (body): Fault => ({
      id: 'G09',
      name: `body ${JSON.stringify(body)}`,
      answer: say(body),
      problem: unexpected,
      board: 'kept',
      mostRequests: 16,
    }),
  ),
  ...['null', '[]', '"text"', '7', '{}', '{"value":{}}', '{"value":null}'].map((body): Fault => ({
    id: 'G10',
    name: `JSON ${body}`,
    answer: say(body),
    problem: unexpected,
    board: 'kept',
    mostRequests: 16,
  })),
  {
    id: 'G09',
    name: '204',
    answer: () => Promise.resolve(new Response(null, { status: 204 })),
    problem: unexpected,
    board: 'kept',
    mostRequests: 16,
  },
  {
    id: 'G09',
    name: 'HTML',
    answer: say('<html>Hello', { headers: { 'content-type': 'text/html' } }),
    ...outage,
  },
  {
    id: 'G10',
    name: 'an unknown status',
    answer: changeFirst((one) => ({
      ...one,
      scheduleItems: [
        {
          status: 'onTheMoon',
          start: { dateTime: '2026-11-24T09:00:00', timeZone: 'UTC' },
          end: { dateTime: '2026-11-24T18:00:00', timeZone: 'UTC' },
        },
      ],
    })),
    board: 'renewed',
    mostRequests: 8,
  },
  {
    id: 'G10',
    name: 'entries of a wrong type',
    answer: changeFirst((one) => ({ ...one, availabilityView: 7, scheduleItems: 'none' })),
    board: 'oneUnknown',
    mostRequests: 8,
  },
  { id: 'G11', name: 'a cut body', answer: cut, problem: unexpected, board: 'kept', mostRequests: 16 },
  { id: 'G12', name: 'a body without end', answer: neverEnding(' '.repeat(4 * 1024 * 1024)), ...outage },
  {
    id: 'G13',
    name: 'no headers',
    answer: silent,
    problem: { kind: 'offline', cause: 'timedOut' },
    board: 'kept',
    mostRequests: 8,
  },
  {
    id: 'G13',
    name: 'a stall in the body',
    answer: stalled,
    problem: { kind: 'offline', cause: 'timedOut' },
    board: 'kept',
    mostRequests: 8,
  },
  ...['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'UND_ERR_SOCKET'].map((code): Fault => ({
    id: 'G14',
    name: code,
    answer: breakOff(code),
    ...outage,
    problem: { kind: 'offline', cause: 'refused' },
  })),
  ...['ENOTFOUND', 'EAI_AGAIN', 'ERR_NAME_NOT_RESOLVED'].map((code): Fault => ({
    id: 'G15',
    name: code,
    answer: breakOff(code),
    ...outage,
    problem: { kind: 'offline', cause: 'nameNotFound' },
  })),
  ...[
    'ERR_CERT_DATE_INVALID',
    'ERR_CERT_AUTHORITY_INVALID',
    'ERR_CERT_COMMON_NAME_INVALID',
    'ERR_SSL_VERSION_OR_CIPHER_MISMATCH',
    'SELF_SIGNED_CERT_IN_CHAIN',
  ].map((code): Fault => ({
    id: 'G16',
    name: code,
    answer: breakOff(code),
    ...outage,
    problem: { kind: 'offline', cause: 'tlsReplaced' },
  })),
  ...['ERR_PROXY_CONNECTION_FAILED', 'ERR_TUNNEL_CONNECTION_FAILED', 'ERR_PAC_SCRIPT_FAILED'].map(
    (code): Fault => ({
      id: 'G17',
      name: code,
      answer: breakOff(code),
      ...outage,
      problem: { kind: 'offline', cause: 'proxy' },
    }),
  ),
  {
    id: 'G17',
    name: '407',
    answer: refuse(407),
    ...outage,
    problem: { kind: 'offline', cause: 'proxyPassword' },
  },
  {
    id: 'G18',
    name: 'a portal’s page',
    answer: say('<!doctype html>Welcome', { headers: {} }),
    ...outage,
    problem: { kind: 'offline', cause: 'captivePortal' },
  },
  {
    id: 'G18',
    name: '511',
    answer: refuse(511),
    ...outage,
    problem: { kind: 'offline', cause: 'captivePortal' },
  },
  ...[301, 302, 303, 307, 308].map((status): Fault => ({
    id: 'G19',
    name: `redirect ${status}`,
    answer: () =>
      Promise.reject(new TypeError(`Attempted to redirect (${status}), but redirect policy was error`)),
    ...outage,
  })),
  {
    id: 'G26',
    name: 'one is missing',
    answer: change((all) => all.filter(({ scheduleId }) => scheduleId !== firstMail)),
    board: 'oneUnknown',
    mostRequests: 8,
  },
  {
    id: 'G26',
    name: 'one has an error beside its entries',
    answer: changeFirst((one) => ({ ...one, error: { responseCode: 'ErrorAccessDenied', message: 'no' } })),
    board: 'oneUnknown',
    mostRequests: 8,
  },
  {
    id: 'G26',
    name: 'another order, twice, and strangers',
    answer: change((all) =>
      [...all]
        .reverse()
        .concat(all, [
          { scheduleId: 'stranger@elsewhere.example', availabilityView: '0', scheduleItems: [] },
        ]),
    ),
    board: 'renewed',
    mostRequests: 8,
  },
]
