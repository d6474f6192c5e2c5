/** Letters that do not come apart into a plain letter and a mark. “ς” is “σ” at a word's end, and what is typed has no end yet. */
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
  ς: 'σ',
}

const marks = /\p{M}+/gu
const oddLetters = /[ßæœøłđðþıħŧŋς]/gu
const betweenWords = /[^\p{L}\p{N}]+/gu

/** A text as it is compared: lower case, without accents (“Öberg” → “oberg”, “Łukasz” → “lukasz”), ligatures and letters of half or full width as plain ones. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(oddLetters, (letter) => plainLetters[letter] ?? letter)

/** The words of a text, folded: letters and digits in a row. */
export const toFoldedWords = (text: string): readonly string[] =>
  fold(text)
    .split(betweenWords)
    .filter((word) => word !== '')

/** How German, the Nordic languages and Serbian spell these letters out where they cannot be typed. */
const spelledOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', đ: 'dj' }
const lettersSpelledOut = /[äöüøåđ]/gu

/** Whether it has letters that may be spelled out. */
export const mayBeSpelledOut = (text: string): boolean =>
  text.toLowerCase().normalize('NFC').search(lettersSpelledOut) >= 0

/** The same with umlauts spelled out (“Müller” → “mueller”). */
export const foldSpelledOut = (text: string): string =>
  fold(
    text
      .toLowerCase()
      .normalize('NFC')
      .replace(lettersSpelledOut, (letter) => spelledOut[letter] ?? letter),
  )

/** Two letters that may stand for one with dots or a ring. */
export const spellsOut = /([aou])e|aa/g

/** A folded text without the letters that may spell out an umlaut (“mueller” → “muller”). */
export const narrowed = (folded: string): string =>
  folded.replace(spellsOut, (pair, vowel) => String(vowel ?? pair[0]))

const writtenWithoutBlanks = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]{2,}$/u

/** Whether no blank stands between these two where a word ends: the second may begin one. */
export const mayBeginAnew = (letter: string, next: string): boolean =>
  writtenWithoutBlanks.test(letter + next)

/** All the ways in which a word may be typed, folded. Where no blanks are written, each letter may begin a word. */
export function toSpellings(word: string): readonly string[] {
  const folded = fold(word)
  // Whole letters first: folded, a Korean one comes apart into its sounds.
  const whole = word.normalize('NFKC')
  if (writtenWithoutBlanks.test(whole))
    return Array.from(whole).map((_, at, letters) => fold(letters.slice(at).join('')))
  return [...new Set([folded, foldSpelledOut(word), narrowed(folded)])]
}

/** Signs within a word, as in “O'Brien” and “Anne-Marie”: many type such names without them. */
const signsWithin = /(?<=[\p{L}\p{M}])['’ʼ‐-](?=\p{L})/gu

/** Whether a text has words with signs within. */
export const hasSignsWithin = (text: string): boolean => text.search(signsWithin) >= 0

/** A text without the signs within its words. */
export const withoutSigns = (text: string): string => text.replace(signsWithin, '')

/** The words of a text as they are written: letters, their accents, and digits in a row. */
export const toWords = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '')
