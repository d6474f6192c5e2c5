import type { Availability, Instant } from '../../shared/availability/availability'
import { combinedAt } from '../../shared/availability/combined-at'
import { freshnessAt } from '../../shared/availability/freshness-at'
import type { Presence } from '../../shared/availability/presence'
import { soon, type Verdict } from '../../shared/availability/verdict'
import { verdictAt } from '../../shared/availability/verdict-at'
import type { Person, PersonId } from '../../shared/person'

/** By what a list may be narrowed. */
export type FilterName = 'freeNow' | 'freeSoon' | 'inWorkingHours'

/** What people are held against: a filter, or what a search asks for beside names. */
export type Test = FilterName | 'busyNow'

/** A list narrowed by what is known, and what became of the others: nobody is dropped without a word. */
export interface Sifted {
  readonly shown: readonly Person[]
  /** How many of these pass; the others are only kept. */
  readonly passing: number
  /** Of whom it cannot be told, as far as they are asked for: first those whose answer is on its way. */
  readonly apart: readonly Person[]
  /** Being asked for; no answer yet. */
  readonly checking: number
  /** Asked for, but nothing can be said. */
  readonly notKnown: number
  /** More than can be asked for at once. */
  readonly notLookedAt: number
}

/** What the filters are held against. */
export interface Sieve {
  readonly filters: ReadonlySet<Test>
  readonly now: Instant
  readonly availabilityOf: (id: PersonId) => Availability | undefined
  readonly presenceOf: (id: PersonId) => Presence | undefined
  readonly watched: ReadonlySet<PersonId>
  /**
   * Whoever is known, watched or kept. Of the others of a large directory nothing is worked out, and their ids are not even
   * looked at: that alone would take longer than a key may. Absent: everyone is looked at.
   */
  readonly within?: ReadonlySet<Person>
  /** The chosen person stays, whatever they are doing now: nothing moves away under the operator's eyes. */
  readonly keep: PersonId | undefined
  /** Whoever stands apart is listed too, and need not be kept. */
  readonly isApartListed?: boolean
}

/** One person as the filters see them. */
interface Seen {
  readonly verdict: Exclude<Verdict, { state: 'notKnown' }>
  /** What they are doing keeps them from a call, whatever their calendar says; until when is not known. */
  readonly isTakenAway: boolean
  readonly availability: Availability | undefined
  /** Whoever was free a while ago may have begun a meeting since: free time of an old answer cannot be told. */
  readonly isOld: boolean
}

/** Undefined: cannot be told. */
type Passes = (seen: Seen, now: Instant) => boolean | undefined

const unlessOld = (isFree: boolean, isOld: boolean): boolean | undefined =>
  isFree && isOld ? undefined : isFree

const tests: Readonly<Record<Test, Passes>> = {
  freeNow: ({ verdict, isTakenAway, isOld }) => unlessOld(!isTakenAway && verdict.state === 'free', isOld),
  freeSoon: ({ verdict, isTakenAway, isOld }, now) =>
    unlessOld(
      !isTakenAway &&
        (verdict.state === 'free' || ('nextFree' in verdict && verdict.nextFree.start <= now + soon)),
      isOld,
    ),
  // Something runs now that may keep them from a call; whoever has gone home is not busy.
  busyNow: ({ verdict, isTakenAway }) =>
    isTakenAway || ['tentative', 'busy', 'outOfOffice'].includes(verdict.state),
  inWorkingHours: ({ availability }, now) =>
    availability?.known === true
      ? availability.workingHours?.spans.some(({ start, end }) => start <= now && now < end)
      : undefined,
}

type Outcome = 'passes' | 'fails' | 'notKnown'

function passesAt(id: PersonId, { filters, now, availabilityOf, presenceOf }: Sieve): Outcome | 'pending' {
  const availability = availabilityOf(id)
  // Most of a large directory: nothing to work out.
  if (!availability) return 'pending'
  const verdict = verdictAt(availability, now)
  if (verdict.state === 'notKnown') return verdict.reason === 'notAskedYet' ? 'pending' : 'notKnown'
  const isTakenAway = combinedAt(verdict, presenceOf(id), now).source === 'presence'
  const isOld = freshnessAt(availability.asOf, now) === 'stale'
  const seen = { verdict, isTakenAway, availability, isOld }
  const results = [...filters].map((filter) => tests[filter](seen, now))
  if (results.includes(false)) return 'fails'
  return results.includes(undefined) ? 'notKnown' : 'passes'
}

const isKept = (id: PersonId, outcome: Outcome | 'pending', { keep, isApartListed }: Sieve): boolean =>
  id === keep && (outcome === 'fails' || !isApartListed)

/** Keeps those who pass every filter, in their order, and counts those of whom it cannot be told. */
export function siftPeople(people: readonly Person[], sieve: Sieve): Sifted {
  const lists: Readonly<Record<Outcome | 'checking', Person[]>> = {
    passes: [],
    fails: [],
    notKnown: [],
    checking: [],
  }
  const counts = { notLookedAt: 0, passing: 0 }
  for (const person of people) {
    if (sieve.within?.has(person) === false) {
      counts.notLookedAt += 1
      continue
    }
    const outcome = passesAt(person.id, sieve)
    if (outcome === 'passes') counts.passing += 1
    if (isKept(person.id, outcome, sieve)) lists.passes.push(person)
    else if (outcome !== 'pending') lists[outcome].push(person)
    else if (sieve.watched.has(person.id)) lists.checking.push(person)
    else counts.notLookedAt += 1
  }
  const { passes: shown, checking, notKnown } = lists
  return {
    shown,
    apart: [...checking, ...notKnown],
    checking: checking.length,
    notKnown: notKnown.length,
    ...counts,
  }
}
