import { useEffect, useSyncExternalStore } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { longestKeptQuery } from '../../shared/console-view'
import type { Problem } from '../../shared/problem'
import { useBridge, useNews } from '../news/use-news'
import type { ConsoleEvent, ConsoleState } from './console-state'

/** How long it is said that the window broke down, milliseconds. */
const saidFor = 2 * 60_000

/** Tells main where the operator is, and after a breakdown goes back there. */
export function useKeptView(
  { query, board, chosen }: ConsoleState,
  tell: (event: ConsoleEvent) => void,
): void {
  const bridge = useBridge()
  const { cameBack } = useNews()
  const view = useSyncExternalStore(cameBack.subscribe, cameBack.read)?.view
  useEffect(() => {
    if (view) tell({ type: 'cameBack', view })
  }, [view, tell])
  useEffect(() => {
    const kept = query.length > longestKeptQuery ? undefined : { query, board, chosen }
    void bridge.keepView(kept)
  }, [bridge, query, board, chosen])
  // Whoever leaves the desk leaves nothing to come back to.
  useEffect(() => () => void bridge.keepView(), [bridge])
}

/** That the window broke down, for as long as it is worth saying. */
export function useBreakdown(now: Instant): Problem | undefined {
  const { cameBack } = useNews()
  const news = useSyncExternalStore(cameBack.subscribe, cameBack.read)
  return news && now - news.at < saidFor ? news.problem : undefined
}
