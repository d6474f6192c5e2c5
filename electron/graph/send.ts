import { randomUUID } from 'node:crypto'
import type { Context } from '@microsoft/microsoft-graph-client'
import { createReference } from '../create-reference'
import { fetchWithDeadline } from '../network/fetch-with-deadline'
import { neverLeft, toOfflineCause } from '../network/offline-cause'
import type { ChainParts } from './chain'
import { NoAnswer } from './exchange'
import type { Step } from './link'

/** Longest wait for a whole answer, milliseconds: lookups across companies are slow, and a row in sight is asked again each half minute. */
const deadline = 30_000
/** Longest answer read, in characters; twenty full calendars take a thousandth of it. */
const mostCharacters = 16 * 1024 * 1024

/** Answers that by their nature have no body: https://fetch.spec.whatwg.org/#null-body-status */
const withoutBody: readonly number[] = [204, 205, 304]

/** Microsoft finds a request in its own logs by this name: https://learn.microsoft.com/graph/best-practices-concept#reliability-and-support */
function toInit({ options = {} }: Context, clientRequestId: string): RequestInit {
  const { method = 'GET', body } = options
  const headers = new Headers(options.headers)
  headers.set('client-request-id', clientRequestId)
  return { method, headers, ...(body && { body }) }
}

/** The last link: one request, read to its end while it keeps its place in the lane. */
export const send =
  ({ fetch, log, traffic }: ChainParts): Step =>
  async (context, _goOn, exchange) => {
    const clientRequestId = randomUUID()
    const input = { url: String(context.request), init: toInit(context, clientRequestId) }
    if (exchange.beforeSending && !(await exchange.beforeSending())) throw new NoAnswer()
    // Whoever no longer wants it must not find it done.
    exchange.signal.throwIfAborted()
    traffic.note('requests')
    exchange.mayHaveArrived = true
    try {
      const limits = { deadline, mostCharacters, signal: exchange.signal }
      const { status, headers, text } = await fetchWithDeadline(fetch, input, limits)
      exchange.mayHaveArrived = false
      context.response = new Response(withoutBody.includes(status) ? null : text, { status, headers })
    } catch (error) {
      exchange.mayHaveArrived = !neverLeft(error)
      if (exchange.signal.aborted) throw error
      const reference = createReference()
      const cause = toOfflineCause(error)
      exchange.problem = { kind: 'offline', reference, cause }
      traffic.note('unreachable')
      log.warn('no answer', { reference, cause, clientRequestId })
      throw new NoAnswer()
    }
  }
