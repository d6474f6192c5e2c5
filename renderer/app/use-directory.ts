import { useEffect, useMemo, useState } from 'react'
import type { Person } from '../../shared/person'
import { toDepartments, type Department } from '../boards/departments'
import { useFavourites } from '../news/use-favourites'
import { runAtOnce, runInPauses, sortInSteps, type Steps } from '../search/in-steps'
import { indexInSteps, toPeopleIndex, type PeopleIndex } from '../search/people-index'
import { useLanguage } from '../words/language'

/** Everybody, in the order of the alphabet, ready to be searched. */
export interface Directory {
  readonly people: readonly Person[]
  readonly index: PeopleIndex
  readonly departments: readonly Department[]
  /** Whom of it the operator wants at hand. */
  readonly favourites: readonly Person[]
}

/** The favourites whom the directory knows, in its order. */
function useFavouritePeople(people: readonly Person[]): readonly Person[] {
  const ids = useFavourites()
  return useMemo(() => (ids.size === 0 ? [] : people.filter(({ id }) => ids.has(id))), [people, ids])
}

/** As many are made ready within a frame; more would hold up the window, and are made ready in its pauses. */
const mostAtOnce = 2_000

type Read = Omit<Directory, 'favourites'>

const nobody: Read = { people: [], index: toPeopleIndex([]), departments: [] }

function* toDirectory(unsorted: readonly Person[], language: string): Steps<Read> {
  const { compare } = new Intl.Collator(language)
  const people = yield* sortInSteps(unsorted, (one, other) => compare(one.name, other.name))
  return { people, index: yield* indexInSteps(people), departments: toDepartments(people, language) }
}

/**
 * Worked out once for each reading of the directory. A long one is made ready in the pauses; until then the one before it
 * stays, or the first of its people when there was none.
 */
export function useDirectory(unsorted: readonly Person[]): Directory {
  const { language } = useLanguage().words
  const [long, keep] = useState(nobody)
  const isShort = unsorted.length <= mostAtOnce
  const isAtOnce = isShort || long === nobody
  const first = useMemo(
    () => (isAtOnce ? runAtOnce(toDirectory(unsorted.slice(0, mostAtOnce), language)) : nobody),
    [isAtOnce, unsorted, language],
  )
  useEffect(() => {
    if (!isShort) return runInPauses(toDirectory(unsorted, language), keep)
    // One operator's people never outlast them.
    keep(nobody)
    return undefined
  }, [isShort, unsorted, language])
  const read = isAtOnce ? first : long
  const favourites = useFavouritePeople(read.people)
  return useMemo(() => ({ ...read, favourites }), [read, favourites])
}
