import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import nobody from './nobody.module.css'

interface Props {
  readonly sentence: string
  readonly hint?: string
  readonly action?: { readonly label: string; readonly act: () => void }
}

/** An empty list: one sentence, one way on. */
export function Nobody({ sentence, hint, action }: Props): ReactNode {
  return (
    <div className={nobody.nobody} role="status">
      <p className={nobody.sentence}>{sentence}</p>
      {hint !== undefined && <p>{hint}</p>}
      {action && <Button onClick={action.act}>{action.label}</Button>}
    </div>
  )
}
