import { useState, type ReactNode } from 'react'
import type { NamedPeople, OwnBoard } from '../../shared/board'
import type { GroupBoard } from '../../shared/group'
import { useBridge } from '../news/use-news'
import { Button } from '../ui/button'
import { useLanguage } from '../words/language'
import sheet from './boards-dialog.module.css'
import { GroupBoardLine } from './group-board-line'
import { OwnBoardLine } from './own-board-line'

interface Props {
  readonly boards: readonly OwnBoard[]
  readonly groups: readonly GroupBoard[]
  readonly write: (boards: readonly NamedPeople[]) => void
}

/** The own boards and groups, each with what can be done to it. What was deleted last can be brought back. */
export function YourBoards({ boards, groups, write }: Props): ReactNode {
  const { ownBoards } = useLanguage().words
  const bridge = useBridge()
  const [removed, setRemoved] = useState<{ readonly name: string; readonly bringBack: () => void }>()
  const remove = ({ id, name }: OwnBoard): void => {
    setRemoved({ name, bringBack: () => void bridge.changeBoards({ do: 'bringBack' }) })
    void bridge.changeBoards({ do: 'delete', board: id })
  }
  const removeGroup = ({ id, name }: GroupBoard): void => {
    setRemoved({ name, bringBack: () => void bridge.changeGroups({ do: 'bringBack' }) })
    void bridge.changeGroups({ do: 'delete', group: id })
  }
  const undo = (): void => {
    setRemoved(undefined)
    removed?.bringBack()
  }
  return (
    <section>
      <h3 className={sheet.heading}>{ownBoards.yours}</h3>
      {boards.length + groups.length === 0 && (
        <p className={sheet.soft}>
          {ownBoards.none} {ownBoards.howTo}
        </p>
      )}
      <ul className={sheet.list}>
        {boards.map((board) => (
          <OwnBoardLine
            key={board.id}
            board={board}
            rename={(name) => void bridge.changeBoards({ do: 'rename', board: board.id, name })}
            remove={() => remove(board)}
            write={() => write([board])}
          />
        ))}
        {groups.map((board) => (
          <GroupBoardLine key={board.id} board={board} remove={() => removeGroup(board)} />
        ))}
      </ul>
      <p role="status" className={sheet.undo}>
        {removed !== undefined && (
          <>
            {ownBoards.removed(removed.name)} <Button onClick={undo}>{ownBoards.undo}</Button>
          </>
        )}
      </p>
    </section>
  )
}
