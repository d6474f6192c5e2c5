import { z } from 'zod'

/** One user of the directory, as far as it concerns a console. Absent: not given, or not permitted. */
export interface GraphUser {
  readonly id: string
  readonly name: string
  readonly address?: string
  readonly jobTitle?: string
  readonly department?: string
  readonly office?: string
  readonly deskNumber?: string
  readonly mobileNumber?: string
  readonly isGuest: boolean
  readonly isDisabled: boolean
}

export interface UsersPage {
  readonly users: readonly GraphUser[]
  readonly nextLink?: string
  /** How many entries could not be read. */
  readonly unreadable: number
}

/** The directory's word for “not set” is null, an empty text or nothing at all. */
const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || undefined)

const user = z.object({
  id: z.string().min(1).max(64),
  displayName: text,
  mail: text,
  jobTitle: text,
  department: text,
  officeLocation: text,
  businessPhones: z.array(z.string()).nullish(),
  mobilePhone: text,
  userType: text,
  userPrincipalName: text,
  accountEnabled: z.boolean().nullish(),
})

const page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() })

/** The fields asked for; those beyond name and mail need more than User.ReadBasic.All and come back empty without it. */
export const userFields = Object.keys(user.shape)

const optional = <Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> => {
  const result: Partial<Record<Key, string>> = {}
  if (value !== undefined) result[key] = value
  return result
}

function toGraphUser(entry: z.infer<typeof user>): GraphUser {
  return {
    id: entry.id,
    name: entry.displayName ?? entry.userPrincipalName ?? entry.id,
    ...optional('address', entry.mail),
    ...optional('jobTitle', entry.jobTitle),
    ...optional('department', entry.department),
    ...optional('office', entry.officeLocation),
    ...optional('deskNumber', entry.businessPhones?.[0]?.trim() || undefined),
    ...optional('mobileNumber', entry.mobilePhone),
    isGuest:
      entry.userType?.toLowerCase() === 'guest' || (entry.userPrincipalName?.includes('#EXT#') ?? false),
    isDisabled: entry.accountEnabled === false,
  }
}

/** Reads one page of `/users`; `undefined` when it is no such page. An entry that cannot be read is left out and counted. */
export function parseUsersPage(body: unknown): UsersPage | undefined {
  const parsed = page.safeParse(body)
  if (!parsed.success) return undefined
  const entries = parsed.data.value.map((entry) => user.safeParse(entry))
  const users = entries.flatMap((entry) => (entry.success ? [toGraphUser(entry.data)] : []))
  return {
    users,
    unreadable: entries.length - users.length,
    ...optional('nextLink', parsed.data['@odata.nextLink']),
  }
}
