import { useMemo, useSyncExternalStore } from 'react'
import type { PersonId } from '../../shared/person'
import { useNews } from './use-news'

/** Whom the operator wants at hand, in the order in which they were chosen. */
export function useFavourites(): ReadonlySet<PersonId> {
  const { favourites } = useNews()
  const ids = useSyncExternalStore(favourites.subscribe, favourites.read)
  return useMemo(() => new Set(ids), [ids])
}
