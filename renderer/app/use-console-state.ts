import { useMemo, useReducer, type Dispatch } from 'react'
import { everyone } from '../boards/board'
import { useBoards } from '../news/use-boards'
import { afterEvent, atStart, type ConsoleEvent, type ConsoleState } from './console-state'

/** What the operator is doing. An own board that is no longer there cannot be open. */
export function useConsoleState(): readonly [ConsoleState, Dispatch<ConsoleEvent>] {
  const [state, tell] = useReducer(afterEvent, atStart)
  const { boards } = useBoards()
  const { board } = state
  const isGone = board.kind === 'own' && !boards.some(({ id }) => id === board.id)
  const shown = useMemo(() => (isGone ? { ...state, board: everyone } : state), [isGone, state])
  return [shown, tell]
}
