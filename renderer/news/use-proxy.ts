import { useSyncExternalStore } from 'react'
import type { ProxyState } from '../../shared/proxy'
import { useNews } from './use-news'

export function useProxy(): ProxyState {
  const { proxy } = useNews()
  return useSyncExternalStore(proxy.subscribe, proxy.read)
}
