import { useSyncExternalStore } from 'react'
import type { Connection } from '../../shared/ipc'
import { useNews } from './use-news'

export function useConnection(): Connection {
  const { connection } = useNews()
  return useSyncExternalStore(connection.subscribe, connection.read)
}
