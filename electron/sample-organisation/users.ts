import { z } from 'zod'
import type { Employee } from './company'
import { refusalOf, type GraphRefusal } from './graph-refusal'
import { openOpaque, toOpaque } from './opaque'
import { parseSearch } from './search'
import type { Staff } from './staff'

export interface UsersRequest {
  readonly query: Readonly<Record<string, string>>
  /** Whether User.Read.All was granted; without it all but names and mail are null. */
  readonly seesAll: boolean
  readonly root: string
  /** The header `ConsistencyLevel`, which some questions need. */
  readonly consistency: string | undefined
}

const largestPage = 999

export type User = Readonly<Record<string, unknown>>

/** One account as `/users` tells it. */
export function toUser(employee: Employee, seesAll: boolean): User {
  const [givenName = '', ...rest] = employee.name.split(' ')
  const whenAllowed = (value: unknown): unknown => (seesAll ? (value ?? null) : null)
  return {
    id: employee.id,
    displayName: employee.name,
    givenName,
    surname: rest.join(' '),
    mail: employee.mail ?? null,
    userPrincipalName: employee.userPrincipalName,
    jobTitle: whenAllowed(employee.title || null),
    department: whenAllowed(employee.department),
    officeLocation: whenAllowed(employee.city),
    businessPhones: seesAll && employee.desk ? [employee.desk] : [],
    mobilePhone: whenAllowed(employee.mobile),
    userType: whenAllowed(employee.isGuest ? 'Guest' : 'Member'),
    accountEnabled: whenAllowed(employee.isEnabled),
  }
}

/** Of a user, the fields that were asked for. */
export const chosen = (user: User, select: string | undefined): User => {
  if (!select) return user
  const fields = new Set(['id', ...select.split(',')])
  return Object.fromEntries(Object.entries(user).filter(([name]) => fields.has(name)))
}

/** Where a list goes on: behind whom, so that someone who leaves meanwhile shifts nobody out of sight. */
const place = z.object({ behind: z.string() })

function toStart(employees: readonly Employee[], token: string): number | undefined {
  const opened = openOpaque(token, place)
  return (opened && employees.findIndex(({ id }) => id === opened.behind) + 1) || undefined
}

/** Answers `GET /users` with `$search`. */
function answerSearch(
  { employees }: Staff,
  { query, seesAll, root, consistency }: UsersRequest,
): object | GraphRefusal {
  const isWanted = parseSearch(query.$search ?? '', consistency)
  if (!isWanted) return refusalOf('searchNeedsEventual')
  const found = employees.filter(({ name, mail }) => isWanted({ displayName: name, mail }))
  return {
    '@odata.context': `${root}/v1.0/$metadata#users`,
    value: found
      .slice(0, Math.min(Number(query.$top ?? 100) || 100, largestPage))
      .map((employee) => chosen(toUser(employee, seesAll), query.$select)),
  }
}

/** Answers `GET /users`, a page at a time. */
export function answerUsers(
  staff: Staff,
  { query, seesAll, root, consistency }: UsersRequest,
): object | GraphRefusal {
  if (query.$search !== undefined) return answerSearch(staff, { query, seesAll, root, consistency })
  const { employees } = staff
  const size = Math.min(Math.max(Number(query.$top ?? 100) || 100, 1), largestPage)
  const from = query.$skiptoken === undefined ? 0 : toStart(employees, query.$skiptoken)
  if (from === undefined) return refusalOf('expiredPage')
  const page = employees.slice(from, from + size)
  const last = page.at(-1)
  const next = new URLSearchParams({ ...query, $skiptoken: toOpaque({ behind: last?.id ?? '' }) })
  return {
    '@odata.context': `${root}/v1.0/$metadata#users`,
    ...(from + size < employees.length && { '@odata.nextLink': `${root}/v1.0/users?${next.toString()}` }),
    value: page.map((employee) => chosen(toUser(employee, seesAll), query.$select)),
  }
}
