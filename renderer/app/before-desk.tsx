import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { DiagnosticsDialog } from '../diagnostics/diagnostics-dialog'
import { Button } from '../ui/button'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import page from './before-desk.module.css'
import { useCopy } from './use-copy'
import { heldBy } from './keymap'
import { toStroke } from './to-stroke'
import { isDialogOpen, isMac } from './use-keyboard'
import { useKeymap, type Keymap } from './use-keymap'

type Acts = Readonly<Record<'showDiagnostics' | 'showSettings', () => void>>

/** Obeys the keys of these commands alone: there is no list to move through and no call to hand over. */
function useKeys(acts: Acts): Keymap['keyOf'] {
  const { table, keyOf } = useKeymap()
  const press = useEffectEvent((event: KeyboardEvent) => {
    const stroke = toStroke(event, isMac)
    if (stroke.isComposing || isDialogOpen()) return
    for (const command of ['showDiagnostics', 'showSettings'] as const) {
      const held = heldBy(command, table)
      if (held?.key !== stroke.key || held.isMod !== stroke.isMod || held.isAlt !== stroke.isAlt) continue
      event.preventDefault()
      acts[command]()
    }
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return keyOf
}

interface Props {
  readonly showSettings: () => void
  readonly children: ReactNode
}

/** What is shown while nobody is at the desk, with options and diagnostics at hand: IT is often asked before anyone could sign in. */
export function BeforeDesk({ showSettings, children }: Props): ReactNode {
  const { diagnostics, settings } = useLanguage().words
  const copy = useCopy()
  const [isOpen, setIsOpen] = useState(false)
  const showDiagnostics = (): void => setIsOpen(true)
  const keyOf = useKeys({ showDiagnostics, showSettings })
  return (
    <div className={page.whole}>
      {children}
      <div className={page.corner}>
        <Button look="plain" onClick={showSettings}>
          {settings.title} <KeyHint>{keyOf('showSettings')}</KeyHint>
        </Button>
        <Button look="plain" onClick={showDiagnostics}>
          {diagnostics.title} <KeyHint>{keyOf('showDiagnostics')}</KeyHint>
        </Button>
      </div>
      {isOpen && <DiagnosticsDialog copy={copy} close={() => setIsOpen(false)} />}
    </div>
  )
}
