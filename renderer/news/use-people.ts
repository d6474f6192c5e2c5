import { useSyncExternalStore } from 'react'
import type { People } from './latest-people'
import { useNews } from './use-news'

export function usePeople(): People {
  const { people } = useNews()
  return useSyncExternalStore(people.subscribe, people.read)
}
