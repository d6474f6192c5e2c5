import type { Instant } from '../../shared/availability/availability'
import type { Presence } from '../../shared/availability/presence'
import { done, failed, type Outcome } from '../../shared/outcome'
import type { PersonId } from '../../shared/person'
import { createReference } from '../create-reference'
import type { AskGraph } from './ask-graph'
import type { Urgency } from './exchange'
import { parsePresences } from './presences-response'

/** One more is refused with a bare 400: https://learn.microsoft.com/graph/api/cloudcommunications-getpresencesbyuserid */
const mostIds = 650

export interface PresenceQuestion {
  readonly ids: readonly PersonId[]
  /** The moment of asking: an answer that waited its turn must not look newer than it is. */
  readonly asOf: Instant
  readonly urgency: Urgency
  readonly signal: AbortSignal
}

/** What is known of each person asked for, or why nothing is; nobody asked for is missing. */
export type Presences = ReadonlyMap<PersonId, Outcome<Presence>>

const chunksOf = (ids: readonly PersonId[]): readonly (readonly PersonId[])[] =>
  Array.from({ length: Math.ceil(ids.length / mostIds) }, (_none, at) =>
    ids.slice(at * mostIds, (at + 1) * mostIds),
  )

/** Reads one chunk. The server leaves out whom it does not know: they are answered as `unknown`. */
async function fetchChunk(
  askGraph: AskGraph,
  { ids, asOf, urgency, signal }: PresenceQuestion,
): Promise<Outcome<readonly Presence[]>> {
  const answer = await askGraph({
    path: '/communications/getPresencesByUserId',
    body: { ids },
    urgency,
    signal,
  })
  if (!answer.ok) return failed(answer.problem)
  const read = parsePresences(answer.value)
  if (!read) return failed({ kind: 'unexpected', reference: createReference() })
  const activities = new Map(read.presences.map(({ id, activity }) => [id, activity]))
  return done(
    ids.map((personId) => ({
      personId,
      activity: activities.get(personId.toLowerCase()) ?? 'unknown',
      asOf,
    })),
  )
}

/** Reads what people are doing. A chunk that fails is a problem of those in it alone; `notAllowed`: not granted. */
export async function fetchPresences(askGraph: AskGraph, question: PresenceQuestion): Promise<Presences> {
  const chunks = chunksOf([...new Set(question.ids)])
  const answers = await Promise.all(
    chunks.map(async (ids) => ({ ids, answer: await fetchChunk(askGraph, { ...question, ids }) })),
  )
  return new Map(
    answers.flatMap(({ ids, answer }) =>
      answer.ok
        ? answer.value.map((presence) => [presence.personId, done(presence)] as const)
        : ids.map((id) => [id, answer] as const),
    ),
  )
}
