import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { useDesktop } from '../news/use-desktop'
import { Button } from '../ui/button'
import { useLanguage } from '../words/language'
import { Field } from './field'
import form from './settings.module.css'
import { toAccelerator, toPrintedKeys } from './to-accelerator'
import { useChange } from './use-change'

/** Held before the key that counts, or the way on and out. */
const isNoChoice = (key: string): boolean =>
  /^(Control|Alt|AltGraph|Shift|Meta|Tab|Escape|CapsLock|Dead|Process|Unidentified)$/.test(key)

/** The keys that bring the console up from any program: pressed here, never typed. */
export function KeysField(): ReactNode {
  const { desktop, console } = useLanguage().words
  const { news, change } = useChange()
  const { globalKeys } = useDesktop()
  const [isRefused, refuse] = useState(false)
  const { globalShortcut } = news.values
  const press = (event: KeyboardEvent): void => {
    if (isNoChoice(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.repeat || event.nativeEvent.isComposing) return
    const keys = toAccelerator(event.nativeEvent, navigator.platform.startsWith('Mac'))
    refuse(keys === undefined)
    if (keys !== undefined) change({ globalShortcut: keys })
  }
  const remove = (): void => {
    refuse(false)
    change({ globalShortcut: '' })
  }
  const stands = globalKeys === 'taken' || globalKeys === 'notOnWayland' ? globalKeys : undefined
  return (
    <Field
      setting="globalShortcut"
      label={desktop.keys}
      means={isRefused ? desktop.keysForm : desktop.keysMeans}
      isRefused={isRefused}
    >
      {(control) => (
        <>
          <div className={form.keys}>
            <input
              {...control}
              className={form.input}
              readOnly
              value={globalShortcut === '' ? desktop.noKeys : toPrintedKeys(globalShortcut, console.keyNames)}
              onKeyDown={press}
              onBlur={() => refuse(false)}
            />
            {globalShortcut !== '' && !control.disabled && (
              <Button onClick={remove}>{desktop.removeKeys}</Button>
            )}
          </div>
          {stands && (
            <span className={form.refused} role="alert">
              {desktop.keysStand[stands]}
            </span>
          )}
        </>
      )}
    </Field>
  )
}
