import type { Person, PersonId } from './person'

/** How somebody stands to the person asked for, nearest first. `deputy`: the person's own out-of-office text names them. */
export const nearnesses = ['assistant', 'deputy', 'team', 'head', 'office'] as const

/** One of these. */
export type Nearness = (typeof nearnesses)[number]

/** Somebody who may take a call in a person's place. */
export interface Candidate {
  readonly person: Person
  readonly nearness: Nearness
}

/** How many are looked at: one question to the calendar server holds twenty (electron/availability/people-queue.ts). */
export const mostCandidates = 20

/** Beginnings of words in the titles of the five languages of the console. */
const assisting = /(?<!\p{L})(assist|asist|secretar|segretar|sekret|secrét)/iu
const heading =
  /(?<!\p{L})(head of|chief|director|direktor|direttor|direttric|directeur|directrice|leiter|responsabile)/iu

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one === other

function nearnessOf(other: Person, person: Person): Nearness | undefined {
  const { jobTitle = '' } = other
  if (!isSame(other.department, person.department)) {
    return isSame(other.office, person.office) ? 'office' : undefined
  }
  if (assisting.test(jobTitle)) return 'assistant'
  return heading.test(jobTitle) ? 'head' : 'team'
}

/** Who is looked at first. The head comes before the team: a large team would leave no room for them. */
const places = ['assistant', 'deputy', 'head', 'teamHere', 'team', 'office'] as const

type Place = (typeof places)[number]

/**
 * Finds who may take a call in `person`'s place, at most {@link mostCandidates}: their deputies, then by title,
 * department and office. Nobody without a number: a call could not be given to them. Looks at everybody once.
 */
export function nearestTo(
  person: Person,
  people: readonly Person[],
  deputies: readonly PersonId[] = [],
): readonly Candidate[] {
  const found: Record<Place, Candidate[]> = {
    assistant: [],
    deputy: [],
    head: [],
    teamHere: [],
    team: [],
    office: [],
  }
  for (const other of people) {
    if (other.id === person.id || other.phones.length === 0) continue
    const nearness = deputies.includes(other.id) ? 'deputy' : nearnessOf(other, person)
    if (!nearness) continue
    const isHere = nearness === 'team' && isSame(other.office, person.office)
    const place = found[isHere ? 'teamHere' : nearness]
    if (place.length < mostCandidates) place.push({ person: other, nearness })
  }
  return places.flatMap((place) => found[place]).slice(0, mostCandidates)
}
