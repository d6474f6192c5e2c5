import type { Availability, Instant } from './availability/availability'
import { combinedAt } from './availability/combined-at'
import { freshnessAt } from './availability/freshness-at'
import type { Presence } from './availability/presence'
import { verdictAt } from './availability/verdict-at'
import type { Verdict } from './availability/verdict'
import { nearnesses, type Candidate } from './nearest-to'
import type { PersonId } from './person'

/** How many alternates are named. */
export const mostAlternates = 3

/** Somebody who can, or may, take a call in another's place now. */
export interface Alternate extends Candidate {
  readonly verdict: Verdict
}

/** What is known of the candidates, and when it is looked at. */
export interface Known {
  readonly now: Instant
  readonly availabilityOf: (id: PersonId) => Availability | undefined
  readonly presenceOf: (id: PersonId) => Presence | undefined
}

/** An hour is enough for any call: beyond it nearness matters more, milliseconds. */
const enough = 60 * 60_000

/** Best first; states that are not listed cannot take a call. */
const ranks: Readonly<Partial<Record<Verdict['state'], number>>> = { free: 0, elsewhere: 2, tentative: 3 }

/** Free, but something begins within the quarter of an hour. */
const almostGone = 1

function rankOf(verdict: Verdict): number | undefined {
  return verdict.state === 'free' && verdict.approaching ? almostGone : ranks[verdict.state]
}

/** How long it lasts. A tentative entry is no free time: the sooner it ends, the better. */
function remainingOf(verdict: Verdict, now: Instant): number {
  const until = 'until' in verdict ? verdict.until : undefined
  const left = until === undefined ? enough : Math.min(enough, until - now)
  return verdict.state === 'tentative' ? -left : left
}

function alternateAt(
  candidate: Candidate,
  { now, availabilityOf, presenceOf }: Known,
): Alternate | undefined {
  const { id } = candidate.person
  const availability = availabilityOf(id)
  const verdict = verdictAt(availability, now)
  if (!availability || rankOf(verdict) === undefined) return undefined
  // An old answer is not called free: whoever was free a while ago may have begun a meeting since.
  if (freshnessAt(availability.asOf, now) === 'stale') return undefined
  const combined = combinedAt(verdict, presenceOf(id), now)
  return combined.source === 'calendar' ? { ...candidate, verdict } : undefined
}

/** Negative: `one` comes first. Never nought for two people: the id decides last, so that nothing changes places by chance. */
export function compareAlternates(one: Alternate, other: Alternate, now: Instant): number {
  return (
    (rankOf(one.verdict) ?? Infinity) - (rankOf(other.verdict) ?? Infinity) ||
    remainingOf(other.verdict, now) - remainingOf(one.verdict, now) ||
    nearnesses.indexOf(one.nearness) - nearnesses.indexOf(other.nearness) ||
    (one.person.id < other.person.id ? -1 : Number(one.person.id > other.person.id))
  )
}

/** Whoever is shown keeps their place; one that became free goes to the best of the others. */
function inPlaces(
  ranked: readonly Alternate[],
  shown: readonly PersonId[],
): readonly (Alternate | undefined)[] {
  const others = ranked.filter(({ person }) => !shown.includes(person.id))
  const places = Array.from({ length: mostAlternates }, (_, place) => shown[place])
  return places.map((id) => ranked.find(({ person }) => person.id === id) ?? others.shift())
}

/**
 * Names who can take a call instead at `now`, best first, at most {@link mostAlternates}: free before almost gone,
 * elsewhere and tentative; then whoever has more of the next hour free; then the nearest. Whoever is away, in a call, not
 * known or known only from an old answer is not named. `shown`: who stands before the operator's eyes already, in their order.
 */
export function alternatesAt(
  candidates: readonly Candidate[],
  known: Known,
  shown: readonly PersonId[] = [],
): readonly Alternate[] {
  const ranked = candidates
    .map((candidate) => alternateAt(candidate, known))
    .filter((alternate) => alternate !== undefined)
    .sort((one, other) => compareAlternates(one, other, known.now))
  return inPlaces(ranked, shown).filter((alternate) => alternate !== undefined)
}
