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

/** What a part of a name, between two blanks, adds somebody to. */
interface NamePart {
  /** By its first word, and by all of it: “O'Brien” is found by “o” and by “obrien”. */
  readonly first: Lists
  /** By each of its other words: “brien”. */
  readonly others: readonly Lists[]
  /** The first letters of its words. */
  readonly firsts: string
}

/** Gathers the words of people, one after the other in the order of the list. */
export class PeopleGatherer {
  readonly #words = new WordGatherer()
  readonly #numbers = new NumberGatherer()
  /** A hundred thousand people share a few thousand names and words, and fewer departments, titles and offices: each is taken apart once. */
  readonly #ofPart = new Map<string, NamePart>()
  readonly #ofWord = new Map<string, Lists>()
  readonly #ofText = new Map<string, TextList>()

  add(person: Person, position: number): void {
    const { name, department, jobTitle, office, phones } = person
    this.#addName(name, position)
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

  /** Everyone who was added is in it; `people` are these, in the same order. */
  *finish(people: readonly Person[]): Steps<PeopleIndex> {
    const words = yield* this.#words.finish()
    return { people, words, numbers: this.#numbers.finish() }
  }

  #addName(name: string, position: number): void {
    let initials = ''
    let count = 0
    for (const text of name.split(' ')) {
      const { first, others, firsts } = this.#partOf(text)
      addTo(first, position, count === 0 ? place.startOfName : place.name)
      for (const lists of others) addTo(lists, position, place.name)
      initials += firsts
      count += others.length + Number(firsts !== '')
    }
    if (count > 1) addTo(this.#listsOf(initials), position, place.initials)
  }

  #partOf(text: string): NamePart {
    let part = this.#ofPart.get(text)
    if (!part) {
      const words = toWords(text)
      const whole = hasSignsWithin(text) ? toWords(withoutSigns(text)) : []
      part = {
        first: [...words.slice(0, 1), ...whole].flatMap((word) => this.#listsOf(word)),
        others: words.slice(1).map((word) => this.#listsOf(word)),
        firsts: words.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0)).join(''),
      }
      this.#ofPart.set(text, part)
    }
    return part
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
