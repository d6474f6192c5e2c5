import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import { KeyHint } from '../ui/key-hint'
import { Spoken } from '../ui/spoken'

interface Props {
  readonly label: string
  /** Where to, spoken behind the label where the eye sees it beside the button. */
  readonly what: string
  readonly isFirst: boolean
  readonly hint: string | undefined
  readonly transfer: () => void
}

/** Hands the waiting call over. */
export function TransferButton({ label, what, isFirst, hint, transfer }: Props): ReactNode {
  return (
    <Button look={isFirst ? 'primary' : 'ordinary'} onClick={transfer}>
      {label}
      <Spoken>{what}</Spoken>
      {hint !== undefined && (
        <span aria-hidden="true">
          <KeyHint isOnAccent={isFirst}>{hint}</KeyHint>
        </span>
      )}
    </Button>
  )
}
