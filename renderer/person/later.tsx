import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import { KeyHint } from '../ui/key-hint'
import { Spoken } from '../ui/spoken'
import { useLanguage } from '../words/language'
import look from './later.module.css'

/** What can be done for a caller when this person cannot take the call now. */
export interface LaterActs {
  readonly takeMessage: () => void
  readonly ringBack: () => void
}

interface LineProps {
  readonly text: string
  readonly label: string
  readonly hint: string
  readonly act: () => void
}

function LaterLine({ text, label, hint, act }: LineProps): ReactNode {
  return (
    <div className={look.line}>
      <span>{text}</span>
      <Button onClick={act}>
        <Spoken>{text}:</Spoken> {label}
        <span aria-hidden="true">
          <KeyHint>{hint}</KeyHint>
        </span>
      </Button>
    </div>
  )
}

interface Props {
  readonly acts: LaterActs
  /** When the operator would be reminded. */
  readonly when: string
  /** What is printed on the keys. */
  readonly keys: Readonly<Record<keyof LaterActs, string>>
}

/** What can be done when nobody can take the call now. */
export function Later({ acts, when, keys }: Props): ReactNode {
  const { later } = useLanguage().words
  return (
    <>
      <h3 className={look.heading}>{later.heading}</h3>
      <LaterLine text={later.ringBack} label={when} hint={keys.ringBack} act={acts.ringBack} />
      <LaterLine
        text={later.message}
        label={later.takeMessage}
        hint={keys.takeMessage}
        act={acts.takeMessage}
      />
    </>
  )
}
