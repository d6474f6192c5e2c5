import { z } from 'zod'

/** One user of the directory, as far as it concerns a console. Absent: not given, or not permitted. */
export interface GraphUser {
  readonly id: string
  readonly name?: string
  /** The name at sign-in: tells who somebody without a name is. */
  readonly account?: string
  readonly address?: string
  readonly jobTitle?: string
  readonly department?: string
  readonly office?: string
  readonly deskNumber?: string
  readonly mobileNumber?: string
  readonly isGuest: boolean
  readonly isDisabled: boolean
}

/** What one entry says of a user. A field that is absent is not spoken of; null: it is not set, or no longer. */
export type UserNews = { readonly id: string } & {
  readonly [Field in Exclude<keyof GraphUser, 'id'>]?: GraphUser[Field] | null | undefined
}

export interface UsersPage {
  readonly users: readonly UserNews[]
  /** Ids of those who left the directory, also of some in `users` who left later. */
  readonly removed: readonly string[]
  readonly nextLink?: string
  /** Where to ask for what changes from now on; only at the end of a delta. */
  readonly deltaLink?: string
  /** How many entries could not be read. */
  readonly unreadable: number
}

/** The directory's word for “not set” is null or an empty text; a text with nothing but blanks says as little. */
const text = z
  .string()
  .nullish()
  .transform((value) => (value === undefined ? undefined : value?.trim() || null))

const id = z.string().min(1).max(64)

const user = z.object({
  id,
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

/** `changed`: deleted, and may be restored; `deleted`: for good. https://learn.microsoft.com/graph/delta-query-users */
const removal = z.object({ id, '@removed': z.object({}) })

const page = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().min(1).optional(),
  '@odata.deltaLink': z.string().min(1).optional(),
})

/** The fields asked for; those beyond name and mail need more than User.ReadBasic.All and come back empty without it. */
export const userFields = Object.keys(user.shape)

type Entry = z.infer<typeof user>

function isGuest({ userType, userPrincipalName }: Entry): boolean | undefined {
  if (userType) return userType.toLowerCase() === 'guest'
  return userPrincipalName === undefined ? undefined : (userPrincipalName?.includes('#EXT#') ?? false)
}

const firstOf = (numbers: readonly string[] | null | undefined): string | null | undefined =>
  numbers === undefined ? undefined : (numbers?.map((number) => number.trim()).find(Boolean) ?? null)

const toUserNews = (entry: Entry): UserNews => ({
  id: entry.id,
  name: entry.displayName,
  account: entry.userPrincipalName,
  address: entry.mail,
  jobTitle: entry.jobTitle,
  department: entry.department,
  office: entry.officeLocation,
  deskNumber: firstOf(entry.businessPhones),
  mobileNumber: entry.mobilePhone,
  isGuest: isGuest(entry),
  isDisabled: entry.accountEnabled === undefined ? undefined : entry.accountEnabled === false,
})

/**
 * Reads one page of `/users` or `/users/delta`; `undefined` when it is no such page. An entry that cannot be read is left
 * out and counted.
 */
export function parseUsersPage(body: unknown): UsersPage | undefined {
  const parsed = page.safeParse(body)
  if (!parsed.success) return undefined
  const { value, '@odata.nextLink': nextLink, '@odata.deltaLink': deltaLink } = parsed.data
  let unreadable = 0
  const users: UserNews[] = []
  const removed = new Set<string>()
  for (const entry of value) {
    const gone = removal.safeParse(entry)
    const read = gone.success ? undefined : user.safeParse(entry)
    if (gone.success) removed.add(gone.data.id)
    else if (read?.success) {
      users.push(toUserNews(read.data))
      // Deleted accounts can be restored, within one page too.
      removed.delete(read.data.id)
    } else unreadable += 1
  }
  return {
    users,
    removed: [...removed],
    unreadable,
    ...(nextLink && { nextLink }),
    ...(deltaLink && { deltaLink }),
  }
}
