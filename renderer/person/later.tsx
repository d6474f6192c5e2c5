import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import look from './later.module.css'

interface Props {
  readonly takeMessage: () => void
  readonly messageKey: string
}

/** What can be done when nobody can take the call now. */
export function Later({ takeMessage, messageKey }: Props): ReactNode {
  const { later } = useLanguage().words
  return (
    <>
      <h3 className={look.heading}>{later.heading}</h3>
      <div className={look.line}>
        <span>{later.message}</span>
        <Button onClick={takeMessage}>
          {later.takeMessage}
          <span aria-hidden="true">
            <KeyHint>{messageKey}</KeyHint>
          </span>
        </Button>
      </div>
    </>
  )
}
