import { useSyncExternalStore } from 'react'
import type { PersonId } from '../../shared/person'
import { useNews } from './use-news'

/** To whom calls were put through lately, the last one first. */
export function useRecent(): readonly PersonId[] {
  const { recent } = useNews()
  return useSyncExternalStore(recent.subscribe, recent.read)
}
