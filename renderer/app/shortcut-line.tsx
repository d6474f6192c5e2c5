import { useState, type ReactNode } from 'react'
import { Button } from '../ui/button'
import { KeyHint } from '../ui/key-hint'
import { useLanguage, type Language } from '../words/language'
import { shortcuts, type Shortcut } from './keyboard'
import { KeyButton } from './key-button'
import { boundTo, heldBy, refusalOf, type Refusal } from './keymap'
import sheet from './shortcut-sheet.module.css'
import type { KeyChanges } from './use-key-changes'
import { toPrinted, useKeymap } from './use-keymap'

const toSentence = (refusal: Refusal, { words }: Language): string =>
  refusal.why === 'taken'
    ? words.shortcuts.taken(words.console.keys[refusal.by])
    : words.shortcuts[refusal.why]

interface Props {
  readonly row: Shortcut
  readonly changes: KeyChanges
}

/** One line of the sheet: the keys, each of which can be changed, and what they do. */
export function ShortcutLine({ row: { name, shown }, changes }: Props): ReactNode {
  const language = useLanguage()
  const { console, shortcuts: words } = language.words
  const { table } = useKeymap()
  const [refusal, refuse] = useState<Refusal>()
  const bound = boundTo(name, table)
  const changed = bound.filter(({ command }) => changes.isChanged(command))
  const reset = (): void => {
    for (const { command } of changed) {
      const first = heldBy(command, shortcuts)
      const taken = first && refusalOf(first, command, table)
      refuse(taken)
      if (first && !taken) changes.change(command, first)
    }
  }
  const keys = bound.length > 0 ? bound.map(({ held }) => toPrinted(held)) : shown
  return (
    <div className={sheet.line}>
      <dt className={sheet.keys}>
        {bound.length > 0 && !changes.isLocked
          ? bound.map((one) => (
              <KeyButton
                key={one.command}
                bound={one}
                does={console.keys[name]}
                change={changes.change}
                refuse={refuse}
              />
            ))
          : keys.map((key) => <KeyHint key={key}>{key}</KeyHint>)}
      </dt>
      <dd>
        {console.keys[name]}
        {changed.length > 0 && !changes.isLocked && (
          <Button look="plain" onClick={reset}>
            {words.reset}
          </Button>
        )}
        {refusal && (
          <p className={sheet.refusal} role="alert">
            {toSentence(refusal, language)}
          </p>
        )}
      </dd>
    </div>
  )
}
