import type { ReactNode } from 'react'
import { classes } from './classes'
import hint from './key-hint.module.css'

interface Props {
  readonly children: string
  readonly isOnAccent?: boolean
}

/** A key as it is printed on the keyboard. */
export function KeyHint({ children, isOnAccent = false }: Props): ReactNode {
  return <kbd className={classes(hint.key, isOnAccent && hint.onAccent)}>{children}</kbd>
}
