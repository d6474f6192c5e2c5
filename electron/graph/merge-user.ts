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

const isSame = (one: GraphUser, other: GraphUser): boolean =>
  one.isGuest === other.isGuest &&
  one.isDisabled === other.isDisabled &&
  texts.every((field) => one[field] === other[field])

/**
 * A user after news of them: what the news does not speak of stays, what it says is not set goes. A delta tells at least
 * what changed, and is free to tell no more: https://learn.microsoft.com/graph/delta-query-overview
 * Answers with the very object that was known when nothing is new: most of a directory that is read again is as before.
 */
export function mergeUser(known: GraphUser | undefined, news: UserNews): GraphUser {
  const before = known ?? { id: news.id, isGuest: false, isDisabled: false }
  const user: { -readonly [Field in keyof GraphUser]: GraphUser[Field] } = {
    id: news.id,
    isGuest: news.isGuest ?? before.isGuest,
    isDisabled: news.isDisabled ?? before.isDisabled,
  }
  for (const field of texts) {
    const value = news[field] === undefined ? before[field] : news[field]
    if (value) user[field] = value
  }
  return isSame(before, user) ? before : user
}
