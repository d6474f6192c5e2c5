import { useSyncExternalStore } from 'react'
import type { DesktopNews } from '../../shared/desktop'
import { useNews } from './use-news'

export function useDesktop(): DesktopNews {
  const { desktop } = useNews()
  return useSyncExternalStore(desktop.subscribe, desktop.read)
}
