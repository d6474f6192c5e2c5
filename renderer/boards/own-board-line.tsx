import { useState, type ReactNode } from 'react'
import type { OwnBoard } from '../../shared/board'
import { Button } from '../ui/button'
import { useLanguage } from '../words/language'
import sheet from './boards-dialog.module.css'
import { NameForm } from './name-form'

interface Props {
  readonly board: OwnBoard
  readonly rename: (name: string) => void
  readonly remove: () => void
  readonly write: () => void
}

/** One own board: how many are on it, and what can be done to it. */
export function OwnBoardLine({ board, rename, remove, write }: Props): ReactNode {
  const { words, times } = useLanguage()
  const { ownBoards } = words
  const { short } = ownBoards
  const [isRenaming, setIsRenaming] = useState(false)
  const keep = (name: string): void => {
    setIsRenaming(false)
    rename(name)
  }
  return (
    <li className={sheet.line}>
      {isRenaming ? (
        <NameForm before={board.name} label={ownBoards.name} submit={ownBoards.save} done={keep} />
      ) : (
        <>
          <span className={sheet.board}>
            {board.name} <span className={sheet.soft}>{times.number(board.people.length)}</span>
          </span>
          <Button aria-label={ownBoards.rename(board.name)} onClick={() => setIsRenaming(true)}>
            {short.rename}
          </Button>
          <Button aria-label={ownBoards.write(board.name)} onClick={write}>
            {short.write}
          </Button>
          <Button aria-label={ownBoards.remove(board.name)} onClick={remove}>
            {short.remove}
          </Button>
        </>
      )}
    </li>
  )
}
