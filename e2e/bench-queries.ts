import type { Person } from '../shared/person'

/** What an operator types, and the place in the list of the person whom they mean. */
export interface Query {
  /** In which way they type. */
  readonly way: string
  readonly query: string
  readonly expected: number
}

const wordsOf = (text: string): readonly string[] => text.split(/[\s-]+/).filter((word) => word !== '')
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const swapped = (word: string): string => word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4)

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }
const spelledOut = (text: string): string =>
  text.toLowerCase().replace(/[äöüåø]/g, (one) => umlauts[one] ?? one)

const deskOf = ({ phones }: Person): string | undefined => phones.find(({ kind }) => kind === 'desk')?.number

type Typing = (person: Person) => string | undefined

/** Ways of typing somebody; undefined where it does not fit them. */
const typings: Readonly<Record<string, Typing>> = {
  wholeName: ({ name }) => name,
  withoutAccents: ({ name }) => (plain(name) === name.toLowerCase() ? undefined : plain(name)),
  spelledOut: ({ name }) => (/[äöüåø]/i.test(name) ? spelledOut(name) : undefined),
  twoBeginnings: ({ name }) =>
    [...wordsOf(name)]
      .reverse()
      .map((word) => word.slice(0, 3))
      .join(' '),
  nameAndDepartment: ({ name, department }) =>
    department && `${wordsOf(name)[0]?.slice(0, 4)} ${wordsOf(department)[0]?.slice(0, 5)}`,
  extension: ({ phones }) => phones.find(({ extension }) => extension !== undefined)?.extension,
  lastDigits: (person) => deskOf(person)?.replace(/\D/g, '').slice(-6),
  wholeNumber: (person) => deskOf(person),
  swappedLetters: ({ name }) => {
    const word = wordsOf(name).at(-1) ?? ''
    return /^[A-Za-z]{6,}$/.test(word) && word[2] !== word[3]
      ? `${wordsOf(name)[0]} ${swapped(word)}`
      : undefined
  },
  titleAndName: ({ name, jobTitle }) => jobTitle && `${wordsOf(jobTitle)[0]} ${wordsOf(name).at(-1)}`,
}

const ofEach = 20
/** A prime: people from all over the list. */
const stride = 4_999

/** Twenty of each way, the same in every run. */
export const toQueries = (people: readonly Person[]): readonly Query[] =>
  Object.entries(typings).flatMap(([way, type], first) => {
    const queries: Query[] = []
    for (let nth = first; queries.length < ofEach && nth < people.length + first; nth += 1) {
      const expected = (nth * stride) % people.length
      const query = people[expected] && type(people[expected])
      if (query) queries.push({ way, query, expected })
    }
    return queries
  })
