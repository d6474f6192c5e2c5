import type { Context } from '@microsoft/microsoft-graph-client'
import type { Problem } from '../../shared/problem'
import { createReference } from '../create-reference'
import type { Trouble } from './back-off'
import type { ChainParts } from './chain'
import { NoAnswer, type Exchange } from './exchange'
import type { Step } from './link'
import { toRetryWait } from './retry-after'

/** How often one question goes out. An outage is not hammered: whoever asked hears of it and asks again later. */
const mostTries: Readonly<Record<Trouble, number>> = {
  throttled: 4,
  failing: 2,
  stumbling: 2,
  unreachable: 2,
}

/** The longest wait that a question sits out, milliseconds; for a longer one its asker is told the reason at once. */
const patience = 20_000

const faults: readonly number[] = [502, 503, 504, 507, 509]

function troubleOf({ response }: Context): Trouble | undefined {
  if (response?.status === 429) return 'throttled'
  if (response?.status === 500) return 'stumbling'
  return response && faults.includes(response.status) ? 'failing' : undefined
}

/** Goes on once. No answer is a trouble too, unless nobody wants it any more or it took its whole deadline already. */
async function goOnce(context: Context, goOn: () => Promise<void>, exchange: Exchange) {
  try {
    delete context.response
    await goOn()
    return troubleOf(context)
  } catch (error) {
    const { problem, signal } = exchange
    if (signal.aborted || problem?.kind !== 'offline') throw error
    return 'unreachable'
  }
}

/** Leaves the server alone as long as it asked for, or as long as we choose. */
function holdOff({ lane, now, traffic }: ChainParts, { response }: Context) {
  return (trouble: Trouble, since: number): void => {
    if (trouble !== 'unreachable') traffic.note(trouble === 'stumbling' ? 'failing' : trouble)
    const wish = toRetryWait(response?.headers.get('retry-after') ?? null, now())
    if (wish === undefined) lane.backOff.lengthen(trouble, since)
    else lane.backOff.obey(wish)
  }
}

/** Why nothing is asked now, for a question that met the wait of another. */
const toProblem = ({ lane, now }: ChainParts, last: Trouble | undefined): Problem => {
  const reference = createReference()
  return last === 'throttled' || lane.backOff.isAsked
    ? { kind: 'throttled', reference, until: now() + lane.backOff.rest }
    : { kind: 'offline', reference, cause: 'unreachable' }
}

/**
 * Tries again what may pass. What must not be done twice is tried again only when the server said that it did not do it: by
 * 429 it has not looked at the request (https://www.rfc-editor.org/rfc/rfc6585#section-4).
 */
export const tryAgain = (parts: ChainParts): Step => {
  const { lane, elapsed, traffic } = parts
  let last: { readonly trouble: Trouble; readonly problem: Problem | undefined } | undefined

  /** A trouble that is left to whoever asked: too many tries, too long a wait, or too slow to ask twice. */
  const isOver = (trouble: Trouble, attempt: number, since: number): boolean =>
    attempt >= mostTries[trouble] || lane.backOff.rest > patience || elapsed() - since > patience
  const mayNot = (trouble: Trouble, { beforeSending }: Exchange): boolean =>
    beforeSending !== undefined && trouble !== 'throttled'

  return async (context, goOn, exchange) => {
    if (lane.backOff.rest > patience) {
      exchange.problem = last?.problem ?? toProblem(parts, last?.trouble)
      throw new NoAnswer()
    }
    for (let attempt = 1; ; attempt += 1) {
      await lane.outlastPause(exchange.signal)
      const since = elapsed()
      const trouble = await goOnce(context, goOn, exchange)
      if (!trouble) {
        lane.backOff.recover()
        return
      }
      holdOff(parts, context)(trouble, since)
      last = { trouble, problem: exchange.problem }
      if (!mayNot(trouble, exchange) && !isOver(trouble, attempt, since)) traffic.note('triedAgain')
      else if (context.response) return
      else throw new NoAnswer()
      exchange.problem = undefined
    }
  }
}
