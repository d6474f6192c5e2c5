import { piecesInStep, runAtOnce, type Steps } from '../../shared/in-steps'
import type { Person } from '../../shared/person'
import { hasSignsWithin, toSpellings, toWords, withoutSigns } from './fold'
import { NumberGatherer, type NumberTable } from './number-table'
import { addTo, place, WordGatherer, type TextList, type WordList, type WordTable } from './word-table'

/** The directory, ready to be searched; in the order in which equals are listed. */
export interface PeopleIndex {
  readonly people: readonly Person[]
  readonly words: WordTable
  readonly numbers: NumberTable
}

/** What a text adds somebody to. */
type Lists = readonly WordList[]

/** Gathers the words of people, one after the other in the order of the list. */
export class PeopleGatherer {
  readonly #words = new WordGatherer()
  readonly #numbers = new NumberGatherer()
  /** A hundred thousand people share a few thousand words, and fewer departments, titles and offices: each is taken apart once. */
  readonly #ofWord = new Map<string, Lists>()
  readonly #ofText = new Map<string, TextList>()

  add(person: Person, position: number): void {
    const { name, department, jobTitle, office, phones } = person
    const names = toWords(name)
    names.forEach((word, at) =>
      addTo(this.#listsOf(word), position, at === 0 ? place.startOfName : place.name),
    )
    if (hasSignsWithin(name)) this.#addWhole(name, position)
    if (names.length > 1) {
      const initials = names.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0)).join('')
      addTo(this.#listsOf(initials), position, place.initials)
    }
    for (const text of [department, jobTitle, office]) {
      if (text !== undefined) this.#listOfText(text).positions.push(position)
    }
    for (const { number, extension } of phones) {
      this.#numbers.add(number, position)
      if (extension === undefined) continue
      this.#numbers.add(extension, position)
      addTo([this.#words.listOf(extension)], position, place.elsewhere)
    }
  }

  /** “O'Brien” is found by “brien” and by “obrien”. */
  #addWhole(name: string, position: number): void {
    for (const [at, word] of toWords(withoutSigns(name)).entries()) {
      addTo(this.#listsOf(word), position, at === 0 ? place.startOfName : place.name)
    }
  }

  /** Everyone who was added is in it; `people` are these, in the same order. */
  *finish(people: readonly Person[]): Steps<PeopleIndex> {
    const words = yield* this.#words.finish()
    return { people, words, numbers: this.#numbers.finish() }
  }

  #listsOf(word: string): Lists {
    let lists = this.#ofWord.get(word)
    if (!lists) this.#ofWord.set(word, (lists = toSpellings(word).map((one) => this.#words.listOf(one))))
    return lists
  }

  #listOfText(text: string): TextList {
    let list = this.#ofText.get(text)
    if (!list) {
      const words = [...toWords(text), ...(hasSignsWithin(text) ? toWords(withoutSigns(text)) : [])]
      list = this.#words.textOf(words.flatMap((word) => this.#listsOf(word)))
      this.#ofText.set(text, list)
    }
    return list
  }
}

/** Reads everyone's words once, so that a key costs no more than looking some up; the order given is kept among equals. */
export function* indexInSteps(people: readonly Person[]): Steps<PeopleIndex> {
  const gathered = new PeopleGatherer()
  for (const [position, person] of people.entries()) {
    gathered.add(person, position)
    if (position % piecesInStep === 0) yield
  }
  return yield* gathered.finish(people)
}

/** The same at once, for lists that are no longer than a board. */
export const toPeopleIndex = (people: readonly Person[]): PeopleIndex => runAtOnce(indexInSteps(people))
