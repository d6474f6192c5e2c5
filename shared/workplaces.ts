import type { Person } from './person'

/** Those of one department who have a number, by what their titles say; each list in the order of the directory. */
export interface Team {
  readonly assistants: readonly Person[]
  readonly heads: readonly Person[]
  readonly others: readonly Person[]
}

/** Who works where, gathered once for a directory: whoever is near somebody is found without looking at everybody. */
export interface Workplaces {
  readonly byDepartment: ReadonlyMap<string, Team>
  /** Those of one office who have a number, in the order of the directory. */
  readonly byOffice: ReadonlyMap<string, readonly Person[]>
}

/** Beginnings of words in the titles of the five languages of the console. */
const assisting = /(?<!\p{L})(assist|asist|secretar|segretar|sekret|secrét)/iu
const heading =
  /(?<!\p{L})(head of|chief|director|direktor|direttor|direttric|directeur|directrice|leiter|responsabile)/iu

function roleOf(jobTitle: string): keyof Team {
  if (assisting.test(jobTitle)) return 'assistants'
  return heading.test(jobTitle) ? 'heads' : 'others'
}

/** What the map has for a key, made where there is nothing yet. */
function madeFor<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** So many people are taken in one step: well below a millisecond. */
const peopleInStep = 500

/** Gathers who works where, in steps: a large directory takes longer than a program may stand still. */
export function* workplacesInSteps(people: readonly Person[]): Generator<undefined, Workplaces> {
  const byDepartment = new Map<string, Record<keyof Team, Person[]>>()
  const byOffice = new Map<string, Person[]>()
  // A hundred thousand people share a few thousand titles.
  const roles = new Map<string, keyof Team>()
  for (const [nth, person] of people.entries()) {
    if (nth % peopleInStep === 0) yield
    const { department, office, jobTitle = '', phones } = person
    // A call could not be given to them.
    if (phones.length === 0) continue
    if (office !== undefined) madeFor(byOffice, office, () => []).push(person)
    if (department === undefined) continue
    const team = madeFor(byDepartment, department, () => ({ assistants: [], heads: [], others: [] }))
    team[madeFor(roles, jobTitle, () => roleOf(jobTitle))].push(person)
  }
  return { byDepartment, byOffice }
}
