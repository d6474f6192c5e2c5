import { useSyncExternalStore } from 'react'
import type { SettingsNews } from '../../shared/settings'
import { useNews } from './use-news'

/** The settings that count, with who decided each. */
export function useSettings(): SettingsNews {
  const { settings } = useNews()
  return useSyncExternalStore(settings.subscribe, settings.read)
}
