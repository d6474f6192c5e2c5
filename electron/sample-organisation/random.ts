/** A source of numbers from 0 up to, not including, 1. */
export type Random = () => number

/** 32 bits of a text (FNV-1a), so that a name and a date can be a seed. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/** The same numbers for the same words, on every computer and in every run (mulberry32). */
export function randomOf(...words: readonly (string | number)[]): Random {
  let state = seedOf(words.join('|'))
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** One of a list. An empty list has none to give and is a bug. */
export function pick<Value>(list: readonly Value[], random: Random): Value {
  const value = list[Math.floor(random() * list.length)]
  if (value === undefined) throw new RangeError('nothing to pick from')
  return value
}

/** A GUID made of these numbers. */
export function guidOf(random: Random): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5')
}
