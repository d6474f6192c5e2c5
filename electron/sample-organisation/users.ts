import type { Company, Employee } from './company'

interface UsersRequest {
  readonly query: Readonly<Record<string, string>>
  /** Whether User.Read.All was granted; without it all but names and mail are null. */
  readonly seesAll: boolean
  readonly root: string
}

const largestPage = 999

/** One account as `/users` tells it. */
export function toUser(employee: Employee, seesAll: boolean): Readonly<Record<string, unknown>> {
  const [givenName = '', ...rest] = employee.name.split(' ')
  const whenAllowed = (value: unknown): unknown => (seesAll ? (value ?? null) : null)
  return {
    id: employee.id,
    displayName: employee.name,
    givenName,
    surname: rest.join(' '),
    mail: employee.mail ?? null,
    userPrincipalName: employee.userPrincipalName,
    jobTitle: whenAllowed(employee.title),
    department: whenAllowed(employee.department),
    officeLocation: whenAllowed(employee.city),
    businessPhones: seesAll && employee.desk ? [employee.desk] : [],
    mobilePhone: whenAllowed(employee.mobile),
    userType: whenAllowed(employee.isGuest ? 'Guest' : 'Member'),
    accountEnabled: whenAllowed(employee.isEnabled),
  }
}

const chosen = (user: Readonly<Record<string, unknown>>, select: string | undefined): object => {
  if (!select) return user
  const fields = new Set(['id', ...select.split(',')])
  return Object.fromEntries(Object.entries(user).filter(([name]) => fields.has(name)))
}

/** Answers `GET /users`, a page at a time. */
export function answerUsers({ employees }: Company, { query, seesAll, root }: UsersRequest): Response {
  const size = Math.min(Math.max(Number(query.$top ?? 100) || 100, 1), largestPage)
  const from = Number(query.$skiptoken ?? 0) || 0
  const page = employees
    .slice(from, from + size)
    .map((employee) => chosen(toUser(employee, seesAll), query.$select))
  const next = new URLSearchParams({ ...query, $skiptoken: String(from + size) })
  return Response.json({
    '@odata.context': `${root}/v1.0/$metadata#users`,
    ...(from + size < employees.length && { '@odata.nextLink': `${root}/v1.0/users?${next.toString()}` }),
    value: page,
  })
}
