import { z } from 'zod'
import type { Instant } from '../../shared/availability/availability'
import { refusalOf, type GraphRefusal } from './graph-refusal'
import { openOpaque, toOpaque } from './opaque'
import type { Staff, StaffChange } from './staff'
import { chosen, toUser, type User, type UsersRequest } from './users'

/** Cannot be raised, whatever `$top` says. */
const largestPage = 200

/** https://devblogs.microsoft.com/microsoft365dev: directory tokens live for seven days. */
const tokenLife = 7 * 24 * 60 * 60_000

const token = z.object({ since: z.number(), issued: z.number(), select: z.string() })

/** Which fields of the answer belong to a field that changed. */
const toldBy: Readonly<Record<string, readonly string[]>> = {
  name: ['displayName', 'givenName', 'surname'],
  mail: ['mail'],
  userPrincipalName: ['userPrincipalName'],
  title: ['jobTitle'],
  department: ['department'],
  city: ['officeLocation'],
  desk: ['businessPhones'],
  mobile: ['mobilePhone'],
  isGuest: ['userType'],
  isEnabled: ['accountEnabled'],
}

/** No more than what changed, which is all that the service promises. Someone who changed and left is told as gone only. */
function toEntry(staff: Staff, change: StaffChange, select: string): readonly User[] {
  if ('left' in change) return [{ id: change.id, '@removed': { reason: change.left } }]
  const employee = staff.find(change.id)
  if (!employee) return []
  const told = Object.keys(change.fields).flatMap((field) => toldBy[field] ?? [])
  return [chosen(chosen(toUser(employee, true), told.join(',') || 'id'), select)]
}

/** Answers `GET /users/delta`: from `latest` on, as no client of ours asks for everyone this way. */
export function answerUsersDelta(
  staff: Staff,
  { query, root }: UsersRequest,
  now: Instant,
): object | GraphRefusal {
  const link = (name: '$deltatoken' | '$skiptoken', since: number, select: string): string =>
    `${root}/v1.0/users/delta?${new URLSearchParams({ [name]: toOpaque({ since, issued: now, select }) }).toString()}`
  const context = { '@odata.context': `${root}/v1.0/$metadata#users` }
  const { $deltatoken, $skiptoken, $select = '' } = query
  if ($deltatoken === 'latest')
    return { ...context, '@odata.deltaLink': link('$deltatoken', staff.version, $select), value: [] }
  const from = openOpaque($deltatoken ?? $skiptoken ?? '', token)
  if (!from || now - from.issued > tokenLife) return refusalOf('syncStateGone')
  const changes = staff.changesSince(from.since)
  const page = changes.slice(0, largestPage)
  const until = from.since + page.length
  const next =
    page.length < changes.length
      ? { '@odata.nextLink': link('$skiptoken', until, from.select) }
      : { '@odata.deltaLink': link('$deltatoken', until, from.select) }
  return { ...context, ...next, value: page.flatMap((change) => toEntry(staff, change, from.select)) }
}
