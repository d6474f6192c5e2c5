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
