import type { ReactNode } from 'react'
import type { GroupBoard } from '../../shared/group'
import { Button } from '../ui/button'
import { useLanguage } from '../words/language'
import sheet from './boards-dialog.module.css'

interface Props {
  readonly board: GroupBoard
  readonly remove: () => void
}

/** One group among the own boards: the organisation names it and says who belongs to it. */
export function GroupBoardLine({ board, remove }: Props): ReactNode {
  const { words, times } = useLanguage()
  const { groups, ownBoards } = words
  const { length } = board.people
  return (
    <li className={sheet.line}>
      <span className={sheet.board}>
        {board.name}{' '}
        <span className={sheet.soft}>
          {board.trouble === 'gone' ? groups.trouble.gone : groups.members(length, times.number(length))}
        </span>
      </span>
      <Button aria-label={ownBoards.remove(board.name)} onClick={remove}>
        {ownBoards.short.remove}
      </Button>
    </li>
  )
}
