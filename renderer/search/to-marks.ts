import { fold, foldSpelledOut } from './fold'

/** A stretch of a text that answers to what was typed: from `start` up to, not including, `end`. */
export interface Mark {
  readonly start: number
  readonly end: number
}

interface FoldedText {
  readonly folded: string
  /** Where each folded letter stood in the text: “ß” is two letters folded and one as written. */
  readonly origins: readonly number[]
}

type Spelling = (letter: string) => string

function toFoldedText(text: string, spell: Spelling): FoldedText {
  let folded = ''
  const origins: number[] = []
  let origin = 0
  for (const letter of text) {
    const plain = spell(letter)
    folded += plain
    for (let index = 0; index < plain.length; index += 1) origins.push(origin)
    origin += letter.length
  }
  origins.push(origin)
  return { folded, origins }
}

/** Without the letters that may spell out an umlaut, as “muller” finds “Mueller”. */
function toNarrowed({ folded, origins }: FoldedText): FoldedText {
  const isDropped = (at: number): boolean => /[aou]e|aa/.test(folded.slice(at - 1, at + 1))
  const kept = Array.from(folded)
    .map((_, at) => at)
    .filter((at) => at === 0 || !isDropped(at))
  return {
    folded: kept.map((at) => folded.charAt(at)).join(''),
    origins: [...kept.map((at) => origins[at] ?? 0), origins.at(-1) ?? 0],
  }
}

/** The text in all the ways in which it may be typed. */
function toFoldedTexts(text: string): readonly FoldedText[] {
  const plain = toFoldedText(text, fold)
  const spelledOut = /[äöüøå]/iu.test(text.normalize('NFC')) ? [toFoldedText(text, foldSpelledOut)] : []
  const narrowed = /[aou]e|aa/.test(plain.folded) ? [toNarrowed(plain)] : []
  return [plain, ...spelledOut, ...narrowed]
}

const isWordStart = (folded: string, index: number): boolean =>
  index === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(index - 1))

function marksOf({ folded, origins }: FoldedText, fragment: string): readonly Mark[] {
  const marks: Mark[] = []
  for (let at = folded.indexOf(fragment); at >= 0; at = folded.indexOf(fragment, at + 1)) {
    if (!isWordStart(folded, at)) continue
    // The next letter's origin closes the mark, so that a half-matched “ß” and a letter's accents are marked whole.
    const last = origins[at + fragment.length - 1] ?? 0
    const end = origins.slice(at + fragment.length).find((origin) => origin > last)
    marks.push({ start: origins[at] ?? 0, end: end ?? last + 1 })
  }
  return marks
}

const numberForm = /^[\s()./+-]*\d[\d\s()./-]{2,}$/

const isDigits = (fragment: string): boolean => /^\d+$/.test(fragment)

/** A number is found by its last digits, whatever stands between them. */
function numberMarks(text: string, fragments: readonly string[]): readonly Mark[] {
  const places = Array.from(text.matchAll(/\d/g), ({ index }) => index)
  const digits = places.map((at) => text.charAt(at)).join('')
  const end = (places.at(-1) ?? 0) + 1
  return fragments
    .filter((fragment) => fragment.length > 1 && digits.endsWith(fragment))
    .map((fragment) => ({ start: places[places.length - fragment.length] ?? 0, end }))
}

function joined(marks: readonly Mark[]): readonly Mark[] {
  const sorted = [...marks].sort((one, other) => one.start - other.start)
  return sorted.reduce<readonly Mark[]>((done, mark) => {
    const last = done.at(-1)
    if (!last || mark.start > last.end) return [...done, mark]
    return [...done.slice(0, -1), { start: last.start, end: Math.max(last.end, mark.end) }]
  }, [])
}

/** Which letters of a text the fragments found: sorted, not touching. */
export function toMarks(text: string, fragments: readonly string[]): readonly Mark[] {
  if (fragments.length === 0) return []
  const isNumber = numberForm.test(text)
  // Rows ask for their numbers at every key, and mostly a name is typed.
  if (isNumber && !fragments.some(isDigits)) return []
  const texts = toFoldedTexts(text)
  const ofWords = fragments.flatMap((fragment) => texts.flatMap((folded) => marksOf(folded, fragment)))
  return joined(isNumber ? [...ofWords, ...numberMarks(text, fragments)] : ofWords)
}
