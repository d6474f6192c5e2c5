import { useMemo } from 'react'
import type { Person } from '../../shared/person'
import { toDepartments, type Department } from '../boards/departments'
import { useFavourites } from '../news/use-favourites'
import { toPeopleIndex, type PeopleIndex } from '../search/match-people'
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

/** Worked out once for each reading of the directory. */
export function useDirectory(unsorted: readonly Person[]): Directory {
  const { language } = useLanguage().words
  const read = useMemo(() => {
    const { compare } = new Intl.Collator(language)
    const people = [...unsorted].sort((one, other) => compare(one.name, other.name))
    return { people, index: toPeopleIndex(people), departments: toDepartments(people, language) }
  }, [unsorted, language])
  const favourites = useFavouritePeople(read.people)
  return useMemo(() => ({ ...read, favourites }), [read, favourites])
}
