import type { Words } from '../words/words'

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'ê',
  g: 'ğ',
  h: 'ĥ',
  i: 'ï',
  k: 'ķ',
  n: 'ñ',
  o: 'ö',
  r: 'ř',
  s: 'š',
  t: 'ť',
  u: 'û',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
}

/** “Free” → “⟦Fřêê··⟧”: whatever stands without brackets did not come from the catalogue; two fifths longer, as German may be. */
export function toPseudoText(text: string): string {
  const accented = text.replace(/[a-z]/g, (letter) => accents[letter] ?? letter)
  return `⟦${accented}${'·\u200b'.repeat(Math.ceil(text.length * 0.4))}⟧`
}

function toPseudoValue(value: unknown): unknown {
  if (typeof value === 'string') return toPseudoText(value)
  if (typeof value === 'function')
    return (...args: readonly unknown[]) => toPseudoText(String(Reflect.apply(value, undefined, args)))
  if (Array.isArray(value)) return value.map(toPseudoValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toPseudoValue(inner)]))
}

/** What was made from something has its shape: the values keep their kind. */
const isLike = <Value>(made: unknown, of: Value): made is Value => typeof made === typeof of

/** A language that nobody speaks, made from a catalogue. */
export function toPseudo(words: Words, direction: Words['direction']): Words {
  const made = toPseudoValue(words)
  if (!isLike(made, words)) throw new Error('toPseudo: a catalogue is an object')
  return { ...made, language: words.language, direction, product: words.product }
}
