import { hasWord, type WordTable } from './word-table'

/** Shorter ones are near to everything. */
const shortest = 5
const latin = Array.from('abcdefghijklmnopqrstuvwxyz')

/** Letters that may stand where a wrong one was typed: those of the same script. */
const lettersFor = ({ letters }: WordTable, fragment: string): readonly string[] =>
  /^[a-z]+$/.test(fragment) ? latin : letters

function* variants(fragment: string, letters: readonly string[]): Generator<string> {
  for (let at = 0; at <= fragment.length; at += 1) {
    const [before, after] = [fragment.slice(0, at), fragment.slice(at)]
    yield before + after.slice(1)
    yield before + after.charAt(1) + after.charAt(0) + after.slice(2)
    for (const letter of letters) {
      yield before + letter + after
      yield before + letter + after.slice(1)
    }
  }
}

/** How words begin that differ from what was typed by one letter: one wrong, missing, too many, or two swapped. */
export function nearStarts(table: WordTable, fragment: string): readonly string[] {
  if (fragment.length < shortest || /\d/.test(fragment)) return []
  const near = new Set(variants(fragment, lettersFor(table, fragment)))
  near.delete(fragment)
  return [...near].filter((start) => hasWord(table, start))
}
