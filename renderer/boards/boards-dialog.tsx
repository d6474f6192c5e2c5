import { useState, type ReactNode } from 'react'
import { mostBoards, mostOnBoard, type BoardMove, type NamedPeople } from '../../shared/board'
import { useBoards } from '../news/use-boards'
import { useGroups } from '../news/use-groups'
import { useBridge } from '../news/use-news'
import { Button } from '../ui/button'
import { classes } from '../ui/classes'
import { Dialog } from '../ui/dialog'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import { AddedList } from './added-list'
import sheet from './boards-dialog.module.css'
import { GroupFinder } from './group-finder'
import { MovedLines, type Moved } from './moved-lines'
import { NameForm } from './name-form'
import { YourBoards } from './your-boards'

interface KeepProps {
  readonly these: NamedPeople
  readonly isFull: boolean
  readonly close: () => void
}

/** Makes a board of the people in the list; one key opens this, the next keeps them. */
function KeepThese({ these, isFull, close }: KeepProps): ReactNode {
  const { words, times } = useLanguage()
  const { ownBoards } = words
  const bridge = useBridge()
  const { length } = these.people
  if (length === 0) return null
  const reason =
    length > mostOnBoard
      ? ownBoards.tooMany(times.number(mostOnBoard))
      : isFull && ownBoards.boardsFull(times.number(mostBoards))
  if (reason) return <p className={sheet.soft}>{reason}</p>
  const keep = (name: string): void => {
    void bridge.changeBoards({ do: 'make', name, people: these.people })
    close()
  }
  return (
    <section>
      <h3 className={sheet.heading}>{ownBoards.keepThese(length, times.number(length))}</h3>
      <NameForm before={these.name} label={ownBoards.name} submit={ownBoards.keep} done={keep} />
    </section>
  )
}

interface Props {
  /** The people of the list, and what the operator would call them. */
  readonly these: NamedPeople
  /** Opens the browser to ask for what groups need. */
  readonly askFor: (feature: 'groups') => void
  readonly close: () => void
}

/** Boards are kept, named, deleted, written to files and read from them. */
export function BoardsDialog({ these, askFor, close }: Props): ReactNode {
  const { ownBoards, console } = useLanguage().words
  const bridge = useBridge()
  const { boards } = useBoards()
  const groups = useGroups()
  const [moved, setMoved] = useState<Moved>()
  const move = async (wish: BoardMove): Promise<void> => setMoved(await bridge.moveBoards(wish))
  const write = (named: readonly NamedPeople[]): void =>
    void move({ do: 'export', boards: named.map(({ name, people }) => ({ name, people })) })
  return (
    <Dialog label={ownBoards.title} close={close} isWide>
      <h2 className={sheet.title}>{ownBoards.title}</h2>
      <KeepThese these={these} isFull={boards.length >= mostBoards} close={close} />
      <YourBoards boards={boards} groups={groups} write={write} />
      <AddedList />
      <GroupFinder kept={groups} askFor={askFor} />
      {moved && <MovedLines moved={moved} />}
      <p className={classes(sheet.soft, sheet.apart)}>{ownBoards.readHow}</p>
      <div className={sheet.end}>
        <Button onClick={() => void move({ do: 'import' })}>{ownBoards.read}</Button>
        {boards.length > 0 && <Button onClick={() => write(boards)}>{ownBoards.writeAll}</Button>}
        <Button onClick={close}>
          {console.close}
          <KeyHint>Esc</KeyHint>
        </Button>
      </div>
    </Dialog>
  )
}
