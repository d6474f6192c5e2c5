import { useCallback, type Dispatch, type ReactNode } from 'react'
import { BoardList } from '../boards/board-list'
import { ShowFilters } from '../boards/show-filters'
import { Legend } from '../ui/legend'
import { useLanguage } from '../words/language'
import type { FilterName } from '../boards/sift-people'
import layout from './console.module.css'
import type { ConsoleEvent, ConsoleState } from './console-state'
import type { DeskSession } from './desk-session'
import type { Directory } from './use-directory'

/** Without the permission for them there are no departments to open. */
const lacksDepartments = (session: DeskSession): boolean =>
  session.state === 'signedIn' && !(session.granted ?? []).includes('fullDirectory')

interface Props {
  readonly state: ConsoleState
  readonly directory: Directory
  /** Absent: nothing is searched for. */
  readonly matchCount: number | undefined
  readonly session: DeskSession
  /** Only those whom the operator works with are known. */
  readonly isNearby: boolean
  readonly tell: Dispatch<ConsoleEvent>
}

export function BoardsPane({ session, state, directory, matchCount, isNearby, tell }: Props): ReactNode {
  const { board, filters } = state
  const { boards, permissions } = useLanguage().words
  const openEveryone = useCallback(() => tell({ type: 'boardChosen', board: { kind: 'everyone' } }), [tell])
  const openFavourites = useCallback(
    () => tell({ type: 'boardChosen', board: { kind: 'favourites' } }),
    [tell],
  )
  const openDepartment = useCallback(
    (name: string) => tell({ type: 'boardChosen', board: { kind: 'department', name } }),
    [tell],
  )
  const toggle = useCallback((filter: FilterName) => tell({ type: 'filterToggled', filter }), [tell])
  return (
    <aside className={layout.boards} aria-label={boards.pane}>
      <BoardList
        {...(matchCount !== undefined && { matchCount })}
        {...(board.kind === 'department' && { department: board.name })}
        isFavourites={board.kind === 'favourites'}
        favouritesCount={directory.favourites.length}
        openFavourites={openFavourites}
        peopleCount={directory.people.length}
        departments={directory.departments}
        openEveryone={openEveryone}
        openDepartment={openDepartment}
      />
      {isNearby && <p className={layout.notice}>{permissions.onlyNearby}</p>}
      {lacksDepartments(session) && !isNearby && (
        <p className={layout.notice}>{permissions.departmentsMissing}</p>
      )}
      <ShowFilters filters={filters} toggle={toggle} />
      <div className={layout.legend}>
        <Legend label={boards.legend} words={boards.legendOf} />
      </div>
    </aside>
  )
}
