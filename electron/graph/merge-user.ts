import type { GraphUser, UserNews } from './people-response'

const texts = [
  'name',
  'account',
  'address',
  'jobTitle',
  'department',
  'office',
  'deskNumber',
  'mobileNumber',
] as const satisfies readonly (keyof GraphUser)[]

/**
 * A user after news of them: what the news does not speak of stays, what it says is not set goes. A delta tells at least
 * what changed, and is free to tell no more: https://learn.microsoft.com/graph/delta-query-overview
 */
export function mergeUser(known: GraphUser | undefined, news: UserNews): GraphUser {
  const { isGuest = false, isDisabled = false } = known ?? {}
  const user: { -readonly [Field in keyof GraphUser]: GraphUser[Field] } = {
    id: news.id,
    isGuest: news.isGuest ?? isGuest,
    isDisabled: news.isDisabled ?? isDisabled,
  }
  for (const field of texts) {
    const value = news[field] === undefined ? known?.[field] : news[field]
    if (value) user[field] = value
  }
  return user
}
