import { useSyncExternalStore } from 'react'
import type { Boards } from '../../shared/board'
import { useNews } from './use-news'

/** The operator's own boards, and whom they looked at lately. */
export function useBoards(): Boards {
  const { boards } = useNews()
  return useSyncExternalStore(boards.subscribe, boards.read)
}
