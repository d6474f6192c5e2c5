import type { Person } from '../../shared/person'
import { toSpellings, toWords } from './fold'
import { piecesInStep, runAtOnce, type Steps } from './in-steps'
import { NumberGatherer, type NumberTable } from './number-table'
import { place, WordGatherer, type Place, type WordTable } from './word-table'

/** The directory, ready to be searched; in the order in which equals are listed. */
export interface PeopleIndex {
  readonly people: readonly Person[]
  readonly words: WordTable
  readonly numbers: NumberTable
}

class Gatherer {
  readonly words = new WordGatherer()
  readonly numbers = new NumberGatherer()
  /** A hundred thousand people share a few thousand words. */
  readonly #spellings = new Map<string, readonly string[]>()

  add(person: Person, position: number): void {
    const { name, department, jobTitle, office, phones } = person
    const names = toWords(name)
    names.forEach((word, at) => this.#addWord(word, position, at === 0 ? place.startOfName : place.name))
    if (names.length > 1) {
      this.#addWord(names.map((word) => Array.from(word)[0] ?? '').join(''), position, place.initials)
    }
    for (const text of [department, jobTitle, office]) {
      if (text !== undefined) for (const word of toWords(text)) this.#addWord(word, position, place.elsewhere)
    }
    for (const { number, extension } of phones) {
      this.numbers.add(number, position)
      if (extension === undefined) continue
      this.numbers.add(extension, position)
      this.words.add(extension, position, place.elsewhere)
    }
  }

  #addWord(word: string, position: number, where: Place): void {
    let spellings = this.#spellings.get(word)
    if (!spellings) this.#spellings.set(word, (spellings = toSpellings(word)))
    for (const spelling of spellings) this.words.add(spelling, position, where)
  }
}

/** Reads everyone's words once, so that a key costs no more than looking some up; the order given is kept among equals. */
export function* indexInSteps(people: readonly Person[]): Steps<PeopleIndex> {
  const gathered = new Gatherer()
  for (const [position, person] of people.entries()) {
    gathered.add(person, position)
    if (position % piecesInStep === 0) yield
  }
  const words = yield* gathered.words.finish()
  const numbers = yield* gathered.numbers.finish()
  return { people, words, numbers }
}

/** The same at once, for lists that are no longer than a board. */
export const toPeopleIndex = (people: readonly Person[]): PeopleIndex => runAtOnce(indexInSteps(people))
