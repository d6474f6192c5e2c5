import type { Instant } from '../../shared/availability/availability'
import { done, failed, type Outcome } from '../../shared/outcome'
import type { Problem } from '../../shared/problem'
import { createReference } from '../create-reference'
import type { PageOutcome, PeopleSource } from '../graph/fetch-people'
import type { UserNews } from '../graph/people-response'
import type { Cursor, Reach, Step } from './step'

/** A step as it comes from the network: what is said of people, not yet what is known of them. */
export interface Arrival extends Omit<Step, 'accounts'> {
  readonly users: readonly UserNews[]
}

interface ReadingParts {
  readonly source: PeopleSource
  readonly reach: Reach
  readonly now: () => Instant
  readonly signal: AbortSignal
  /** Each step is taken before the next is asked for. */
  readonly take: (arrival: Arrival) => Promise<void>
}

/** More pages in one go than any organisation needs: a server that goes round in circles is left. */
const mostPages = 5_000

/** How long a list stands whose changes cannot be followed, milliseconds: it costs a hundred requests to read. */
const listStands = 12 * 60 * 60_000

type Stride =
  | { readonly ok: true; readonly arrival: Arrival; readonly isEnd?: boolean }
  | { readonly ok: false; readonly problem: Problem; readonly isLinkDead: boolean }

const nobody = { users: [], gone: [] } as const

const unexpected = (): Problem => ({ kind: 'unexpected', reference: createReference() })

/** The link to what changes comes first: whoever changes while the others are listed is then not missed. */
async function begin({ source, reach, signal }: ReadingParts): Promise<Stride> {
  const latest = await source.fetchLatest(signal)
  // Names alone do not give the right to follow changes; they can be listed all the same.
  if (!latest.ok && latest.problem.kind !== 'notAllowed') return latest
  const deltaLink = latest.ok ? latest.value.deltaLink : undefined
  const cursor: Cursor = { at: 'listing', reach, ...(deltaLink && { deltaLink }) }
  return { ok: true, arrival: { ...nobody, begins: true, cursor } }
}

async function readNearby({ source, signal }: ReadingParts): Promise<Stride> {
  const people = await source.fetchNearby(signal)
  if (!people.ok) return { ok: false, problem: people.problem, isLinkDead: false }
  const cursor: Cursor = { at: 'nearby' }
  return {
    ok: true,
    isEnd: true,
    arrival: { users: people.value, gone: [], begins: true, ends: true, cursor },
  }
}

async function list(from: Cursor & { readonly at: 'listing' }, parts: ReadingParts): Promise<Stride> {
  const page = await parts.source.fetchListed(from.nextLink, parts.signal)
  if (!page.ok) return page.problem.kind === 'notAllowed' ? readNearby(parts) : page
  const { users, removed, nextLink } = page.value
  if (nextLink !== undefined)
    return { ok: true, arrival: { users, gone: removed, cursor: { ...from, nextLink } } }
  const { reach, deltaLink } = from
  const cursor: Cursor =
    deltaLink === undefined
      ? { at: 'listed', reach, since: parts.now() }
      : { at: 'following', reach, link: deltaLink }
  const isEnd = cursor.at === 'listed'
  return { ok: true, isEnd, arrival: { users, gone: removed, ends: true, cursor } }
}

async function follow(from: Cursor & { readonly at: 'following' }, parts: ReadingParts): Promise<Stride> {
  const page: PageOutcome = await parts.source.fetchChanged(from.link, parts.signal)
  if (!page.ok) return page
  const { users, removed, nextLink, deltaLink } = page.value
  const link = nextLink ?? deltaLink
  if (link === undefined) return { ok: false, problem: unexpected(), isLinkDead: true }
  const isEnd = nextLink === undefined
  return { ok: true, isEnd, arrival: { users, gone: removed, cursor: { ...from, link } } }
}

/** Something else may be read than before, or the list has stood long enough: all is read anew. */
function startOf(from: Cursor, { reach, now }: ReadingParts): Cursor {
  if (from.at === 'start' || from.at === 'nearby' || from.reach !== reach) return { at: 'start' }
  return from.at === 'listed' && now() - from.since > listStands ? { at: 'start' } : from
}

const linkOf = (cursor: Cursor): string | undefined => {
  if (cursor.at === 'listing') return cursor.nextLink
  return cursor.at === 'following' ? cursor.link : undefined
}

function strideFrom(cursor: Exclude<Cursor, { at: 'listed' }>, parts: ReadingParts): Promise<Stride> {
  if (cursor.at === 'listing') return list(cursor, parts)
  return cursor.at === 'following' ? follow(cursor, parts) : begin(parts)
}

/** Links that were followed already: one that comes again leads in a circle. */
class Trail {
  readonly #followed = new Set<string>()

  async stride(cursor: Exclude<Cursor, { at: 'listed' }>, parts: ReadingParts): Promise<Stride> {
    const link = linkOf(cursor)
    if (link !== undefined && this.#followed.has(link))
      return { ok: false, problem: unexpected(), isLinkDead: true }
    if (link !== undefined) this.#followed.add(link)
    return strideFrom(cursor, parts)
  }
}

/**
 * Goes on from where the reading stands until all is known, and ends with the first problem. A link that can no longer be
 * followed, or that leads in a circle, begins everything anew, once.
 */
export async function readDirectory(from: Cursor, parts: ReadingParts): Promise<Outcome<undefined>> {
  let cursor = startOf(from, parts)
  let trail = new Trail()
  let mayBeginAnew = true
  for (let pages = 0; pages < mostPages && cursor.at !== 'listed'; pages += 1) {
    const stride: Stride = await trail.stride(cursor, parts)
    if (stride.ok) {
      await parts.take(stride.arrival)
      cursor = stride.arrival.cursor
      if (stride.isEnd) return done(undefined)
    } else {
      if (!stride.isLinkDead) return failed(stride.problem)
      cursor = { at: 'start' }
      await parts.take({ ...nobody, cursor })
      if (!mayBeginAnew) return failed(stride.problem)
      mayBeginAnew = false
      trail = new Trail()
    }
  }
  return cursor.at === 'listed' ? done(undefined) : failed(unexpected())
}
