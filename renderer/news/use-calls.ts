import { useSyncExternalStore } from 'react'
import type { Calls } from '../../shared/call'
import { useNews } from './use-news'

export function useCalls(): Calls {
  const { calls } = useNews()
  return useSyncExternalStore(calls.subscribe, calls.read)
}
