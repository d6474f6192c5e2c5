import { toSpellings } from './fold'
import { toFragments } from './match-people'

/** What a search may ask of the people it names. */
export type SearchedFor = 'free' | 'busy'

/** By which words it is asked for, in one language: with blanks between them. */
export type FilterWords = Readonly<Record<SearchedFor, string>>

/** What was typed: who is meant, and what is asked of them. */
export interface Typed {
  readonly fragments: readonly string[]
  /** Absent: nothing is asked, only names. */
  readonly searchedFor?: SearchedFor
  /** The word that asks it, folded: it may be somebody's name too. */
  readonly word?: string
}

const asks: readonly SearchedFor[] = ['free', 'busy']

const searchedForBy = (fragment: string, words: FilterWords): SearchedFor | undefined =>
  asks.find((ask) => words[ask].split(' ').some((word) => toSpellings(word).includes(fragment)))

/**
 * Reads a search: “sales free” names those in sales and asks who of them is free. The last such word counts; alone it names
 * nobody, and is searched for as any other.
 */
export function toTyped(query: string, words: FilterWords): Typed {
  const all = toFragments(query)
  const at = all.findLastIndex((fragment) => searchedForBy(fragment, words) !== undefined)
  const word = all[at]
  const searchedFor = word === undefined ? undefined : searchedForBy(word, words)
  if (all.length < 2 || word === undefined || searchedFor === undefined) return { fragments: all }
  return { fragments: all.filter((_, nth) => nth !== at), searchedFor, word }
}
