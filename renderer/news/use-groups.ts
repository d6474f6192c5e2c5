import { useSyncExternalStore } from 'react'
import type { GroupBoard } from '../../shared/group'
import { useNews } from './use-news'

/** The groups of the organisation that are boards. */
export function useGroups(): readonly GroupBoard[] {
  const { groups } = useNews()
  return useSyncExternalStore(groups.subscribe, groups.read)
}
