import { done, failed, type Outcome } from '../../shared/outcome'
import { createReference } from '../create-reference'
import type { AskGraph } from './ask-graph'
import { parseUsersPage, userFields, type GraphUser } from './people-response'

/** The largest page the directory gives: https://learn.microsoft.com/graph/api/user-list */
const pageSize = 999

/** More pages than any organisation has: a server that goes round in circles is left. */
const mostPages = 1_000

/** Reads the whole directory page by page and hands over each page as it comes. Ends with the first problem. */
export async function fetchPeople(
  askGraph: AskGraph,
  onPage: (users: readonly GraphUser[]) => void,
  signal: AbortSignal,
): Promise<Outcome<undefined>> {
  let path: string | undefined = `/users?$select=${userFields.join(',')}&$top=${pageSize}`
  const asked = new Set<string>()
  while (path !== undefined) {
    if (asked.has(path) || asked.size === mostPages)
      return failed({ kind: 'unexpected', reference: createReference() })
    asked.add(path)
    const answer = await askGraph({ path, urgency: 'background', signal })
    if (!answer.ok) return failed(answer.problem)
    const page = parseUsersPage(answer.value)
    if (!page) return failed({ kind: 'unexpected', reference: createReference() })
    onPage(page.users)
    path = page.nextLink
  }
  return done(undefined)
}
