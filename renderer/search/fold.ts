/** Letters that do not come apart into a plain letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
}

const marks = /\p{M}+/gu
const oddLetters = /[ßæœøłđðþıħŧŋ]/gu
const betweenWords = /[^\p{L}\p{N}]+/gu

/** A text as it is compared: lower case, without accents (“Öberg” → “oberg”, “Łukasz” → “lukasz”). */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .replace(oddLetters, (letter) => plainLetters[letter] ?? letter)

/** The words of a text, folded: letters and digits in a row. */
export const toFoldedWords = (text: string): readonly string[] =>
  fold(text)
    .split(betweenWords)
    .filter((word) => word !== '')

/** How German and the Nordic languages spell these letters out where they cannot be typed. */
const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' }

/** The same with umlauts spelled out (“Müller” → “mueller”). */
export const foldSpelledOut = (text: string): string =>
  fold(
    text
      .toLowerCase()
      .normalize('NFC')
      .replace(/[äöüøå]/gu, (letter) => spelledOut[letter] ?? letter),
  )

/** A folded text without the letters that may spell out an umlaut (“mueller” → “muller”). */
export const narrowed = (folded: string): string =>
  folded.replace(/([aou])e|aa/g, (pair, vowel) => String(vowel ?? pair[0]))

const writtenWithoutBlanks = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}$/u

/** All the ways in which a word may be typed, folded. Where no blanks are written, each letter may begin a word. */
export function toSpellings(word: string): readonly string[] {
  const folded = fold(word)
  if (writtenWithoutBlanks.test(word))
    return Array.from(word).map((_, at, letters) => letters.slice(at).join(''))
  return [...new Set([folded, foldSpelledOut(word), narrowed(folded)])]
}

/** The words of a text as they are written: letters, their accents, and digits in a row. */
export const toWords = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '')
