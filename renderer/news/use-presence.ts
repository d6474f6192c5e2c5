import { useCallback, useSyncExternalStore } from 'react'
import type { Presence } from '../../shared/availability/presence'
import type { PersonId } from '../../shared/person'
import { useNews } from './use-news'

/** What one person is doing, where the operator may know; undefined: not told. Wakes for that person only. */
export function usePresence(id: PersonId): Presence | undefined {
  const { presence } = useNews()
  const subscribe = useCallback((listener: () => void) => presence.subscribe(id, listener), [presence, id])
  return useSyncExternalStore(subscribe, () => presence.read(id))
}
