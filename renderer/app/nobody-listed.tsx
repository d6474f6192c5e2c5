import type { Dispatch, ReactNode } from 'react'
import type { People } from '../news/latest-people'
import { Nobody } from '../people/nobody'
import { useLanguage } from '../words/language'
import type { ConsoleEvent } from './console-state'

interface Props {
  readonly told: People
  readonly query: string
  readonly isSearching: boolean
  readonly isSifted: boolean
  readonly isFavourites: boolean
  readonly tell: Dispatch<ConsoleEvent>
}

/** Why the list is empty, and the one way on. */
export function NobodyListed({ told, query, isSearching, isSifted, isFavourites, tell }: Props): ReactNode {
  const { people, problems, favourites } = useLanguage().words
  if (told.people.length === 0) {
    if (told.isLoading) return <Nobody sentence={people.loading} />
    if (told.problem?.kind === 'notAllowed') return <Nobody sentence={people.directoryNotAllowed} />
    return <Nobody sentence={told.problem ? problems.noPeople : people.directoryEmpty} />
  }
  if (isSifted) {
    const action = { label: people.clearFilters, act: () => tell({ type: 'filtersCleared' }) }
    return <Nobody sentence={people.nobodyPasses} action={action} />
  }
  if (isSearching) {
    const action = { label: people.clearSearch, act: () => tell({ type: 'typed', query: '' }) }
    return <Nobody sentence={people.nobodyMatches(query)} hint={people.whatIsSearched} action={action} />
  }
  if (isFavourites) return <Nobody sentence={favourites.none} hint={favourites.howTo} />
  return <Nobody sentence={people.directoryEmpty} />
}
