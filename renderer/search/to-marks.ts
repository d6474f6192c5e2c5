import {
  fold,
  foldSpelledOut,
  hasSignsWithin,
  mayBeginAnew,
  mayBeSpelledOut,
  spellsOut,
  toSpellings,
} from './fold'

/** A stretch of a text that answers to what was typed: from `start` up to, not including, `end`. */
export interface Mark {
  readonly start: number
  readonly end: number
}

interface FoldedText {
  readonly text: string
  readonly folded: string
  /** Where each folded letter stood in the text: “ß” is two letters folded and one as written. */
  readonly origins: readonly number[]
}

/** A letter whose accents stand beside it is spelled out with them. */
const withItsMarks = /\P{M}\p{M}*|\p{M}+/gu

type Spelling = (letter: string) => string

const signs = new Set(Array.from("'’ʼ‐-"))

/** `isClosed`: the signs within words are left out, as “obrien” finds “O'Brien”. */
function toFoldedText(text: string, spell: Spelling, isClosed: boolean): FoldedText {
  let folded = ''
  const origins: number[] = []
  let origin = 0
  for (const [letter] of text.matchAll(withItsMarks)) {
    const plain = isClosed && signs.has(letter) ? '' : spell(letter)
    folded += plain
    for (let index = 0; index < plain.length; index += 1) origins.push(origin)
    origin += letter.length
  }
  origins.push(origin)
  return { text, folded, origins }
}

/** Without the letters that may spell out an umlaut, as “muller” finds “Mueller”. */
function toNarrowed({ text, folded, origins }: FoldedText): FoldedText {
  const dropped = new Set(Array.from(folded.matchAll(spellsOut), ({ index }) => index + 1))
  const kept = Array.from(origins.keys()).filter((at) => at < folded.length && !dropped.has(at))
  return {
    text,
    folded: kept.map((at) => folded.charAt(at)).join(''),
    origins: [...kept.map((at) => origins[at] ?? 0), origins.at(-1) ?? 0],
  }
}

/** As many texts as a screen full of rows shows several times over. */
const mostFolded = 1_000
/** The rows ask for the same texts at each key. */
const foldedBefore = new Map<string, readonly FoldedText[]>()

/** The text in all the ways in which it may be typed. */
function toFoldedTexts(text: string): readonly FoldedText[] {
  const before = foldedBefore.get(text)
  if (before) return before
  const open = foldedTextsOf(text, false)
  const all = hasSignsWithin(text) ? [...open, ...foldedTextsOf(text, true)] : open
  if (foldedBefore.size >= mostFolded) foldedBefore.clear()
  foldedBefore.set(text, all)
  return all
}

function foldedTextsOf(text: string, isClosed: boolean): readonly FoldedText[] {
  const plain = toFoldedText(text, fold, isClosed)
  const spelledOut = mayBeSpelledOut(text) ? [toFoldedText(text, foldSpelledOut, isClosed)] : []
  const narrowed = plain.folded.search(spellsOut) >= 0 ? [toNarrowed(plain)] : []
  return [plain, ...spelledOut, ...narrowed]
}

const letterAt = (text: string, at = 0): string => String.fromCodePoint(text.codePointAt(at) ?? 0)

function isWordStart({ text, folded, origins }: FoldedText, at: number): boolean {
  if (at === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1))) return true
  const [before, here] = [origins[at - 1], origins[at]]
  return before !== here && mayBeginAnew(letterAt(text, before), letterAt(text, here))
}

function marksOf(folding: FoldedText, fragment: string): readonly Mark[] {
  const { folded, origins } = folding
  const marks: Mark[] = []
  for (let at = folded.indexOf(fragment); at >= 0; at = folded.indexOf(fragment, at + 1)) {
    if (!isWordStart(folding, at)) continue
    // The next letter's origin closes the mark, so that a half-matched “ß” and a letter's accents are marked whole.
    const last = origins[at + fragment.length - 1] ?? 0
    const end = origins.slice(at + fragment.length).find((origin) => origin > last)
    marks.push({ start: origins[at] ?? 0, end: end ?? last + 1 })
  }
  return marks
}

const numberForm = /^[\s()./+-]*\d[\d\s()./-]{2,}$/

const isDigits = (fragment: string): boolean => /^\d+$/.test(fragment)

/** So many digits from the end make a number the same: what stands before them is written in many ways, or left out. */
const sameFrom = 9

/** How many digits end two numbers alike. */
function alikeAtEnd(one: string, other: string): number {
  let count = 0
  while (count < one.length && one.at(-1 - count) === other.at(-1 - count)) count += 1
  return count
}

/** A number is found by its last digits, whatever stands between them. */
function numberMarks(text: string, fragments: readonly string[]): readonly Mark[] {
  const places = Array.from(text.matchAll(/\d/g), ({ index }) => index)
  const digits = places.map((at) => text.charAt(at)).join('')
  const end = (places.at(-1) ?? 0) + 1
  return fragments.filter(isDigits).flatMap((fragment) => {
    const count = alikeAtEnd(fragment, digits)
    if (fragment.length < 2 || count < Math.min(fragment.length, sameFrom)) return []
    return [{ start: places[places.length - count] ?? 0, end }]
  })
}

/** Initials are found typed whole: the first letter of each word. */
function initialMarks(name: string, fragments: readonly string[]): readonly Mark[] {
  const firsts = Array.from(name.matchAll(/([\p{L}\p{N}]\p{M}*)[\p{L}\p{N}\p{M}]*/gu), (word) => ({
    letter: letterAt(name, word.index),
    mark: { start: word.index, end: word.index + (word[1] ?? '').length },
  }))
  if (firsts.length < 2) return []
  const spellings = toSpellings(firsts.map(({ letter }) => letter).join(''))
  return fragments.some((one) => spellings.includes(one)) ? firsts.map(({ mark }) => mark) : []
}

function joined(marks: readonly Mark[]): readonly Mark[] {
  const sorted = [...marks].sort((one, other) => one.start - other.start)
  return sorted.reduce<readonly Mark[]>((done, mark) => {
    const last = done.at(-1)
    if (!last || mark.start > last.end) return [...done, mark]
    return [...done.slice(0, -1), { start: last.start, end: Math.max(last.end, mark.end) }]
  }, [])
}

/** Which letters of a text the fragments found: sorted, not touching. `isName`: initials count. */
export function toMarks(text: string, fragments: readonly string[], isName = false): readonly Mark[] {
  if (fragments.length === 0) return []
  const isNumber = numberForm.test(text)
  // Rows ask for their numbers at every key, and mostly a name is typed.
  if (isNumber && !fragments.some(isDigits)) return []
  const texts = toFoldedTexts(text)
  const ofWords = fragments.flatMap((fragment) => texts.flatMap((folded) => marksOf(folded, fragment)))
  const ofNumber = isNumber ? numberMarks(text, fragments) : []
  const ofInitials = isName ? initialMarks(text, fragments) : []
  return joined([...ofWords, ...ofNumber, ...ofInitials])
}
