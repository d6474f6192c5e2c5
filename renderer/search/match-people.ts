import type { Person, PersonId } from '../../shared/person'
import { toFoldedWords } from './fold'
import { nearStarts } from './near-starts'
import { eachWithEnding } from './number-table'
import type { PeopleIndex } from './people-index'
import { hasWholeWord, place, stretchOf, type WordTable } from './word-table'

/** Whom the operator likes to see first, among those who match alike. */
export interface Preferred {
  readonly favourites?: ReadonlySet<PersonId>
  /** Whom a call was put through to lately. */
  readonly recent?: ReadonlySet<PersonId>
}

const nobodyPreferred: Preferred = {}

export interface Matches {
  readonly people: readonly Person[]
  /** True: nobody is spelled as it was typed; these differ by one letter. */
  readonly isNear: boolean
}

/** More fragments than anybody types; a pasted page must not hold up the window. */
const mostFragments = 12

/** A telephone number as people write it, or as a link to it is copied: digits, and signs between them. */
const numberForm = /^\s*(?:tel:)?\+?\(?\d[\d\s()./\p{Pd}]{3,}$/u

/** What was typed, as fragments that must each begin a word: “mar sales” → “mar”, “sales”. A whole number is one fragment. */
export function toFragments(query: string): readonly string[] {
  // The country's code or the zero before an area are written in many ways; what follows them is not.
  if (numberForm.test(query))
    return [query.replace(/\D/g, '').replace(/^0+/, '')].filter((text) => text !== '')
  return toFoldedWords(query).slice(0, mostFragments)
}

/** Each fragment as what may stand for it. */
type Wanted = readonly (readonly string[])[]

/** Only what was typed first can stand at the start of the name. */
const nearnessOf = (where: number, nth: number): number =>
  where >= place.elsewhere ? place.elsewhere : nth === 0 ? where : place.name

/** Who has what was typed, by their place in the list. A hundred thousand at every key: plain loops over plain numbers. */
class Found {
  /** How many of the fragments they have, counted in order: the first that they lack ends it. */
  readonly #met: Uint8Array
  /** The nearest {@link place} of any. */
  readonly nearest: Uint8Array
  readonly #wanted: number
  /** How many have every fragment. */
  #count = 0

  constructor(index: PeopleIndex, wanted: Wanted) {
    const { length } = index.people
    this.#met = new Uint8Array(length)
    this.nearest = new Uint8Array(length).fill(place.elsewhere)
    this.#wanted = wanted.length
    wanted.forEach((starts, nth) => {
      for (const start of starts) {
        this.#meetWords(index.words, start, nth)
        eachWithEnding(index.numbers, start, (position) => this.#meet(position, place.elsewhere, nth))
      }
    })
  }

  get isAnyone(): boolean {
    return this.#count > 0
  }

  /** The places of those who have every fragment. */
  positions(): Int32Array {
    const met = this.#met
    const all = new Int32Array(this.#count)
    let nth = 0
    for (let position = 0; nth < all.length; position += 1) {
      if (met[position] !== this.#wanted) continue
      all[nth] = position
      nth += 1
    }
    return all
  }

  #meetWords(words: WordTable, text: string, nth: number): void {
    const { start, end, wholeEnd } = stretchOf(words, text)
    const { entries } = words
    for (let at = start; at < end; at += 1) {
      const entry = entries[at] ?? 0
      const where = entry & 3
      if (where !== place.initials || at < wholeEnd) this.#meet(entry >>> 2, where, nth)
    }
  }

  #meet(position: number, where: number, nth: number): void {
    const before = this.#met[position]
    if (before !== nth && before !== nth + 1) return
    if (before === nth && nth + 1 === this.#wanted) this.#count += 1
    this.#met[position] = nth + 1
    const nearness = nearnessOf(where, nth)
    if (nearness < (this.nearest[position] ?? 0)) this.nearest[position] = nearness
  }
}

/** How much the operator likes to see each one: by their place in the list, 0 most. */
type Liked = Uint8Array

const likedBefore = new WeakMap<Preferred, { readonly people: readonly Person[]; readonly liked: Liked }>()

/** Worked out once for a list and its favourites, not at every key. */
function likedOf(people: readonly Person[], preferred: Preferred): Liked {
  const before = likedBefore.get(preferred)
  if (before?.people === people) return before.liked
  const { favourites, recent } = preferred
  const liked = new Uint8Array(people.length).fill(2)
  if (favourites?.size || recent?.size) {
    people.forEach(({ id }, position) => {
      if (favourites?.has(id)) liked[position] = 0
      else if (recent?.has(id)) liked[position] = 1
    })
  }
  likedBefore.set(preferred, { people, liked })
  return liked
}

/** The name's start before all; then whom the operator likes; then how near it stands to the name's start. */
const rankOf = (where: number, liked: number): number =>
  where === place.startOfName ? liked : liked < 2 ? 3 + liked : 4 + where

const ranks = 7

/** Where each rank begins in the ordered list, and behind them where it ends. */
function toStarts(rankOfEach: Uint8Array): Int32Array {
  const starts = new Int32Array(ranks + 1)
  for (let nth = 0; nth < rankOfEach.length; nth += 1) {
    const behind = (rankOfEach[nth] ?? 0) + 1
    starts[behind] = (starts[behind] ?? 0) + 1
  }
  for (let rank = 1; rank <= ranks; rank += 1) starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0)
  return starts
}

/**
 * Name's start, then favourites, then recent, then other words of the name, then the rest; equals in the order of the list.
 * Counted first, then put where they belong: nothing is sorted, and nothing copied.
 */
function inOrder(people: readonly Person[], found: Found, preferred: Preferred): readonly Person[] {
  const liked = likedOf(people, preferred)
  const positions = found.positions()
  const rankOfEach = new Uint8Array(positions.length)
  for (let nth = 0; nth < positions.length; nth += 1) {
    const position = positions[nth] ?? 0
    rankOfEach[nth] = rankOf(found.nearest[position] ?? 0, liked[position] ?? 2)
  }
  const next = toStarts(rankOfEach)
  const ordered = new Array<Person>(positions.length)
  for (let nth = 0; nth < positions.length; nth += 1) {
    const rank = rankOfEach[nth] ?? 0
    const person = people[positions[nth] ?? 0]
    const at = next[rank] ?? 0
    if (person) ordered[at] = person
    next[rank] = at + 1
  }
  return ordered
}

function findNear(index: PeopleIndex, fragments: readonly string[]): Found | undefined {
  for (const [nth, fragment] of fragments.entries()) {
    const near = nearStarts(index.words, fragment)
    if (near.length === 0) continue
    const found = new Found(
      index,
      fragments.map((one, at) => (at === nth ? near : [one])),
    )
    if (found.isAnyone) return found
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
  preferred: Preferred = nobodyPreferred,
): Matches {
  if (fragments.length === 0) return { people: index.people, isNear: false }
  const exact = new Found(
    index,
    fragments.map((fragment) => [fragment]),
  )
  if (exact.isAnyone) return { people: inOrder(index.people, exact, preferred), isNear: false }
  const near = findNear(index, fragments)
  return { people: near ? inOrder(index.people, near, preferred) : [], isNear: near !== undefined }
}

/** Of those who have every fragment, whoever bears this word as a name: “anna frei” means Anna Frei too. */
export function bearersOf(word: string, index: PeopleIndex, fragments: readonly string[]): readonly Person[] {
  if (!hasWholeWord(index.words, word)) return []
  const { people, isNear } = matchPeople(index, [...fragments, word])
  return isNear ? [] : people.filter(({ name }) => toFoldedWords(name).includes(word))
}
