import { piecesInStep, sortInSteps, type Steps } from '../../shared/in-steps'

/** Where a word stands: the smaller the nearer to the name's start. Initials count only when they are typed whole. */
export const place = { startOfName: 0, name: 1, elsewhere: 2, initials: 3 } as const
export type Place = (typeof place)[keyof typeof place]

/** Somebody's number in the order of the list, and where the word stands, in one small number: there are a million of them. */
const toEntry = (position: number, where: Place): number => position * 4 + where

/** Every word of everyone, sorted, so that all that begin alike stand in a row. */
export interface WordTable {
  readonly words: readonly string[]
  /** Who has them, word after word: what begins alike is one stretch of it. */
  readonly entries: Int32Array
  /** Where the entries of each word begin; one more, where the last ones end. */
  readonly starts: Int32Array
  /** With which words begin. */
  readonly letters: readonly string[]
}

/** Who has one word, as it is gathered. */
export type WordList = number[]

/** Somebody has these words. */
export function addTo(lists: readonly WordList[], position: number, where: Place): void {
  for (const list of lists) list.push(toEntry(position, where))
}

/** Who has a text, such as a department, that many have; it stands for all of its words. */
export interface TextList {
  readonly words: readonly WordList[]
  readonly positions: number[]
}

/** Gathers the words; `finish` sorts them. */
export class WordGatherer {
  readonly #lists = new Map<string, WordList>()
  readonly #texts: TextList[] = []

  listOf(word: string): WordList {
    let list = this.#lists.get(word)
    if (!list) this.#lists.set(word, (list = []))
    return list
  }

  /** Whoever has all of these words by one text: each is added once, and not with every word. */
  textOf(words: readonly WordList[]): TextList {
    const text: TextList = { words: [...new Set(words)], positions: [] }
    this.#texts.push(text)
    return text
  }

  *finish(): Steps<WordTable> {
    const byLetters = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
    const words = yield* sortInSteps([...this.#lists.keys()], byLetters)
    const lists = this.#toWhole(words)
    const starts = new Int32Array(words.length + 1)
    for (const [nth, { own, texts }] of lists.entries()) {
      const count = texts.reduce((sum, { positions }) => sum + positions.length, own.length)
      starts[nth + 1] = (starts[nth] ?? 0) + count
    }
    const entries = new Int32Array(starts.at(-1) ?? 0)
    for (const [nth, list] of lists.entries()) {
      fill(entries, starts[nth] ?? 0, list)
      if (list.texts.length > 0 || nth % piecesInStep === 0) yield
    }
    return { words, entries, starts, letters: [...new Set(words.map((word) => word.charAt(0)))] }
  }

  #toWhole(words: readonly string[]): readonly WholeList[] {
    const byList = new Map<WordList, TextList[]>()
    const whole = words.map((word): WholeList => {
      const own = this.listOf(word)
      const texts: TextList[] = []
      byList.set(own, texts)
      return { own, texts }
    })
    for (const text of this.#texts) for (const list of text.words) byList.get(list)?.push(text)
    return whole
  }
}

/** Who has one word: for itself, and with a text. */
interface WholeList {
  readonly own: WordList
  readonly texts: readonly TextList[]
}

function fill(entries: Int32Array, start: number, { own, texts }: WholeList): void {
  entries.set(own, start)
  let next = start + own.length
  for (const { positions } of texts) {
    for (const position of positions) entries[next++] = toEntry(position, place.elsewhere)
  }
}

/** The first place in a sorted list from which on nothing is below. */
export function firstNotBelow(count: number, isBelow: (index: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBelow(middle)) low = middle + 1
    else high = middle
  }
  return low
}

const firstFrom = ({ words }: WordTable, text: string): number =>
  firstNotBelow(words.length, (index) => (words[index] ?? '') < text)

/** The first word behind all that begin so. */
const firstBehind = ({ words }: WordTable, start: string): number =>
  firstNotBelow(words.length, (index) => {
    const word = words[index] ?? ''
    return word < start || word.startsWith(start)
  })

/** Whether any word begins so. */
export const hasWord = (table: WordTable, start: string): boolean =>
  table.words[firstFrom(table, start)]?.startsWith(start) ?? false

/** Whether any word is just this. */
export const hasWholeWord = (table: WordTable, word: string): boolean =>
  table.words[firstFrom(table, word)] === word

/** A stretch of the entries. Those in front of `wholeEnd` belong to the word that is just what was typed. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly wholeEnd: number
}

/** Where everyone stands who has a word that begins so. */
export function stretchOf(table: WordTable, text: string): Stretch {
  const { words, starts } = table
  const first = firstFrom(table, text)
  const start = starts[first] ?? 0
  const wholeEnd = words[first] === text ? (starts[first + 1] ?? start) : start
  return { start, wholeEnd, end: starts[firstBehind(table, text)] ?? start }
}
