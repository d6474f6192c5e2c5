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
function findByName(words: readonly string[], people: Iterable<Person>): readonly Person[] {
  const exact: Person[] = []
  const others: Person[] = []
  for (const person of people) {
    const name = fold(person.name)
    if (!words.every((word) => name.includes(word))) continue
    const theirs = toWords(name)
    if (!words.every((word) => theirs.some((one) => one.startsWith(word)))) continue
    const isExact = theirs.length === words.length && words.every((word) => theirs.includes(word))
    if (isExact) exact.push(person)
    else others.push(person)
  }
  return exact.length > 0 ? exact : others
}

function findByNumber(digits: string, people: Iterable<Person>): readonly Person[] {
  const found: Person[] = []
  for (const person of people) if (hasNumber(person, digits)) found.push(person)
  return found
}

/** Whom “asked for” names: by extension, number or name. Nobody, one, or several; beyond {@link mostAskedFor} it names nobody. */
export function findAskedFor(askedFor: string, people: Iterable<Person>): readonly PersonId[] {
  const digits = toDigits(askedFor)
  const words = toWords(fold(askedFor))
  if (digits === undefined && words.length === 0) return []
  const found = digits === undefined ? findByName(words, people) : findByNumber(digits, people)
  return found.length > mostAskedFor ? [] : found.map(({ id }) => id)
}
