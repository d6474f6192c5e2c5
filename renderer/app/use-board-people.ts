import { useMemo } from 'react'
import type { Person } from '../../shared/person'
import { toPeople, toRecentIds, type Board } from '../boards/board'
import { useBoards } from '../news/use-boards'
import { useGroups } from '../news/use-groups'
import { useRecent } from '../news/use-recent'
import type { Directory } from './use-directory'

interface BoardPeople {
  readonly people: readonly Person[]
  /** Of an own board or a group. */
  readonly name: string | undefined
}

/** Of boards that are kept: who is on it, in the order in which they were put there. */
function useKept(board: Board): Pick<BoardPeople, 'name'> & { readonly ids: readonly Person['id'][] } {
  const { boards } = useBoards()
  const groups = useGroups()
  return useMemo(() => {
    const kept =
      board.kind === 'own'
        ? boards.find(({ id }) => id === board.id)
        : board.kind === 'group'
          ? groups.find(({ id }) => id === board.id)
          : undefined
    return { name: kept?.name, ids: kept?.people ?? [] }
  }, [board, boards, groups])
}

/** Whom a board has: of the operator's own boards and of those dealt with lately in their order, else in the directory's. */
export function useBoardPeople(board: Board, { people, favourites, byId }: Directory): BoardPeople {
  const boards = useBoards()
  const putThrough = useRecent()
  const { ids, name } = useKept(board)
  const onBoard = useMemo(() => {
    switch (board.kind) {
      case 'everyone':
        return people
      case 'favourites':
        return favourites
      case 'recent':
        return toPeople(toRecentIds(boards, putThrough), byId())
      case 'department':
        return people.filter(({ department }) => department === board.name)
      case 'own':
        return toPeople(ids, byId())
      case 'group': {
        const members = new Set(ids)
        return people.filter(({ id }) => members.has(id))
      }
    }
  }, [board, people, favourites, byId, boards, putThrough, ids])
  return useMemo(() => ({ people: onBoard, name }), [onBoard, name])
}
