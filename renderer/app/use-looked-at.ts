import { useEffect } from 'react'
import type { PersonId } from '../../shared/person'
import { useBoards } from '../news/use-boards'
import { useBridge } from '../news/use-news'
import type { ConsoleState } from './console-state'

/** Whoever stays in large type so long was looked at and not merely past, milliseconds. */
const lookingTakes = 2_000

/** They were named or chosen: whoever merely stands first in a list was not looked at. */
const isMeant = ({ query, chosen, aside }: ConsoleState): boolean =>
  query !== '' || chosen !== undefined || aside !== undefined

/** The board of those looked at lately must not change its order under the operator's eyes. */
const isAmongRecent = ({ query, board }: ConsoleState): boolean => query === '' && board.kind === 'recent'

/** Tells the main process whom the operator looks at. */
export function useLookedAt(state: ConsoleState, id: PersonId | undefined): void {
  const bridge = useBridge()
  const isLast = useBoards().lookedAt[0] === id
  const isWanted = id !== undefined && !isLast && isMeant(state) && !isAmongRecent(state)
  useEffect(() => {
    if (!isWanted) return undefined
    const timer = setTimeout(() => void bridge.changeBoards({ do: 'lookAt', person: id }), lookingTakes)
    return () => clearTimeout(timer)
  }, [bridge, id, isWanted])
}
