import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { KeyHint } from '../ui/key-hint'
import { useLanguage } from '../words/language'
import type { Command } from './keyboard'
import { refusalOf, type Bound, type Held, type Refusal } from './keymap'
import sheet from './shortcut-sheet.module.css'
import { toStroke } from './to-stroke'
import { isMac } from './use-keyboard'
import { toPrinted, useKeymap } from './use-keymap'

/** Held before the key that counts, or part of a letter that is not written yet. */
const isPartOfKey = (key: string): boolean =>
  [
    'Control',
    'Alt',
    'AltGraph',
    'Shift',
    'Meta',
    'CapsLock',
    'NumLock',
    'Dead',
    'Process',
    'Unidentified',
  ].includes(key)

interface Props {
  readonly bound: Bound
  /** What the key does, in words. */
  readonly does: string
  readonly change: (command: Command, held: Held) => void
  readonly refuse: (refusal: Refusal | undefined) => void
}

/** The key of a command; pressed, it waits for another one. */
export function KeyButton({ bound: { command, held }, does, change, refuse }: Props): ReactNode {
  const { shortcuts: words } = useLanguage().words
  const { table } = useKeymap()
  const [isWaiting, setIsWaiting] = useState(false)
  const stop = (): void => {
    setIsWaiting(false)
    refuse(undefined)
  }
  const take = (chosen: Held): void => {
    const refusal = refusalOf(chosen, command, table)
    refuse(refusal)
    if (refusal) return
    setIsWaiting(false)
    change(command, chosen)
  }
  const press = (event: KeyboardEvent): void => {
    if (!isWaiting || event.key === 'Tab') return
    // Neither the sheet nor the button itself may take it.
    event.preventDefault()
    event.stopPropagation()
    if (event.repeat || event.nativeEvent.isComposing || isPartOfKey(event.key)) return
    if (event.key === 'Escape') stop()
    else take(toStroke(event.nativeEvent, isMac))
  }
  return (
    <button
      type="button"
      className={sheet.change}
      aria-label={isWaiting ? words.pressNew : words.change(does, toPrinted(held))}
      onClick={() => setIsWaiting(true)}
      onKeyDown={press}
      onBlur={stop}
    >
      <KeyHint>{isWaiting ? words.pressNewShort : toPrinted(held)}</KeyHint>
    </button>
  )
}
