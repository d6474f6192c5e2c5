import type { Dispatch, RefObject } from 'react'
import type { Way } from '../../shared/call'
import type { Person } from '../../shared/person'
import type { ConsoleEvent } from './console-state'
import { digits, type Command } from './keyboard'
import type { Listed } from './use-listed'
import type { AtCall } from './use-call'
import { useBridge } from '../news/use-news'
import { useKeymap } from './use-keymap'
import { useKeyboard } from './use-keyboard'

/** What commands do that belong to one part of the console. */
export type Acts = Readonly<Partial<Record<Command, () => void>>>

interface Desk {
  readonly listed: Listed
  readonly tell: Dispatch<ConsoleEvent>
  readonly searchBox: RefObject<HTMLInputElement | null>
  /** How many rows are in sight: the step of a page. */
  readonly rowsInSight: number
  readonly atCall: AtCall
  /** Whose card is open: to them a call is handed over. */
  readonly person: Person | undefined
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

/** To which of the chosen person's numbers a command hands over. */
function wayOf(command: Command): Way | undefined {
  if (command === 'transfer') return 0
  if (command === 'transferToTeams') return 'teams'
  const digit = digits.find((one) => command === `transfer${one}`)
  return digit === undefined ? undefined : Number(digit) - 1
}

function toMoved(command: Command, { shown, chosen }: Listed, rowsInSight: number): Person | undefined {
  const last = shown.length - 1
  const from = shown.findIndex(({ id }) => id === chosen?.id)
  const to = moves[command]?.(from, Math.max(1, rowsInSight - 1), last)
  return to === undefined ? undefined : shown[Math.min(last, Math.max(0, to))]
}

/** What is done with the call; true: it was a call's key. */
function obeyForCall(command: Command, { atCall, person }: Desk): boolean {
  const way = wayOf(command)
  if (way !== undefined && person) atCall.calling?.transfer(person.id, way)
  else if (command === 'takeCallBack') atCall.takeBack()
  else if (command === 'stepBack' && atCall.endsWithEscape) atCall.end()
  else return false
  return true
}

/** Nobody is listed to whom a call could go: what is offered there may have ↵. */
const isInPlaceOfRows = ({ toAdd, named }: Listed): boolean => toAdd !== undefined && named.length === 0

const isAdding = (command: Command, listed: Listed): boolean =>
  command === 'addByAddress' || (command === 'transfer' && isInPlaceOfRows(listed))

/** Does what the keys ask for. */
export function useCommands(desk: Desk): void {
  const { listed, tell, searchBox, rowsInSight, acts, atCall } = desk
  const bridge = useBridge()
  const isOffered = isInPlaceOfRows(listed)
  const { table } = useKeymap()
  useKeyboard({ searchBox, call: atCall.keys, isOffered, table }, (command) => {
    if (obeyForCall(command, desk)) return
    const person = toMoved(command, listed, rowsInSight)
    if (person) tell({ type: 'personChosen', id: person.id })
    else if (command === 'focusSearch') searchBox.current?.select()
    else if (command === 'stepBack') tell({ type: 'steppedBack' })
    else if (!isAdding(command, listed)) acts[command]?.()
    else if (listed.toAdd !== undefined) void bridge.changeAdded({ do: 'add', address: listed.toAdd })
  })
}
