import { useMemo } from 'react'
import { everyone, toRecentIds } from '../boards/board'
import type { BoardEntry } from '../boards/board-list'
import { useBoards } from '../news/use-boards'
import { useGroups } from '../news/use-groups'
import { useRecent } from '../news/use-recent'
import { useLanguage } from '../words/language'
import type { Directory } from './use-directory'

/** The boards in the order in which they stand: at hand, everyone, the operator's own, groups, departments. */
export function useBoardEntries({ people, favourites, departments }: Directory): readonly BoardEntry[] {
  const { words } = useLanguage()
  const kept = useBoards()
  const groups = useGroups()
  const putThrough = useRecent()
  return useMemo(() => {
    const { boards, favourites: starred, ownBoards } = words
    const recent = toRecentIds(kept, putThrough).length
    return [
      { board: { kind: 'favourites' }, label: starred.board, count: favourites.length },
      { board: { kind: 'recent' }, label: ownBoards.recent, count: recent },
      { board: everyone, label: boards.everyone, count: people.length },
      ...kept.boards.map(({ id, name, people: ids }): BoardEntry => ({
        board: { kind: 'own', id },
        label: name,
        count: ids.length,
      })),
      ...groups.map(({ id, name, people: ids }): BoardEntry => ({
        board: { kind: 'group', id },
        label: name,
        count: ids.length,
      })),
      ...departments.map(({ name, count }): BoardEntry => ({
        board: { kind: 'department', name },
        label: name,
        count,
      })),
    ]
  }, [words, kept, groups, putThrough, favourites, people, departments])
}
