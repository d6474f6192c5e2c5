import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import { shortcuts } from './keyboard'
import sheet from './shortcut-sheet.module.css'
import { altKey, modKey } from './use-keyboard'

interface Props {
  readonly close: () => void
}

/** Every key of the console, drawn from the table that obeys them. */
export function ShortcutSheet({ close }: Props): ReactNode {
  const { console } = useLanguage().words
  return (
    <Dialog label={console.shortcuts} close={close}>
      <h2 className={sheet.title}>{console.shortcuts}</h2>
      <dl className={sheet.list}>
        {shortcuts.map(({ name, shown, isMod, isAlt }) => (
          <div key={name} className={sheet.line}>
            <dt className={sheet.keys}>
              {shown.map((key) => (
                <KeyHint key={key}>
                  {[isMod && modKey, isAlt && altKey, key].filter((part) => part !== undefined).join(' ')}
                </KeyHint>
              ))}
            </dt>
            <dd>{console.keys[name]}</dd>
          </div>
        ))}
      </dl>
      <div className={sheet.end}>
        <Button autoFocus onClick={close}>
          {console.close}
          <KeyHint>Esc</KeyHint>
        </Button>
      </div>
    </Dialog>
  )
}
