import type { Availability, Instant } from '../../shared/availability/availability'
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
  readonly watched: ReadonlySet<PersonId>
  /** The chosen person stays, whatever they are doing now: nothing moves away under the operator's eyes. */
  readonly keep: PersonId | undefined
}

type Known = Exclude<Verdict, { state: 'notKnown' }>

/** Undefined: cannot be told. */
type Test = (verdict: Known, availability: Availability | undefined, now: Instant) => boolean | undefined

const tests: Readonly<Record<FilterName, Test>> = {
  freeNow: ({ state }) => state === 'free',
  freeSoon: (verdict, _, now) =>
    verdict.state === 'free' || ('nextFree' in verdict && verdict.nextFree.start <= now + soon),
  inWorkingHours: (_, availability, now) =>
    availability?.known === true
      ? availability.workingHours?.spans.some(({ start, end }) => start <= now && now < end)
      : undefined,
}

type Outcome = 'passes' | 'fails' | 'pending' | 'notKnown'

function passesAt(
  availability: Availability | undefined,
  { filters, now }: Pick<Sieve, 'filters' | 'now'>,
): Outcome {
  const verdict = verdictAt(availability, now)
  if (verdict.state === 'notKnown') return verdict.reason === 'notAskedYet' ? 'pending' : 'notKnown'
  const results = [...filters].map((filter) => tests[filter](verdict, availability, now))
  if (results.includes(false)) return 'fails'
  return results.includes(undefined) ? 'notKnown' : 'passes'
}

/** Keeps those who pass every filter, in their order, and counts those of whom it cannot be told. */
export function siftPeople(people: readonly Person[], sieve: Sieve): Sifted {
  const shown: Person[] = []
  const counts = { checking: 0, notKnown: 0, notLookedAt: 0 }
  for (const person of people) {
    const outcome = passesAt(sieve.availabilityOf(person.id), sieve)
    if (outcome === 'passes' || person.id === sieve.keep) shown.push(person)
    else if (outcome === 'notKnown') counts.notKnown += 1
    else if (outcome === 'pending') counts[sieve.watched.has(person.id) ? 'checking' : 'notLookedAt'] += 1
  }
  return { shown, ...counts }
}
