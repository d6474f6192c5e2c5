import { memo, type ReactNode } from 'react'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import { keyOf, type Board } from './board'
import list from './board-list.module.css'

/** A board as it stands in the list. */
export interface BoardEntry {
  readonly board: Board
  readonly label: string
  readonly count: number
}

interface LineProps {
  readonly label: string
  readonly count: number
  readonly isOpen: boolean
  /** Absent: the board is there because it is open. */
  readonly open?: () => void
}

function BoardLine({ label, count, isOpen, open }: LineProps): ReactNode {
  const { times } = useLanguage()
  return (
    <li>
      <button type="button" className={list.board} aria-current={isOpen ? 'true' : undefined} onClick={open}>
        <span className={list.label}>{label}</span> <span className={list.count}>{times.number(count)}</span>
      </button>
    </li>
  )
}

interface Props {
  /** How many the search found; absent: nothing is searched for. */
  readonly matchCount?: number
  readonly entries: readonly BoardEntry[]
  readonly current: Board
  readonly open: (board: Board) => void
  /** To make, rename, delete, import and export boards. */
  readonly edit: () => void
  /** What is printed on the keys that do the same. */
  readonly editKey: string
}

/** Ways into the directory. While something is searched for, its results are a board of their own. */
export const BoardList = memo(function BoardList(props: Props): ReactNode {
  const { matchCount, entries, current, open, edit, editKey } = props
  const { boards, ownBoards } = useLanguage().words
  const isSearch = matchCount !== undefined
  return (
    <nav aria-labelledby="boards">
      <h2 id="boards" className={list.heading}>
        {boards.boards}
      </h2>
      <ul className={list.list}>
        {isSearch && <BoardLine label={boards.searchResults} count={matchCount} isOpen />}
        {entries.map(({ board, label, count }) => (
          <BoardLine
            key={keyOf(board)}
            label={label}
            count={count}
            isOpen={!isSearch && keyOf(board) === keyOf(current)}
            open={() => open(board)}
          />
        ))}
      </ul>
      <button type="button" className={list.edit} onClick={edit}>
        {ownBoards.open} <KeyHint>{editKey}</KeyHint>
      </button>
    </nav>
  )
})
