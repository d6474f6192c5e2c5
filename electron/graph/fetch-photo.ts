import { done, failed, type Outcome } from '../../shared/outcome'
import type { PersonId } from '../../shared/person'
import { createReference } from '../create-reference'
import type { AskGraph } from './ask-graph'
import { parsePhoto } from './photo-response'

/**
 * Reads one small photo; `undefined`: there is none. It goes in an envelope because bytes come back as text there, and alone
 * in it because photos count for the same mailbox as calendars: https://learn.microsoft.com/graph/throttling-limits
 */
export async function fetchPhoto(
  askGraph: AskGraph,
  id: PersonId,
  signal: AbortSignal,
): Promise<Outcome<string | undefined>> {
  const url = `/users/${id}/photos/48x48/$value`
  const body = { requests: [{ id: '1', method: 'GET', url }] }
  const answer = await askGraph({ path: '/$batch', body, urgency: 'background', signal })
  if (!answer.ok) return failed(answer.problem)
  const photo = parsePhoto(answer.value)
  const reference = createReference()
  if (photo?.is === 'picture') return done(photo.picture)
  if (photo?.is === 'none') return done(undefined)
  const isRefused = photo?.status === 403
  return failed({ kind: isRefused ? 'notAllowed' : 'unexpected', reference })
}
