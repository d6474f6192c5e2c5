import type { Person, PersonId } from './person'

/**
 * How somebody stands to the person asked for, nearest first. `deputy`: the person's own out-of-office text names them;
 * `recent`: calls were put through to them lately.
 */
export const nearnesses = ['assistant', 'deputy', 'team', 'head', 'recent', 'office'] as const

/** One of these. */
export type Nearness = (typeof nearnesses)[number]

/** Somebody who may take a call in a person's place. */
export interface Candidate {
  readonly person: Person
  readonly nearness: Nearness
}

/** How many are looked at: one question to the calendar server holds twenty (electron/availability/people-queue.ts). */
export const mostCandidates = 20

/** The last few: whoever took a call weeks ago is no nearer than others. */
const mostRecentNear = 5

/** Beginnings of words in the titles of the five languages of the console. */
const assisting = /(?<!\p{L})(assist|asist|secretar|segretar|sekret|secrét)/iu
const heading =
  /(?<!\p{L})(head of|chief|director|direktor|direttor|direttric|directeur|directrice|leiter|responsabile)/iu

/** Who is near for another reason than the directory's. */
export interface NamedNear {
  /** Whom the person's own out-of-office text names. */
  readonly deputies?: readonly PersonId[]
  /** To whom calls were put through lately, the last one first. */
  readonly recent?: readonly PersonId[]
}

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one === other

const canBeCalled = (other: Person, { id }: Person): boolean => other.id !== id && other.phones.length > 0

type Known = Readonly<Record<keyof NamedNear, ReadonlySet<PersonId>>>

function nearnessOf(other: Person, person: Person, { deputies, recent }: Known): Nearness | undefined {
  if (deputies.has(other.id)) return 'deputy'
  const byDirectory = nearnessInDirectory(other, person)
  return (byDirectory ?? 'office') === 'office' && recent.has(other.id) ? 'recent' : byDirectory
}

function nearnessInDirectory(other: Person, person: Person): Nearness | undefined {
  const { jobTitle = '' } = other
  if (!isSame(other.department, person.department)) {
    return isSame(other.office, person.office) ? 'office' : undefined
  }
  if (assisting.test(jobTitle)) return 'assistant'
  return heading.test(jobTitle) ? 'head' : 'team'
}

/** Who is looked at first. The head comes before the team: a large team would leave no room for them. */
const places = ['assistant', 'deputy', 'head', 'teamHere', 'team', 'recent', 'office'] as const

type Place = (typeof places)[number]

/**
 * Finds who may take a call in `person`'s place, at most {@link mostCandidates}: their deputies, then by title,
 * department and office, and to whom calls went lately. Nobody without a number: a call could not be given to them. Looks at everybody once.
 */
export function nearestTo(
  person: Person,
  people: readonly Person[],
  { deputies = [], recent = [] }: NamedNear = {},
): readonly Candidate[] {
  const known: Known = { deputies: new Set(deputies), recent: new Set(recent.slice(0, mostRecentNear)) }
  const found: Record<Place, Candidate[]> = {
    assistant: [],
    deputy: [],
    head: [],
    teamHere: [],
    team: [],
    recent: [],
    office: [],
  }
  for (const other of people) {
    const nearness = canBeCalled(other, person) ? nearnessOf(other, person, known) : undefined
    if (!nearness) continue
    const isHere = nearness === 'team' && isSame(other.office, person.office)
    const place = found[isHere ? 'teamHere' : nearness]
    if (place.length < mostCandidates) place.push({ person: other, nearness })
  }
  return places.flatMap((place) => found[place]).slice(0, mostCandidates)
}
