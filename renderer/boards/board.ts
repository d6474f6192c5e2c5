import type { BoardId, Boards } from '../../shared/board'
import type { GroupId } from '../../shared/group'
import type { Person, PersonId } from '../../shared/person'

/** A way into the directory: everyone, whom the operator dealt with lately, a department by its name, a board of their own, a group of the organisation. */
export type Board =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'favourites' }
  | { readonly kind: 'recent' }
  | { readonly kind: 'department'; readonly name: string }
  | { readonly kind: 'own'; readonly id: BoardId }
  | { readonly kind: 'group'; readonly id: GroupId }

export const everyone: Board = { kind: 'everyone' }

/** Which of all boards it is, as one text. */
export function keyOf(board: Board): string {
  if (board.kind === 'department') return `department ${board.name}`
  return board.kind === 'own' || board.kind === 'group' ? `${board.kind} ${board.id}` : board.kind
}

/** Of these ids whoever the directory knows, in their order. */
export const toPeople = (ids: readonly PersonId[], byId: ReadonlyMap<PersonId, Person>): readonly Person[] =>
  ids.flatMap((id) => byId.get(id) ?? [])

/** Whom the operator dealt with lately: looked at or put through to, then those to whom only the call log remembers a call. */
export const toRecentIds = ({ lookedAt }: Boards, putThrough: readonly PersonId[]): readonly PersonId[] => [
  ...new Set([...lookedAt, ...putThrough]),
]
