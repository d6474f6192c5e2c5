import type { Dispatch, RefObject } from 'react'
import type { Person } from '../../shared/person'
import type { ConsoleEvent } from './console-state'
import type { Command } from './keyboard'
import type { Listed } from './use-listed'
import { useKeyboard } from './use-keyboard'

/** What commands do that belong to one part of the console. */
export type Acts = Readonly<Partial<Record<Command, () => void>>>

interface Desk {
  readonly listed: Listed
  readonly tell: Dispatch<ConsoleEvent>
  readonly searchBox: RefObject<HTMLInputElement | null>
  /** How many rows are in sight: the step of a page. */
  readonly rowsInSight: number
  /** What the other commands do. */
  readonly acts: Acts
}

/** Where each key that moves goes, from one row of so many. */
const moves: Readonly<Partial<Record<Command, (from: number, page: number, last: number) => number>>> = {
  choosePrevious: (from) => from - 1,
  chooseNext: (from) => from + 1,
  choosePageUp: (from, page) => from - page,
  choosePageDown: (from, page) => from + page,
  chooseFirst: () => 0,
  chooseLast: (_from, _page, last) => last,
}

function toMoved(command: Command, { shown, chosen }: Listed, rowsInSight: number): Person | undefined {
  const last = shown.length - 1
  const from = shown.findIndex(({ id }) => id === chosen?.id)
  const to = moves[command]?.(from, Math.max(1, rowsInSight - 1), last)
  return to === undefined ? undefined : shown[Math.min(last, Math.max(0, to))]
}

/** Does what the keys ask for. */
export function useCommands({ listed, tell, searchBox, rowsInSight, acts }: Desk): void {
  useKeyboard(searchBox, (command) => {
    const person = toMoved(command, listed, rowsInSight)
    if (person) tell({ type: 'personChosen', id: person.id })
    else if (command === 'focusSearch') searchBox.current?.select()
    else if (command === 'stepBack') tell({ type: 'steppedBack' })
    else acts[command]?.()
  })
}
