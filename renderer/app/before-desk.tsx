import { useEffect, useState, type ReactNode } from 'react'
import { DiagnosticsDialog } from '../diagnostics/diagnostics-dialog'
import { Button } from '../ui/button'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import page from './before-desk.module.css'
import { useCopy } from './use-copy'
import { isDialogOpen, isModHeld, modKey } from './use-keyboard'

/** What is shown while nobody is at the desk, with the diagnostics at hand: IT is often asked before anyone could sign in. */
export function BeforeDesk({ children }: { readonly children: ReactNode }): ReactNode {
  const { diagnostics } = useLanguage().words
  const copy = useCopy()
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!isModHeld(event) || event.key.toLowerCase() !== 'i' || isDialogOpen()) return
      event.preventDefault()
      setIsOpen(true)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <>
      {children}
      <div className={page.corner}>
        <Button look="plain" onClick={() => setIsOpen(true)}>
          {diagnostics.title} <KeyHint>{`${modKey} I`}</KeyHint>
        </Button>
      </div>
      {isOpen && <DiagnosticsDialog copy={copy} close={() => setIsOpen(false)} />}
    </>
  )
}
