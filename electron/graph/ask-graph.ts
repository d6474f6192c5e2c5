import { Client, ResponseType } from '@microsoft/microsoft-graph-client'
import type { Problem } from '../../shared/problem'
import { createReference } from '../create-reference'
import { causeOnTheWay } from '../network/on-the-way'
import { createChain, type ChainParts } from './chain'
import { Exchange, type BeforeSending, type Urgency } from './exchange'

export interface Ask {
  /** Below the version, or a whole `@odata.nextLink`. */
  readonly path: string
  /** Present: POST, otherwise GET. */
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
  readonly urgency: Urgency
  readonly signal: AbortSignal
  /** For what must not be done twice; the answer then says whether it may have been done. */
  readonly beforeSending?: BeforeSending
}

/** An `Outcome` that also knows the HTTP status behind a problem, for those who ask again in smaller pieces. */
export type GraphOutcome =
  | { readonly ok: true; readonly value: unknown; readonly status?: number }
  | {
      readonly ok: false
      readonly problem: Problem
      readonly status?: number
      /** It went out, and no answer came: what it asks for may have been done. */
      readonly mayHaveArrived?: boolean
    }

export type AskGraph = (ask: Ask) => Promise<GraphOutcome>

export interface AskGraphParts extends ChainParts {
  readonly graphRoot: string
}

const unexpected = (): Problem => ({ kind: 'unexpected', reference: createReference() })

function problemOfStatus(status: number, { lane, now }: ChainParts): Problem {
  const reference = createReference()
  if (status === 401) return { kind: 'signedOut', reference }
  if (status === 403) return { kind: 'notAllowed', reference }
  if (status === 429 || lane.backOff.isAsked)
    return { kind: 'throttled', reference, until: now() + lane.backOff.rest }
  const cause = causeOnTheWay(status)
  if (cause) return { kind: 'offline', reference, cause }
  if (status >= 500) return { kind: 'offline', reference, cause: 'unreachable' }
  return unexpected()
}

/** A page where JSON was due comes from something in between, such as a portal's or a proxy's. */
const isPage = (response: Response, text: string): boolean =>
  /^\s*</.test(text) || (response.headers.get('content-type') ?? '').includes('html')

async function toGraphOutcome(response: Response, parts: ChainParts): Promise<GraphOutcome> {
  const { status } = response
  const text = await response.text()
  if (response.ok) {
    try {
      // “202 Accepted” says no more than that.
      return { ok: true, status, value: text === '' ? undefined : JSON.parse(text) }
    } catch {
      const reference = createReference()
      parts.log.warn('unreadable answer', { status, reference, length: text.length })
      const problem: Problem = isPage(response, text)
        ? { kind: 'offline', reference, cause: 'captivePortal' }
        : { kind: 'unexpected', reference }
      return { ok: false, status, problem }
    }
  }
  const problem = problemOfStatus(status, parts)
  parts.log.warn('Graph refused', {
    status,
    kind: problem.kind,
    reference: problem.reference,
    requestId: response.headers.get('request-id') ?? undefined,
  })
  return { ok: false, problem, status }
}

/** The token goes to the configured host alone, whatever a nextLink says. */
const staysHome = (path: string, graphRoot: string): boolean =>
  path.startsWith('/') || (URL.canParse(path) && new URL(path).origin === new URL(graphRoot).origin)

/** The one door to Graph: the request builder with our own chain behind it. Never rejects. */
export function createAskGraph(parts: AskGraphParts): AskGraph {
  const client = Client.initWithMiddleware({
    baseUrl: `${parts.graphRoot}/`,
    defaultVersion: 'v1.0',
    middleware: createChain(parts),
  })
  return async ({ path, body, headers = {}, urgency, signal, beforeSending }) => {
    if (!staysHome(path, parts.graphRoot)) return { ok: false, problem: unexpected() }
    // What the operator looks at keeps its place: a lent one is taken back, and its request is made again.
    const exchange = new Exchange(beforeSending ? 'lookedAt' : urgency, signal, beforeSending)
    const request = client
      .api(path)
      .headers(headers)
      .middlewareOptions([exchange])
      .responseType(ResponseType.RAW)
    try {
      const response: unknown = await (body ? request.post(body) : request.get())
      return response instanceof Response
        ? await toGraphOutcome(response, parts)
        : { ok: false, problem: unexpected() }
    } catch {
      const { problem = unexpected(), mayHaveArrived } = exchange
      return { ok: false, problem, mayHaveArrived }
    }
  }
}
