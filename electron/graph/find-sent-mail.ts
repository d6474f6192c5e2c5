import { z } from 'zod'
import { done, failed, type Outcome } from '../../shared/outcome'
import { createReference } from '../create-reference'
import type { AskGraph } from './ask-graph'
import { markOfMail } from './send-mail'

const response = z.object({ value: z.array(z.object({ id: z.string() })) })

/**
 * Whether a mail of ours stands in the sent mail. The property that marks it may be asked for with Mail.Read; Mail.ReadBasic
 * leaves such properties out: https://learn.microsoft.com/graph/permissions-reference#mailreadbasic
 */
export async function findSentMail(
  askGraph: AskGraph,
  id: string,
  signal: AbortSignal,
): Promise<Outcome<boolean>> {
  const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${markOfMail}' and ep/value eq '${id}')`
  const query = new URLSearchParams({ $filter: filter, $select: 'id', $top: '1' })
  const answer = await askGraph({
    path: `/me/mailFolders/sentitems/messages?${query.toString().replaceAll('+', '%20')}`,
    urgency: 'background',
    signal,
  })
  if (!answer.ok) return failed(answer.problem)
  const parsed = response.safeParse(answer.value)
  return parsed.success
    ? done(parsed.data.value.length > 0)
    : failed({ kind: 'unexpected', reference: createReference() })
}
