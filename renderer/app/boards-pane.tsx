import { useCallback, type Dispatch, type ReactNode } from 'react'
import type { Board } from '../boards/board'
import type { Instant } from '../../shared/availability/availability'
import type { PersonId } from '../../shared/person'
import { AwaitedList } from '../boards/awaited-list'
import { BoardList } from '../boards/board-list'
import { ShowFilters } from '../boards/show-filters'
import { Legend } from '../ui/legend'
import { useLanguage } from '../words/language'
import type { FilterName } from '../boards/sift-people'
import layout from './console.module.css'
import type { ConsoleEvent, ConsoleState } from './console-state'
import type { DeskSession } from './desk-session'
import { useBoardEntries } from './use-board-entries'
import type { Directory } from './use-directory'
import { useKeymap } from './use-keymap'

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
  readonly now: Instant
  readonly tell: Dispatch<ConsoleEvent>
  readonly edit: () => void
}

export function BoardsPane(props: Props): ReactNode {
  const { session, state, directory, now, tell, edit, ...more } = props
  const { board, filters } = state
  const { matchCount, isNearby } = more
  const { boards, permissions } = useLanguage().words
  const { keyOf } = useKeymap()
  const entries = useBoardEntries(directory)
  const open = useCallback((chosen: Board) => tell({ type: 'boardChosen', board: chosen }), [tell])
  const openPerson = useCallback((id: PersonId) => tell({ type: 'lookedAside', id }), [tell])
  const toggle = useCallback((filter: FilterName) => tell({ type: 'filterToggled', filter }), [tell])
  return (
    <aside className={layout.boards} aria-label={boards.pane}>
      <BoardList
        {...(matchCount !== undefined && { matchCount })}
        entries={entries}
        current={board}
        open={open}
        edit={edit}
        editKey={keyOf('showBoards')}
      />
      <AwaitedList people={directory.people} now={now} open={openPerson} />
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
