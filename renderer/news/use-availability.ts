import { useCallback, useSyncExternalStore } from 'react'
import type { Availability } from '../../shared/availability/availability'
import type { PersonId } from '../../shared/person'
import { useNews } from './use-news'

/** What is known of one person; undefined: not told yet. Wakes for that person only. */
export function useAvailability(id: PersonId): Availability | undefined {
  const { availability } = useNews()
  const subscribe = useCallback(
    (listener: () => void) => availability.subscribe(id, listener),
    [availability, id],
  )
  return useSyncExternalStore(subscribe, () => availability.read(id))
}
