import type { Context, Middleware } from '@microsoft/microsoft-graph-client'
import type { Instant } from '../../shared/availability/availability'
import { createReference } from '../create-reference'
import type { Log } from '../log'
import { toOfflineCause } from '../network/offline-cause'
import { parseClaimsChallenge } from '../network/parse-claims-challenge'
import type { Fetch } from '../outside-world'
import type { Outcome } from '../../shared/outcome'
import { Exchange, NoAnswer } from './exchange'
import type { Lane } from './lane'
import { toRetryMoment } from './retry-after'

/** Which token is wanted: `refused` was just answered with 401, and `claims` is what the server wants to have proved. */
export interface TokenWish {
  readonly force: boolean
  readonly refused?: string
  readonly claims?: string
}

export interface ChainParts {
  readonly fetch: Fetch
  readonly lane: Lane
  readonly accessToken: (wish: TokenWish) => Promise<Outcome<string>>
  readonly now: () => Instant
  /** 0 … 1, for the jitter that keeps a hundred consoles out of step. */
  readonly random: () => number
  readonly log: Log
}

type Step = (context: Context, goOn: () => Promise<void>, exchange: Exchange) => Promise<void>

/** One link of the chain; the request builder connects it with the next. */
class Link implements Middleware {
  #next: Middleware | undefined

  constructor(private readonly step: Step) {}

  setNext(next: Middleware): void {
    this.#next = next
  }

  async execute(context: Context): Promise<void> {
    const exchange = context.middlewareControl?.getMiddlewareOptions(Exchange)
    if (!(exchange instanceof Exchange)) throw new TypeError('a request was built without its exchange')
    await this.step(context, async () => this.#next?.execute(context), exchange)
  }
}

/** Longest silence of the server, milliseconds: lookups across companies may take half a minute. */
const deadline = 45_000

const send =
  ({ fetch, log }: ChainParts): Step =>
  async (context, _goOn, exchange) => {
    const signal = AbortSignal.any([exchange.signal, AbortSignal.timeout(deadline)])
    try {
      // A redirect would carry the token to whatever host the answer names.
      const { method = 'GET', headers, body } = context.options ?? {}
      const init = { method, ...(headers && { headers }), ...(body && { body }) }
      context.response = await fetch(
        new Request(String(context.request), { ...init, redirect: 'error', signal }),
      )
    } catch (error) {
      const reference = createReference()
      const cause = toOfflineCause(error)
      exchange.problem = { kind: 'offline', reference, cause }
      log.warn('no answer', { reference, cause })
      throw new NoAnswer()
    }
  }

const withToken = (context: Context, token: string): void => {
  const headers = new Headers(context.options?.headers)
  headers.set('Authorization', `Bearer ${token}`)
  context.options = { ...context.options, headers }
}

/** The first try, one with a renewed token, and one question to which the session may answer “sign in again”. */
const mostTokens = 3

/**
 * Asks for the token at each try, as a wait may have outlasted it. A refusal is answered with one renewal, with the claims
 * the server asked for (continuous access evaluation); a second refusal is told too, and then only the person can help.
 */
const authorise =
  ({ accessToken }: ChainParts): Step =>
  async (context, goOn, exchange) => {
    let wish: TokenWish = { force: false }
    for (let asked = 1; ; asked += 1) {
      const token = await accessToken(wish)
      if (!token.ok) {
        exchange.problem = token.problem
        throw new NoAnswer()
      }
      withToken(context, token.value)
      await goOn()
      if (context.response?.status !== 401 || asked === mostTokens) return
      const claims = parseClaimsChallenge(context.response.headers.get('www-authenticate'))
      await context.response.body?.cancel()
      wish = { force: true, refused: token.value, ...(claims && { claims }) }
    }
  }

const mostTries = 4
const firstBackOff = 1_000
const worthAnotherTry: readonly number[] = [429, 500, 502, 503, 504]

/** Tries again what may pass: everything asked through this chain only reads. */
const retry =
  ({ lane, now, random }: ChainParts): Step =>
  async (context, goOn, exchange) => {
    for (let attempt = 1; ; attempt += 1) {
      await lane.outlastPause(exchange.signal)
      await goOn()
      const { response } = context
      if (!response || !worthAnotherTry.includes(response.status) || attempt === mostTries) return
      const backOff = firstBackOff * 2 ** (attempt - 1) * (0.5 + random())
      lane.pauseUntil(toRetryMoment(response.headers.get('retry-after'), now()) ?? now() + backOff)
      await response.body?.cancel()
    }
  }

const waitTurn =
  ({ lane }: ChainParts): Step =>
  async (_context, goOn, { urgency, signal }) =>
    lane.run(urgency, signal, goOn)

/** Lane, then retry, then token, then the network: a request keeps its place while it waits, and takes a fresh token at each try. */
export const createChain = (parts: ChainParts): Middleware[] =>
  [waitTurn, retry, authorise, send].map((step) => new Link(step(parts)))
