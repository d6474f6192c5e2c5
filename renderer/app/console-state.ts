import type { ConsoleView } from '../../shared/console-view'
import type { PersonId } from '../../shared/person'
import type { Board } from '../boards/board'
import type { FilterName } from '../boards/sift-people'

/** What the operator is doing. Everything else on the screen follows from this and from the news. */
export interface ConsoleState {
  readonly query: string
  readonly board: Board
  readonly filters: ReadonlySet<FilterName>
  /** Whom the operator chose; absent: whoever stands first. */
  readonly chosen?: PersonId | undefined
  /** Whom the operator looks at beside the list, such as an alternate; the list stays as it is. */
  readonly aside?: PersonId
}

interface CameBackEvent {
  readonly type: 'cameBack'
  readonly view: ConsoleView
}

export type ConsoleEvent =
  | { readonly type: 'typed'; readonly query: string }
  | { readonly type: 'boardChosen'; readonly board: Board }
  | { readonly type: 'filterToggled'; readonly filter: FilterName }
  | { readonly type: 'filtersCleared' }
  | { readonly type: 'personChosen'; readonly id: PersonId }
  | { readonly type: 'lookedAside'; readonly id: PersonId }
  | { readonly type: 'steppedBack' }
  /** The page broke down, and this is where the operator was. */
  | CameBackEvent
  /** A call asks for somebody: one person, or words that several could be meant by. */
  | { readonly type: 'askedFor'; readonly id?: PersonId; readonly query: string }

export const atStart: ConsoleState = { query: '', board: { kind: 'everyone' }, filters: new Set() }

/** Nothing is left to step back from. */
export const isAtStart = ({ query, board, filters }: ConsoleState): boolean =>
  query === '' && board.kind === 'everyone' && filters.size === 0

function toggled(filters: ReadonlySet<FilterName>, filter: FilterName): ReadonlySet<FilterName> {
  const others = [...filters].filter((one) => one !== filter)
  return new Set(filters.has(filter) ? others : [...others, filter])
}

/** The list as it is, and whoever is chosen in it. */
function withoutAside({ query, board, filters, chosen }: ConsoleState): ConsoleState {
  return { query, board, filters, ...(chosen !== undefined && { chosen }) }
}

/** One step back: whoever was looked at beside the list, the search, the filters, the board. */
function steppedBack(state: ConsoleState): ConsoleState {
  if (state.aside !== undefined) return withoutAside(state)
  const { query, board, filters } = state
  if (query !== '') return { query: '', board, filters }
  return filters.size > 0 ? { query, board, filters: new Set() } : atStart
}

/** A new list begins at its top: only choosing a person keeps a choice. */
export const afterEvent = (state: ConsoleState, event: ConsoleEvent): ConsoleState =>
  event.type === 'cameBack' ? { ...event.view, filters: new Set() } : afterAct(state, event)

function afterAct(state: ConsoleState, event: Exclude<ConsoleEvent, CameBackEvent>): ConsoleState {
  const { query, board, filters } = state
  switch (event.type) {
    case 'typed':
      return { query: event.query, board, filters }
    case 'boardChosen':
      return { query: '', board: event.board, filters }
    case 'filterToggled':
      return { query, board, filters: toggled(filters, event.filter) }
    case 'filtersCleared':
      return { query, board, filters: new Set() }
    case 'personChosen':
      return { ...withoutAside(state), chosen: event.id }
    case 'askedFor':
      return { ...atStart, query: event.query, ...(event.id !== undefined && { chosen: event.id }) }
    case 'lookedAside':
      return { ...state, aside: event.id }
    case 'steppedBack':
      return steppedBack(state)
  }
}
