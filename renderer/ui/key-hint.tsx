import type { ReactNode } from 'react'
import { useLanguage } from '../words/language'
import type { PrintedKey } from '../words/words-of-keys'
import { classes } from './classes'
import hint from './key-hint.module.css'

interface Props {
  /** “Ctrl K”, “F9”: by the names that `renderer/app/keyboard.ts` has for keys. */
  readonly children: string
  readonly isOnAccent?: boolean
}

const isPrinted = (key: string, names: Readonly<Record<PrintedKey, string>>): key is PrintedKey =>
  Object.hasOwn(names, key)

/** A key as it is printed on the operator's keyboard. */
export function KeyHint({ children, isOnAccent = false }: Props): ReactNode {
  const { keyNames } = useLanguage().words.console
  const printed = children.split(' ').map((key) => (isPrinted(key, keyNames) ? keyNames[key] : key))
  return <kbd className={classes(hint.key, isOnAccent && hint.onAccent)}>{printed.join(' ')}</kbd>
}
