import type { Person } from '../../shared/person'
import { toFoldedWords } from './fold'

/** One person, folded once so that a key costs no more than a few comparisons. */
interface Indexed {
  readonly person: Person
  /** “ martina keller”: every word behind a blank, so that a fragment at a word's start is one `includes`. */
  readonly name: string
  readonly all: string
}

/** The directory, ready to be searched; in the order in which equals are listed. */
export type PeopleIndex = readonly Indexed[]

/** How near the best match stands: the smaller the nearer. */
const startOfName = 0
const startOfNameWord = 1
const elsewhere = 2

const behindBlanks = (texts: readonly (string | undefined)[]): string =>
  texts
    .flatMap((text) => (text === undefined ? [] : toFoldedWords(text)))
    .map((word) => ` ${word}`)
    .join('')

function toIndexed(person: Person): Indexed {
  const { name, department, jobTitle, office, phones } = person
  const folded = behindBlanks([name])
  const others = behindBlanks([department, jobTitle, office, ...phones.map(({ extension }) => extension)])
  return { person, name: folded, all: folded + others }
}

/** Folds the directory once; the order given is kept among equals. */
export const toPeopleIndex = (people: readonly Person[]): PeopleIndex => people.map(toIndexed)

/** What was typed, as fragments that must each begin a word: “mar sales” → “mar”, “sales”. */
export const toFragments = (query: string): readonly string[] => toFoldedWords(query)

function rankOf({ name }: Indexed, wanted: readonly string[]): number {
  const [first] = wanted
  if (first !== undefined && name.startsWith(first)) return startOfName
  return wanted.some((fragment) => name.includes(fragment)) ? startOfNameWord : elsewhere
}

/**
 * Who matches every fragment, in any order, at the start of a word of name, department, title, office or extension.
 * Names that start with the first fragment come first, then other words of the name, then the rest.
 */
export function matchPeople(index: PeopleIndex, fragments: readonly string[]): readonly Person[] {
  const wanted = fragments.map((fragment) => ` ${fragment}`)
  const ranks: [Person[], Person[], Person[]] = [[], [], []]
  for (const indexed of index) {
    if (wanted.every((fragment) => indexed.all.includes(fragment))) {
      ranks[rankOf(indexed, wanted)]?.push(indexed.person)
    }
  }
  return ranks.flat()
}
