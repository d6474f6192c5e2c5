import { useCallback, useSyncExternalStore } from 'react'
import type { PersonId } from '../../shared/person'
import { useNews } from './use-news'

/** The picture of one person as an address; undefined: there is none, or not yet. Wakes for that person only. */
export function usePhoto(id: PersonId): string | undefined {
  const { photos } = useNews()
  const subscribe = useCallback((listener: () => void) => photos.subscribe(id, listener), [photos, id])
  return useSyncExternalStore(subscribe, () => photos.read(id)?.picture)
}
