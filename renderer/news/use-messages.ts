import { useSyncExternalStore } from 'react'
import type { Messages } from '../../shared/message'
import { useNews } from './use-news'

export function useMessages(): Messages {
  const { messages } = useNews()
  return useSyncExternalStore(messages.subscribe, messages.read)
}
