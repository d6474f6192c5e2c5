import { z } from 'zod'
import { isGroupId, longestGroupName, type FoundGroup } from '../../shared/group'
import { isPersonId, type PersonId } from '../../shared/person'

const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || undefined)

const group = z.object({ id: z.string().refine(isGroupId), displayName: text, description: text })
/** https://learn.microsoft.com/graph/api/resources/group#group-visibility-options */
const hidden = 'hiddenmembership'
const card = z.object({ displayName: text, visibility: text })

/** What a group says of itself; `undefined` when it is no such answer. */
export function parseGroupCard(
  body: unknown,
): { readonly name: string | undefined; readonly isHidden: boolean } | undefined {
  const parsed = card.safeParse(body)
  if (!parsed.success) return undefined
  const { displayName, visibility } = parsed.data
  return { name: displayName?.slice(0, longestGroupName), isHidden: visibility?.toLowerCase() === hidden }
}

const member = z.object({ id: z.string().refine(isPersonId) })
const page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().min(1).optional() })

/** Reads an answer of `/groups`; `undefined` when it is none. A group without a name cannot be told from others. */
export function parseGroups(body: unknown): readonly FoundGroup[] | undefined {
  const parsed = page.safeParse(body)
  if (!parsed.success) return undefined
  return parsed.data.value.flatMap((entry) => {
    const read = group.safeParse(entry)
    if (!read.success || read.data.displayName === undefined) return []
    const { id, displayName, description } = read.data
    return [{ id, name: displayName.slice(0, longestGroupName), ...(description && { description }) }]
  })
}

export interface MembersPage {
  readonly people: readonly PersonId[]
  readonly nextLink?: string
}

/** Reads one page of a group's members; `undefined` when it is none. */
export function parseMembersPage(body: unknown): MembersPage | undefined {
  const parsed = page.safeParse(body)
  if (!parsed.success) return undefined
  const { value, '@odata.nextLink': nextLink } = parsed.data
  const people = value.flatMap((entry) => {
    const read = member.safeParse(entry)
    return read.success ? [read.data.id] : []
  })
  return { people, ...(nextLink && { nextLink }) }
}
