import type { Person } from './person'
import type { Team, Workplaces } from './workplaces'

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

/** Who is near for another reason than the directory's. */
export interface NamedNear {
  /** Whom the person's own out-of-office text names. */
  readonly deputies?: readonly Person[]
  /** To whom calls were put through lately, the last one first. */
  readonly recent?: readonly Person[]
}

const anybody: (other: Person) => boolean = () => true

const nobody: Team = { assistants: [], heads: [], others: [] }

/**
 * Finds who may take a call in `person`'s place, at most {@link mostCandidates}: their deputies, then by title,
 * department and office, and to whom calls went lately. Nobody without a number: a call could not be given to them. Looks
 * at those of the department and the office only, however large the directory is.
 */
export function nearestTo(
  person: Person,
  { byDepartment, byOffice }: Workplaces,
  { deputies = [], recent = [] }: NamedNear = {},
): readonly Candidate[] {
  const { id, department = '', office = '' } = person
  const { assistants, heads, others } = byDepartment.get(department) ?? nobody
  const found = new Map<Person, Nearness>()
  const take = (nearness: Nearness, people: readonly Person[], isFit = anybody): void => {
    for (const other of people) {
      if (found.size === mostCandidates) return
      if (other.id === id || other.phones.length === 0 || found.has(other)) continue
      if (isFit(other)) found.set(other, nearness)
    }
  }
  take('assistant', assistants, (other) => !deputies.includes(other))
  take('deputy', deputies)
  // The head comes before the team: a large team would leave no room for them.
  take('head', heads)
  take('team', others, (other) => other.office === office)
  take('team', others)
  take('recent', recent.slice(0, mostRecentNear))
  take('office', byOffice.get(office) ?? [])
  return [...found].map(([other, nearness]) => ({ person: other, nearness }))
}
