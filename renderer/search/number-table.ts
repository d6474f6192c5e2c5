import { firstNotBelow } from './word-table'

/** How many digits are compared, from the end: no two countries' numbers differ only before them often enough to matter. */
const digits = 9
/** A digit more than there are: where a text has ended is no zero, or “021” would end “21” too. */
const base = 11
const span = base ** digits
const zero = '0'.charCodeAt(0)
/** Room for somebody's place in the list: together below 2⁵³, so that a number holds both exactly. */
const places = 2 ** 20

/** The digits from the end, as one number from 0 up to 11⁹: texts that end alike stand in a row. Read sign by sign: there are hundreds of thousands. */
function toKey(text: string): number | undefined {
  let [key, count] = [0, 0]
  for (let at = text.length - 1; at >= 0 && count < digits; at -= 1) {
    const digit = text.charCodeAt(at) - zero
    if (digit < 0 || digit > 9) continue
    key = key * base + digit + 1
    count += 1
  }
  return count === 0 ? undefined : key * base ** (digits - count)
}

/** The numbers of everyone, read from their ends and sorted: the last digits typed find them. */
export type NumberTable = Float64Array

/** Gathers numbers. */
export class NumberGatherer {
  readonly #keys: number[] = []

  add(number: string, position: number): void {
    const key = toKey(number)
    if (key !== undefined && position < places) this.#keys.push(key * places + position)
  }

  /** At once: numbers without a comparison of ours are sorted within a frame. */
  finish(): NumberTable {
    return new Float64Array(this.#keys).sort()
  }
}

/** Fewer digits would end a tenth of all numbers. */
const fewest = 2

/** Calls `meet` for everyone who has a number with this ending. */
export function eachWithEnding(table: NumberTable, ending: string, meet: (position: number) => void): void {
  if (ending.length < fewest || !/^\d+$/.test(ending)) return
  const start = toKey(ending) ?? 0
  const width = span / base ** Math.min(digits, ending.length)
  const first = firstNotBelow(table.length, (index) => (table[index] ?? 0) < start * places)
  for (let index = first; index < table.length; index += 1) {
    const key = table[index] ?? 0
    if (key >= (start + width) * places) return
    meet(key % places)
  }
}
