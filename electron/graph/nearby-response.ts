import { z } from 'zod'
import type { UserNews } from './people-response'

const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)

/** One of `/me/people`, as far as it is a colleague: https://learn.microsoft.com/graph/api/resources/person */
const person = z.object({
  id: z.string().min(1).max(64),
  displayName: text,
  jobTitle: text,
  department: text,
  officeLocation: text,
  userPrincipalName: text,
  scoredEmailAddresses: z.array(z.object({ address: text })).nullish(),
  phones: z.array(z.object({ type: text, number: text })).nullish(),
  personType: z.object({ subclass: text }).nullish(),
})

const page = z.object({ value: z.array(z.unknown()) })

type Nearby = z.infer<typeof person>

/** Mailing lists, rooms and private contacts stand there too. */
const isColleague = ({ personType }: Nearby): boolean => personType?.subclass === 'OrganizationUser'

/** The documentation has “business” and “Business”. */
const numberOf = ({ phones }: Nearby, wanted: string): string | undefined | null =>
  phones?.find(({ type }) => type?.toLowerCase() === wanted)?.number

const toUserNews = (one: Nearby): UserNews => ({
  id: one.id,
  name: one.displayName,
  account: one.userPrincipalName,
  address: one.scoredEmailAddresses?.[0]?.address,
  jobTitle: one.jobTitle,
  department: one.department,
  office: one.officeLocation,
  deskNumber: numberOf(one, 'business'),
  mobileNumber: numberOf(one, 'mobile'),
})

/** Reads the people someone works with; `undefined` when it is no such answer. */
export function parseNearby(body: unknown): readonly UserNews[] | undefined {
  const parsed = page.safeParse(body)
  if (!parsed.success) return undefined
  return parsed.data.value
    .map((one) => person.safeParse(one))
    .flatMap((one) => (one.success && isColleague(one.data) ? [toUserNews(one.data)] : []))
}
