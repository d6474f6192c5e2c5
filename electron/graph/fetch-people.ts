import { failed, done, type Outcome } from '../../shared/outcome'
import type { Problem } from '../../shared/problem'
import { createReference } from '../create-reference'
import type { AskGraph, GraphOutcome } from './ask-graph'
import { parseNearby } from './nearby-response'
import { toPeopleSearch, toSearch } from './to-search'
import { parseUsersPage, userFields, type UserNews, type UsersPage } from './people-response'

/** A page, or why there is none. `isLinkDead`: the link can no longer be followed, and all is to be read anew. */
export type PageOutcome =
  | { readonly ok: true; readonly value: UsersPage }
  | { readonly ok: false; readonly problem: Problem; readonly isLinkDead: boolean }

/** Where people are read. Links are the server's own and mean nothing to us. */
export interface PeopleSource {
  /** The link behind which everything stands that changes from now on. */
  readonly fetchLatest: (signal: AbortSignal) => Promise<PageOutcome>
  /** A page of everyone; the first one without a link. */
  readonly fetchListed: (link: string | undefined, signal: AbortSignal) => Promise<PageOutcome>
  /** A page of what has changed. */
  readonly fetchChanged: (link: string, signal: AbortSignal) => Promise<PageOutcome>
  /** About how many there are; absent when the server does not say. */
  readonly fetchCount: (signal: AbortSignal) => Promise<number | undefined>
  /** Whose names have words that begin like all of these; the first few. */
  readonly fetchFound: (
    words: readonly string[],
    signal: AbortSignal,
  ) => Promise<Outcome<readonly UserNews[]>>
  /** The same where the directory may not be read: among the people the operator works with, and in the organisation's address list. */
  readonly fetchFoundNearby: PeopleSource['fetchFound']
  /** The people the operator works with, where the whole directory may not be read. */
  readonly fetchNearby: (signal: AbortSignal) => Promise<Outcome<readonly UserNews[]>>
}

const select = `$select=${userFields.join(',')}`

/** The largest page the directory gives: https://learn.microsoft.com/graph/api/user-list */
const everyone = `/users?${select}&$top=999`
/** https://learn.microsoft.com/graph/delta-query-overview#optional-request-header: from now on, without what is there already. */
const latest = `/users/delta?${select}&$deltatoken=latest`
/** The most it gives: https://learn.microsoft.com/graph/api/user-list-people */
const nearby = '/me/people?$top=250'

/** The directory gives way to what an operator waits for: https://learn.microsoft.com/graph/throttling-limits */
const inBackground = { 'x-ms-throttle-priority': 'low' }

/** As many as can be looked over. */
const mostFound = 25

/** A word alone may begin a mail address too; names are broken into words, addresses are not. */
function found(words: readonly string[]): string | undefined {
  const [only = ''] = words
  const names = words.map((text) => ({ field: 'displayName', text }) as const)
  const search =
    words.length === 1 ? toSearch([...names, { field: 'mail', text: only }], 'OR') : toSearch(names, 'AND')
  return search && `/users?$search=${search}&${select}&$top=${mostFound}&$count=true`
}

/** What somebody types waits for an answer; such searches are “advanced”: https://learn.microsoft.com/graph/aad-advanced-queries */
const whileTyping = { 'x-ms-throttle-priority': 'high', consistencylevel: 'eventual' }

/**
 * Without it only the operator's own mailbox is searched, and nothing says so:
 * https://learn.microsoft.com/graph/people-insights-overview#types-of-results-included
 */
const inAddressList = { 'x-ms-throttle-priority': 'high', 'x-peoplequery-querysources': 'Mailbox,Directory' }

const unexpected = (): Problem => ({ kind: 'unexpected', reference: createReference() })

/**
 * Refusals that mean the link itself. A token lives for a week; afterwards it is 410, or 400 with `syncStateNotFound`:
 * https://learn.microsoft.com/graph/delta-query-overview#synchronization-reset
 */
const deadLink: readonly number[] = [400, 404, 410]

function toPage(answer: GraphOutcome, isLink: boolean, isOurs: (link: string) => boolean): PageOutcome {
  if (!answer.ok) {
    const isLinkDead = isLink && deadLink.includes(answer.status ?? 0)
    return { ok: false, problem: answer.problem, isLinkDead }
  }
  const page = parseUsersPage(answer.value)
  const links = [page?.nextLink, page?.deltaLink].filter((link) => link !== undefined)
  // A link to somewhere else must not even be kept: it would be refused for ever after.
  if (!page || !links.every(isOurs)) return { ok: false, problem: unexpected(), isLinkDead: isLink }
  return { ok: true, value: page }
}

function toPeople(answer: GraphOutcome): Outcome<readonly UserNews[]> {
  if (!answer.ok) return failed(answer.problem)
  const people = parseNearby(answer.value)
  return people ? done(people) : failed(unexpected())
}

/** People as Microsoft Graph tells them. */
export function createPeopleSource(askGraph: AskGraph, graphRoot: string): PeopleSource {
  const { origin } = new URL(graphRoot)
  const isOurs = (link: string): boolean => URL.canParse(link) && new URL(link).origin === origin
  const ask = (path: string, signal: AbortSignal, headers: Readonly<Record<string, string>> = {}) =>
    askGraph({ path, urgency: 'background', signal, headers: { ...inBackground, ...headers } })
  return {
    fetchLatest: async (signal) => toPage(await ask(latest, signal), false, isOurs),
    fetchListed: async (link, signal) =>
      toPage(await ask(link ?? everyone, signal), link !== undefined, isOurs),
    fetchChanged: async (link, signal) => toPage(await ask(link, signal), true, isOurs),
    fetchCount: async (signal) => {
      // Counted by another index, which is a little behind: https://learn.microsoft.com/graph/aad-advanced-queries
      const answer = await ask('/users/$count', signal, { consistencylevel: 'eventual' })
      return answer.ok && typeof answer.value === 'number' ? answer.value : undefined
    },
    fetchFound: async (words, signal) => {
      const path = found(words)
      if (path === undefined) return done([])
      const answer = await askGraph({ path, urgency: 'lookedAt', signal, headers: whileTyping })
      if (!answer.ok) return failed(answer.problem)
      const page = parseUsersPage(answer.value)
      return page ? done(page.users) : failed(unexpected())
    },
    fetchFoundNearby: async (words, signal) => {
      const search = toPeopleSearch(words)
      if (search === undefined) return done([])
      const path = `/me/people?$search=${search}&$top=${mostFound}`
      return toPeople(await askGraph({ path, urgency: 'lookedAt', signal, headers: inAddressList }))
    },
    fetchNearby: async (signal) => toPeople(await ask(nearby, signal)),
  }
}
