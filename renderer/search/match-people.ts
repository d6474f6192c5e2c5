import type { Person, PersonId } from '../../shared/person'
import { toFoldedWords } from './fold'
import { nearStarts } from './near-starts'
import { eachWithEnding } from './number-table'
import type { PeopleIndex } from './people-index'
import { eachOf, hasWholeWord, place } from './word-table'

/** Whom the operator likes to see first, among those who match alike. */
export interface Preferred {
  readonly favourites?: ReadonlySet<PersonId>
  /** Whom a call was put through to lately. */
  readonly recent?: ReadonlySet<PersonId>
}

export interface Matches {
  readonly people: readonly Person[]
  /** True: nobody is spelled as it was typed; these differ by one letter. */
  readonly isNear: boolean
}

/** More fragments than anybody types; a pasted page must not hold up the window. */
const mostFragments = 12

/** A telephone number as people write it: digits, and signs between them. */
const numberForm = /^\s*\+?\d[\d\s()./-]{3,}$/

/** What was typed, as fragments that must each begin a word: “mar sales” → “mar”, “sales”. A whole number is one fragment. */
export function toFragments(query: string): readonly string[] {
  // The country's code or the zero before an area are written in many ways; what follows them is not.
  if (numberForm.test(query))
    return [query.replace(/\D/g, '').replace(/^0+/, '')].filter((text) => text !== '')
  return toFoldedWords(query).slice(0, mostFragments)
}

/** Each fragment as what may stand for it. */
type Wanted = readonly (readonly string[])[]

/** For each person, by their place in the list. */
interface Found {
  /** How many of the fragments they have, counted in order: the first that they lack ends it. */
  readonly met: Uint8Array
  /** The nearest {@link place} of any. */
  readonly nearest: Uint8Array
  readonly wanted: number
}

function find({ people, words, numbers }: PeopleIndex, wanted: Wanted): Found {
  const met = new Uint8Array(people.length)
  const nearest = new Uint8Array(people.length).fill(place.elsewhere)
  wanted.forEach((starts, nth) => {
    const meet = (position: number, where: number): void => {
      const before = met[position]
      if (before !== nth && before !== nth + 1) return
      met[position] = nth + 1
      // Only what was typed first can stand at the start of the name.
      const nearness = nth === 0 ? where : Math.max(where, place.name)
      if (nearness < (nearest[position] ?? 0)) nearest[position] = nearness
    }
    for (const start of starts) {
      eachOf(words, start, meet)
      eachWithEnding(numbers, start, (position) => meet(position, place.elsewhere))
    }
  })
  return { met, nearest, wanted: wanted.length }
}

const isAnyone = ({ met, wanted }: Found): boolean => met.includes(wanted)

/** The name's start before all; then whom the operator likes; then how near it stands to the name's start. */
const rankOf = (where: number, liked: number): number =>
  where === place.startOfName ? liked : liked < 2 ? 3 + liked : 4 + where

/** Name's start, then favourites, then recent, then other words of the name, then the rest; equals in the order of the list. */
function inOrder(
  people: readonly Person[],
  { met, nearest, wanted }: Found,
  preferred: Preferred,
): readonly Person[] {
  const { favourites, recent } = preferred
  const ranks: Person[][] = Array.from({ length: 7 }, () => [])
  // Over a hundred thousand at every key: a plain loop takes a third of the time.
  for (let position = met.indexOf(wanted); position >= 0; position = met.indexOf(wanted, position + 1)) {
    const person = people[position]
    if (!person) continue
    const where = nearest[position] ?? place.elsewhere
    const liked = favourites?.has(person.id) ? 0 : recent?.has(person.id) ? 1 : 2
    ranks[rankOf(where, liked)]?.push(person)
  }
  return ranks.flat()
}

function findNear(index: PeopleIndex, fragments: readonly string[]): Found | undefined {
  for (const [nth, fragment] of fragments.entries()) {
    const near = nearStarts(index.words, fragment)
    if (near.length === 0) continue
    const found = find(
      index,
      fragments.map((one, at) => (at === nth ? near : [one])),
    )
    if (isAnyone(found)) return found
  }
  return undefined
}

/**
 * Who has every fragment, in any order, at the start of a word of name, department, title or office, as initials, or as
 * the last digits of a number. When nobody has, one wrong letter is forgiven.
 */
export function matchPeople(
  index: PeopleIndex,
  fragments: readonly string[],
  preferred: Preferred = {},
): Matches {
  const exact = find(
    index,
    fragments.map((fragment) => [fragment]),
  )
  if (isAnyone(exact)) return { people: inOrder(index.people, exact, preferred), isNear: false }
  const near = findNear(index, fragments)
  return { people: near ? inOrder(index.people, near, preferred) : [], isNear: near !== undefined }
}

/** Of those who have every fragment, whoever bears this word as a name: “anna frei” means Anna Frei too. */
export function bearersOf(word: string, index: PeopleIndex, fragments: readonly string[]): readonly Person[] {
  if (!hasWholeWord(index.words, word)) return []
  const { people, isNear } = matchPeople(index, [...fragments, word])
  return isNear ? [] : people.filter(({ name }) => toFoldedWords(name).includes(word))
}
