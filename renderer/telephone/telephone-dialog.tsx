import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import { TelephoneOptions } from './telephone-options'
import look from './telephone-options.module.css'

interface Props {
  readonly now: Instant
  readonly close: () => void
}

/** The options of the telephone, over the console. */
export function TelephoneDialog({ now, close }: Props): ReactNode {
  const { telephone, console } = useLanguage().words
  return (
    <Dialog label={telephone.title} close={close} isWide>
      <h2 className={look.title}>{telephone.title}</h2>
      <TelephoneOptions now={now} />
      <div className={look.end}>
        <Button onClick={close}>
          {console.close}
          <KeyHint>Esc</KeyHint>
        </Button>
      </div>
    </Dialog>
  )
}
