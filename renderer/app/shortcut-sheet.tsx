import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import { shortcuts } from './keyboard'
import { ShortcutLine } from './shortcut-line'
import sheet from './shortcut-sheet.module.css'
import { useKeyChanges } from './use-key-changes'

interface Props {
  readonly close: () => void
}

/** Every key of the console, drawn from the table that obeys them; most can be changed here. */
export function ShortcutSheet({ close }: Props): ReactNode {
  const { console, shortcuts: words } = useLanguage().words
  const changes = useKeyChanges()
  const rows = shortcuts.filter(({ shown }) => shown.length > 0)
  const isAnyChanged = rows.some(({ commands }) => Object.values(commands).some(changes.isChanged))
  return (
    <Dialog label={console.shortcuts} close={close} isWide>
      <h2 className={sheet.title}>{console.shortcuts}</h2>
      <p className={sheet.note}>{changes.isLocked ? words.locked : words.howTo}</p>
      <dl className={sheet.list}>
        {rows.map((row) => (
          <ShortcutLine key={row.name} row={row} changes={changes} />
        ))}
      </dl>
      {changes.hasFailed && (
        <p className={sheet.refusal} role="alert">
          {words.notSaved}
        </p>
      )}
      <div className={sheet.end}>
        {isAnyChanged && !changes.isLocked && (
          <Button look="plain" onClick={changes.resetAll}>
            {words.resetAll}
          </Button>
        )}
        <Button autoFocus onClick={close}>
          {console.close}
          <KeyHint>Esc</KeyHint>
        </Button>
      </div>
    </Dialog>
  )
}
