import { piecesInStep, sortInSteps, type Steps } from './in-steps'

/** Where a word stands: the smaller the nearer to the name's start. Initials count only when they are typed whole. */
export const place = { startOfName: 0, name: 1, elsewhere: 2, initials: 3 } as const
export type Place = (typeof place)[keyof typeof place]

/** Somebody's number in the order of the list, and where the word stands, in one small number: there are a million of them. */
const toEntry = (position: number, where: Place): number => position * 4 + where

/** Every word of everyone, sorted, so that all that begin alike stand in a row. */
export interface WordTable {
  readonly words: readonly string[]
  readonly entries: readonly (readonly number[])[]
  /** With which words begin. */
  readonly letters: readonly string[]
}

/** Gathers the words; `finish` sorts them. */
export class WordGatherer {
  readonly #entries = new Map<string, number[]>()

  add(word: string, position: number, where: Place): void {
    const entries = this.#entries.get(word)
    if (entries) entries.push(toEntry(position, where))
    else this.#entries.set(word, [toEntry(position, where)])
  }

  *finish(): Steps<WordTable> {
    const byLetters = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
    const words = yield* sortInSteps([...this.#entries.keys()], byLetters)
    const entries: (readonly number[])[] = []
    const letters = new Set<string>()
    for (const word of words) {
      entries.push(this.#entries.get(word) ?? [])
      letters.add(word.charAt(0))
      if (entries.length % piecesInStep === 0) yield
    }
    return { words, entries, letters: [...letters] }
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

/** Whether any word begins so. */
export const hasWord = (table: WordTable, start: string): boolean =>
  table.words[firstFrom(table, start)]?.startsWith(start) ?? false

/** Whether any word is just this. */
export const hasWholeWord = (table: WordTable, word: string): boolean =>
  table.words[firstFrom(table, word)] === word

/** Calls `meet` for everyone with a word that begins so. */
export function eachOf(
  table: WordTable,
  start: string,
  meet: (position: number, where: Place) => void,
): void {
  for (let index = firstFrom(table, start); table.words[index]?.startsWith(start); index += 1) {
    const isWhole = table.words[index] === start
    for (const entry of table.entries[index] ?? []) {
      const where = entry % 4
      if (where !== place.initials) meet(entry >>> 2, where === 0 ? 0 : where === 1 ? 1 : 2)
      else if (isWhole) meet(entry >>> 2, place.elsewhere)
    }
  }
}
