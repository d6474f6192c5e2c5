import { mostGroupsFound, mostInGroup, type FoundGroup, type GroupId } from '../../shared/group'
import { done, failed, type Outcome } from '../../shared/outcome'
import type { PersonId } from '../../shared/person'
import type { Problem } from '../../shared/problem'
import { createReference } from '../create-reference'
import type { AskGraph } from './ask-graph'
import type { Urgency } from './exchange'
import { toSearch } from './to-search'
import { parseGroupCard, parseGroups, parseMembersPage } from './groups-response'

/** Who belongs to a group, or why that is not known. */
export type Members =
  | {
      readonly ok: true
      readonly people: readonly PersonId[]
      readonly isCut: boolean
      /** As it is called now; absent: it does not say. */
      readonly name?: string
      /** It shows its members to nobody without a further permission, and answers as if it had none. */
      readonly isHidden?: boolean
    }
  | { readonly ok: false; readonly isGone: boolean; readonly problem: Problem }

interface Asking {
  readonly urgency: Urgency
  readonly signal: AbortSignal
}

/** Groups of the organisation and who belongs to them. */
export interface GroupSource {
  readonly find: (name: string, asking: Asking) => Promise<Outcome<readonly FoundGroup[]>>
  readonly fetchMembers: (group: GroupId, asking: Asking) => Promise<Members>
}

/** Searches and answers of one kind only are “advanced”: https://learn.microsoft.com/graph/aad-advanced-queries */
const advanced = { consistencylevel: 'eventual' }

/** Two thousand members are three pages; a server that goes round in circles is left. */
const mostPages = 20

/** Of all kinds of members only people, those of groups within the group too: https://learn.microsoft.com/graph/api/group-list-transitivemembers */
const membersOf = (group: GroupId): string =>
  `/groups/${group}/transitiveMembers/microsoft.graph.user?$count=true&$select=id&$top=999`

const unexpected = (): Problem => ({ kind: 'unexpected', reference: createReference() })

/** Its name may have changed, and one that hides its members answers as if it had none. */
const cardOf = (group: GroupId): string => `/groups/${group}?$select=displayName,visibility`

async function fetchMembers(askGraph: AskGraph, group: GroupId, asking: Asking): Promise<Members> {
  const answer = await askGraph({ path: cardOf(group), ...asking })
  if (!answer.ok) return { ok: false, isGone: answer.status === 404, problem: answer.problem }
  const members = await fetchPages(askGraph, group, asking)
  const { name, isHidden } = parseGroupCard(answer.value) ?? {}
  if (!members.ok) return members
  return { ...members, ...(name && { name }), ...(isHidden && members.people.length === 0 && { isHidden }) }
}

async function fetchPages(askGraph: AskGraph, group: GroupId, asking: Asking): Promise<Members> {
  const people = new Set<PersonId>()
  let path: string | undefined = membersOf(group)
  for (let pages = 0; path !== undefined && pages < mostPages; pages += 1) {
    const answer = await askGraph({ path, headers: advanced, ...asking })
    if (!answer.ok) return { ok: false, isGone: answer.status === 404, problem: answer.problem }
    const page = parseMembersPage(answer.value)
    if (!page) return { ok: false, isGone: false, problem: unexpected() }
    for (const id of page.people) people.add(id)
    if (people.size > mostInGroup) break
    path = page.nextLink
  }
  return { ok: true, people: [...people].slice(0, mostInGroup), isCut: people.size > mostInGroup }
}

/** The least permission for both is GroupMember.Read.All: https://learn.microsoft.com/graph/api/group-list-members#permissions */
export const createGroupSource = (askGraph: AskGraph): GroupSource => ({
  find: async (name, asking) => {
    const search = toSearch([{ field: 'displayName', text: name }], 'AND')
    if (search === undefined) return done([])
    const path = `/groups?$search=${search}&$select=id,displayName,description&$top=${mostGroupsFound}&$count=true`
    const answer = await askGraph({ path, headers: advanced, ...asking })
    if (!answer.ok) return failed(answer.problem)
    const groups = parseGroups(answer.value)
    return groups ? done(groups) : failed(unexpected())
  },
  fetchMembers: (group, asking) => fetchMembers(askGraph, group, asking),
})
