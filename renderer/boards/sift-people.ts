import type { Availability, Instant } from '../../shared/availability/availability'
import { combinedAt } from '../../shared/availability/combined-at'
import type { Presence } from '../../shared/availability/presence'
import { soon, type Verdict } from '../../shared/availability/verdict'
import { verdictAt } from '../../shared/availability/verdict-at'
import type { Person, PersonId } from '../../shared/person'
import type { FilterName } from '../words/words'

/** A list narrowed by what is known, and what became of the others: nobody is dropped without a word. */
export interface Sifted {
  readonly shown: readonly Person[]
  /** Being asked for; no answer yet. */
  readonly checking: number
  /** Asked for, but nothing can be said. */
  readonly notKnown: number
  /** More than can be asked for at once. */
  readonly notLookedAt: number
}

/** What the filters are held against. */
export interface Sieve {
  readonly filters: ReadonlySet<FilterName>
  readonly now: Instant
  readonly availabilityOf: (id: PersonId) => Availability | undefined
  readonly presenceOf: (id: PersonId) => Presence | undefined
  readonly watched: ReadonlySet<PersonId>
  /** The chosen person stays, whatever they are doing now: nothing moves away under the operator's eyes. */
  readonly keep: PersonId | undefined
}

/** One person as the filters see them. */
interface Seen {
  readonly verdict: Exclude<Verdict, { state: 'notKnown' }>
  /** What they are doing keeps them from a call, whatever their calendar says; until when is not known. */
  readonly isTakenAway: boolean
  readonly availability: Availability | undefined
}

/** Undefined: cannot be told. */
type Test = (seen: Seen, now: Instant) => boolean | undefined

const tests: Readonly<Record<FilterName, Test>> = {
  freeNow: ({ verdict, isTakenAway }) => !isTakenAway && verdict.state === 'free',
  freeSoon: ({ verdict, isTakenAway }, now) =>
    !isTakenAway &&
    (verdict.state === 'free' || ('nextFree' in verdict && verdict.nextFree.start <= now + soon)),
  inWorkingHours: ({ availability }, now) =>
    availability?.known === true
      ? availability.workingHours?.spans.some(({ start, end }) => start <= now && now < end)
      : undefined,
}

type Outcome = 'passes' | 'fails' | 'pending' | 'notKnown'

function passesAt(id: PersonId, { filters, now, availabilityOf, presenceOf }: Sieve): Outcome {
  const availability = availabilityOf(id)
  const verdict = verdictAt(availability, now)
  if (verdict.state === 'notKnown') return verdict.reason === 'notAskedYet' ? 'pending' : 'notKnown'
  const isTakenAway = combinedAt(verdict, presenceOf(id), now).source === 'presence'
  const results = [...filters].map((filter) => tests[filter]({ verdict, isTakenAway, availability }, now))
  if (results.includes(false)) return 'fails'
  return results.includes(undefined) ? 'notKnown' : 'passes'
}

/** Keeps those who pass every filter, in their order, and counts those of whom it cannot be told. */
export function siftPeople(people: readonly Person[], sieve: Sieve): Sifted {
  const shown: Person[] = []
  const counts = { checking: 0, notKnown: 0, notLookedAt: 0 }
  for (const person of people) {
    const outcome = passesAt(person.id, sieve)
    if (outcome === 'passes' || person.id === sieve.keep) shown.push(person)
    else if (outcome === 'notKnown') counts.notKnown += 1
    else if (outcome === 'pending') counts[sieve.watched.has(person.id) ? 'checking' : 'notLookedAt'] += 1
  }
  return { shown, ...counts }
}
