import type { Instant } from './availability/availability'
import type { BoardId } from './board'
import type { GroupId } from './group'
import type { PersonId } from './person'
import type { Problem } from './problem'

/** The longest search that is kept, in characters. */
export const longestKeptQuery = 200

/** What the operator was doing, as far as it is worth coming back to: never written to a disk. */
export interface ConsoleView {
  readonly query: string
  readonly board:
    | { readonly kind: 'everyone' }
    | { readonly kind: 'favourites' }
    | { readonly kind: 'recent' }
    | { readonly kind: 'own'; readonly id: BoardId }
    | { readonly kind: 'group'; readonly id: GroupId }
    | { readonly kind: 'department'; readonly name: string }
  /** Whom the operator chose; absent: whoever stands first. */
  readonly chosen?: PersonId | undefined
}

/** The page broke down and was loaded again. */
export interface CameBack {
  readonly at: Instant
  readonly problem: Problem
  /** Where the operator was, if that is known. */
  readonly view?: ConsoleView | undefined
}
