import type { IncomingMessage } from 'node:http'
import { parseCallFacts, type CallNews } from '../parse-call'
import { createBucket } from './bucket'
import type { Refusal } from './endpoint-answer'
import { readBody } from './read-body'
import { placeOf, refusalOf, secretOf } from './refusal-of'

export interface AnswerParts {
  /** Takes as long for a wrong one as for the right one. */
  readonly isSecret: (given: string) => boolean
  readonly hear: (news: CallNews) => void
  /** Milliseconds that only grow. */
  readonly elapsed: () => number
}

/** No desk has more calls; a program that loops must not keep the console busy. */
const calls = { holds: 40, perSecond: 20 }
/** Guessing is hopeless anyhow; whoever knows the secret is never held up by whoever does not. */
const guesses = { holds: 20, perSecond: 1 }

/** Hears a request, or says why it does not; rejects when the request breaks off. */
export type AnswerRequest = (request: IncomingMessage, port: number) => Promise<Refusal | undefined>

export function createAnswerRequest({ isSecret, hear, elapsed }: AnswerParts): AnswerRequest {
  const hasRoom = createBucket({ ...calls, elapsed })
  const mayGuess = createBucket({ ...guesses, elapsed })
  const refusalBySecret = (request: IncomingMessage): Refusal | undefined => {
    if (!isSecret(secretOf(request))) return mayGuess() ? 'wrongSecret' : 'tooMany'
    return hasRoom() ? undefined : 'tooMany'
  }
  return async (request, port) => {
    const refusal = refusalOf(request, port) ?? refusalBySecret(request)
    const place = placeOf(request)
    if (refusal || !place) return refusal ?? 'notFound'
    const facts = await readBody(request)
    if (typeof facts === 'string') return facts
    const news = parseCallFacts(place, facts)
    if (!news) return 'tellsNothing'
    hear(news)
    return undefined
  }
}
