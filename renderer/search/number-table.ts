import { sortInSteps, type Steps } from './in-steps'
import { firstNotBelow } from './word-table'

/** How many digits are compared, from the end: no two countries' numbers differ only before them often enough to matter. */
const digits = 9
const span = 10 ** digits
/** Room for somebody's place in the list: together below 2⁵³, so that a number holds both exactly. */
const places = 2 ** 20

const onlyDigits = (text: string): string => text.replace(/\D/g, '')

const backwards = (text: string): string => Array.from(text).reverse().join('')

/** From 0 up to 10⁹: texts that begin alike stand in a row. */
const toKey = (text: string): number => Number(text.slice(0, digits).padEnd(digits, '0'))

/** The numbers of everyone, read from their ends and sorted: the last digits typed find them. */
export type NumberTable = Float64Array

/** Gathers numbers. */
export class NumberGatherer {
  readonly #keys: number[] = []

  add(number: string, position: number): void {
    const ending = backwards(onlyDigits(number))
    if (ending !== '' && position < places) this.#keys.push(toKey(ending) * places + position)
  }

  *finish(): Steps<NumberTable> {
    return Float64Array.from(yield* sortInSteps(this.#keys, (one, other) => one - other))
  }
}

/** Fewer digits would end a tenth of all numbers. */
const fewest = 2

/** Calls `meet` for everyone who has a number with this ending. */
export function eachWithEnding(table: NumberTable, ending: string, meet: (position: number) => void): void {
  if (ending.length < fewest || !/^\d+$/.test(ending)) return
  const start = toKey(backwards(ending))
  const width = span / 10 ** Math.min(digits, ending.length)
  const first = firstNotBelow(table.length, (index) => (table[index] ?? 0) < start * places)
  for (let index = first; index < table.length; index += 1) {
    const key = table[index] ?? 0
    if (key >= (start + width) * places) return
    meet(key % places)
  }
}
