import { useSyncExternalStore } from 'react'
import type { Session } from '../../shared/session'
import { useNews } from './use-news'

export function useSession(): Session {
  const { session } = useNews()
  return useSyncExternalStore(session.subscribe, session.read)
}
