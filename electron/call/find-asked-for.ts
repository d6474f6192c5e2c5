import { mostAskedFor } from '../../shared/call'
import type { Person, PersonId } from '../../shared/person'
import { toDigits } from './caller-number'

const marks = /\p{M}+/gu
const betweenWords = /[^\p{L}\p{N}]+/u

const plain = /^[ -~]*$/

/** Without case and accents. Most names have none, and a hundred thousand of them are looked at while a call rings. */
const fold = (text: string): string =>
  (plain.test(text) ? text : text.normalize('NFKD').replace(marks, '')).toLowerCase()

const toWords = (folded: string): readonly string[] => folded.split(betweenWords).filter(Boolean)

/** Shorter numbers are extensions: the end of somebody's number is not their number. */
const shortestNumber = 7

function hasNumber({ phones }: Person, digits: string): boolean {
  return phones.some(({ number, extension }) => {
    if (extension === digits) return true
    const theirs = toDigits(number)
    if (theirs === digits) return true
    // One is often written with its country and the other without.
    return digits.length >= shortestNumber && (theirs?.endsWith(digits) ?? false)
  })
}

/** Whose full name it is, in any order; else whose name has words that begin so. */
function findByName(words: readonly string[], people: readonly Person[]): readonly Person[] {
  const named = people.flatMap((person) => {
    const name = fold(person.name)
    if (!words.every((word) => name.includes(word))) return []
    const theirs = toWords(name)
    const fits = words.every((word) => theirs.some((one) => one.startsWith(word)))
    return fits ? [{ person, theirs }] : []
  })
  const exact = named.filter(
    ({ theirs }) => theirs.length === words.length && words.every((word) => theirs.includes(word)),
  )
  return (exact.length > 0 ? exact : named).map(({ person }) => person)
}

/** Whom “asked for” names: by extension, number or name. Nobody, one, or several; beyond {@link mostAskedFor} it names nobody. */
export function findAskedFor(askedFor: string, people: readonly Person[]): readonly PersonId[] {
  const digits = toDigits(askedFor)
  const words = toWords(fold(askedFor))
  const found =
    digits === undefined
      ? words.length === 0
        ? []
        : findByName(words, people)
      : people.filter((person) => hasNumber(person, digits))
  return found.length > mostAskedFor ? [] : found.map(({ id }) => id)
}
