import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { DiagnosticsDialog } from '../diagnostics/diagnostics-dialog'
import { Button } from '../ui/button'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import page from './before-desk.module.css'
import { useCopy } from './use-copy'
import { isDialogOpen, isModHeld, modKey } from './use-keyboard'

/** What the keys do, each with Ctrl or ⌘. */
type Keys = Readonly<Record<string, () => void>>

function useKeys(keys: Keys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = event.key.toLowerCase()
    if (!isModHeld(event) || isDialogOpen() || !Object.hasOwn(keys, key)) return
    event.preventDefault()
    keys[key]?.()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
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
  useKeys({ i: () => setIsOpen(true), ',': showSettings })
  return (
    <div className={page.whole}>
      {children}
      <div className={page.corner}>
        <Button look="plain" onClick={showSettings}>
          {settings.title} <KeyHint>{`${modKey} ,`}</KeyHint>
        </Button>
        <Button look="plain" onClick={() => setIsOpen(true)}>
          {diagnostics.title} <KeyHint>{`${modKey} I`}</KeyHint>
        </Button>
      </div>
      {isOpen && <DiagnosticsDialog copy={copy} close={() => setIsOpen(false)} />}
    </div>
  )
}
