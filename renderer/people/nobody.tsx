import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import { KeyHint } from '../ui/key-hint'
import nobody from './nobody.module.css'

interface Props {
  readonly sentence: string
  readonly hint?: string
  /** `key`: what is printed on the key that does the same. */
  readonly action?: { readonly label: string; readonly key?: string; readonly act: () => void }
}

/** An empty list: one sentence, one way on. */
export function Nobody({ sentence, hint, action }: Props): ReactNode {
  return (
    <div className={nobody.nobody} role="status">
      <p className={nobody.sentence}>{sentence}</p>
      {hint !== undefined && <p>{hint}</p>}
      {action && (
        <Button onClick={action.act}>
          {action.label}
          {action.key !== undefined && (
            <span aria-hidden="true">
              <KeyHint>{action.key}</KeyHint>
            </span>
          )}
        </Button>
      )}
    </div>
  )
}
