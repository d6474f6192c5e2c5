import { useSyncExternalStore } from 'react'
import type { RingBacks } from '../../shared/ring-back'
import { useNews } from './use-news'

export function useRingBacks(): RingBacks {
  const { ringBacks } = useNews()
  return useSyncExternalStore(ringBacks.subscribe, ringBacks.read)
}
