import { z } from 'zod'
import type { Employee } from './company'
import { refusalOf, type GraphRefusal } from './graph-refusal'
import { openOpaque, toOpaque } from './opaque'
import { guidOf, randomOf } from './random'
import { parseSearch } from './search'
import type { Staff } from './staff'

/** A group of the made-up company. Whoever is hired, changes department or leaves is in it, or no longer, at once. */
interface SampleGroup {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly has: (employee: Employee) => boolean
  /** Who belongs to it is shown to nobody without Member.Read.Hidden. */
  readonly isHidden?: true
  /** Groups within this group, by their names. */
  readonly within?: readonly string[]
}

const group = (name: string, over: Omit<SampleGroup, 'id' | 'name'>): SampleGroup => ({
  id: guidOf(randomOf('group', name)),
  name,
  ...over,
})

/** Guests, a room and an account out of use are in them too, as anywhere. */
const groups: readonly SampleGroup[] = [
  group('Sales EMEA team', {
    description: 'Account managers and sales engineers',
    has: ({ department }) => department === 'Sales EMEA',
  }),
  group('Suppliers project', {
    description: 'Procurement and its partners',
    has: ({ department, isGuest, isEnabled, name }) =>
      department === 'Procurement' || isGuest || !isEnabled || name.startsWith('Conf Room'),
  }),
  group('Customer facing', {
    description: 'Sales and care together',
    has: ({ department }) => department === 'Customer Care',
    within: ['Sales EMEA team'],
  }),
  group('All staff', { has: ({ isGuest }) => !isGuest }),
  group('Works council', { has: () => false, isHidden: true }),
]

export interface GroupsRequest {
  readonly query: Readonly<Record<string, string>>
  readonly consistency: string | undefined
  readonly root: string
}

const sizeOf = ({ $top }: Readonly<Record<string, string>>): number =>
  Math.min(Math.max(Number($top ?? 100) || 100, 1), 999)

/** Answers `GET /groups` with `$search`. */
export function answerGroups({ query, consistency, root }: GroupsRequest): object | GraphRefusal {
  const isWanted = parseSearch(query.$search ?? '', consistency)
  if (!isWanted) return refusalOf('searchNeedsEventual')
  const found = groups.filter(({ name }) => isWanted({ displayName: name })).slice(0, sizeOf(query))
  return {
    '@odata.context': `${root}/v1.0/$metadata#groups(id,displayName,description)`,
    '@odata.count': found.length,
    value: found.map(({ id, name, description = null }) => ({ id, displayName: name, description })),
  }
}

/** Answers `GET /groups/{id}`. */
export function answerGroup(id: string, root: string): object | GraphRefusal {
  const one = groups.find((known) => known.id === id)
  if (!one) return refusalOf('notFound')
  return {
    '@odata.context': `${root}/v1.0/$metadata#groups(displayName,visibility)/$entity`,
    displayName: one.name,
    visibility: one.isHidden ? 'HiddenMembership' : 'Private',
  }
}

const membersOf = (one: SampleGroup, employees: readonly Employee[]): readonly Employee[] => {
  const inner = groups.filter(({ name }) => one.within?.includes(name))
  return employees.filter((employee) => [one, ...inner].some(({ has }) => has(employee)))
}

const place = z.object({ from: z.number() })

/** Answers `GET /groups/{id}/transitiveMembers/microsoft.graph.user`: to ask for one kind of members is an advanced query. */
export function answerMembers(
  staff: Staff,
  id: string,
  { query, consistency, root }: GroupsRequest,
): object | GraphRefusal {
  const one = groups.find((known) => known.id === id)
  if (!one) return refusalOf('notFound')
  if (consistency !== 'eventual' || query.$count !== 'true') return refusalOf('searchNeedsEventual')
  const from = query.$skiptoken === undefined ? 0 : openOpaque(query.$skiptoken, place)?.from
  if (from === undefined) return refusalOf('expiredPage')
  const members = membersOf(one, staff.employees)
  const until = from + sizeOf(query)
  const next = new URLSearchParams({ ...query, $skiptoken: toOpaque({ from: until }) })
  const path = `${root}/v1.0/groups/${id}/transitiveMembers/microsoft.graph.user`
  return {
    '@odata.context': `${root}/v1.0/$metadata#users(id)`,
    '@odata.count': members.length,
    ...(until < members.length && { '@odata.nextLink': `${path}?${next.toString()}` }),
    value: members.slice(from, until).map((employee) => ({ id: employee.id })),
  }
}
