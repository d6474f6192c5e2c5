import { useMemo, useState, type ReactNode } from 'react'
import type { Person } from '../../shared/person'
import { useBridge } from '../news/use-news'
import { usePeople } from '../news/use-people'
import { Button } from '../ui/button'
import { useLanguage } from '../words/language'
import sheet from './boards-dialog.module.css'

/** Whom the operator added by their address, with the way to remove them and to undo that. */
export function AddedList(): ReactNode {
  const { added, ownBoards } = useLanguage().words
  const bridge = useBridge()
  const { people } = usePeople()
  const [removed, setRemoved] = useState<string>()
  const those = useMemo(() => people.filter(({ from }) => from === 'address'), [people])
  if (those.length === 0 && removed === undefined) return null
  const remove = ({ id, name }: Person): void => {
    setRemoved(name)
    void bridge.changeAdded({ do: 'remove', person: id })
  }
  const undo = (): void => {
    setRemoved(undefined)
    void bridge.changeAdded({ do: 'bringBack' })
  }
  return (
    <section>
      <h3 className={sheet.heading}>{added.heading}</h3>
      <ul className={sheet.list}>
        {those.map((person) => (
          <li key={person.id} className={sheet.line}>
            <span className={sheet.board}>{person.name}</span>
            <Button aria-label={added.removeOf(person.name)} onClick={() => remove(person)}>
              {added.remove}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className={sheet.undo}>
        {removed !== undefined && (
          <>
            {added.removed(removed)} <Button onClick={undo}>{ownBoards.undo}</Button>
          </>
        )}
      </p>
    </section>
  )
}
