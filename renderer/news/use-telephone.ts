import { useSyncExternalStore } from 'react'
import type { TelephoneNews } from '../../shared/telephone'
import { useNews } from './use-news'

export function useTelephone(): TelephoneNews {
  const { telephone } = useNews()
  return useSyncExternalStore(telephone.subscribe, telephone.read)
}
