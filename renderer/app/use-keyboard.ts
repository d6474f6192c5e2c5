import { useEffect, useEffectEvent, type RefObject } from 'react'
import { commandOf, isTyped, type CallAtKeys, type Command, type Press, type Shortcut } from './keyboard'
import { toStroke } from './to-stroke'

export const isMac = navigator.platform.startsWith('Mac')

/** What is printed on the key that goes with letters. */
export const modKey = isMac ? '⌘' : 'Ctrl'

/** What is printed on the key that goes with letters that act on the chosen person. */
export const altKey = isMac ? '⌥' : 'Alt'

const hasSelectedText = (): boolean => {
  const focused = document.activeElement
  if (focused instanceof HTMLInputElement) return focused.selectionStart !== focused.selectionEnd
  return (document.getSelection()?.toString() ?? '') !== ''
}

const isButtonFocused = (): boolean => document.activeElement?.matches('button, a, summary') ?? false

function toPress(event: KeyboardEvent, search: HTMLInputElement, call: CallAtKeys): Press {
  return {
    ...toStroke(event, isMac),
    isOnButton: isButtonFocused(),
    call,
    isSearchEmpty: search.value === '',
    hasSelection: hasSelectedText(),
  }
}

export const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null

interface KeyboardParts {
  readonly searchBox: RefObject<HTMLInputElement | null>
  readonly call: CallAtKeys
  readonly isOffered: boolean
  readonly table: readonly Shortcut[]
}

/** Keys that are held down repeat themselves; these would do harm. */
const once = (command: Command): boolean =>
  /^(transfer|takeCallBack|stepBack|ringBack|dialRingBack)/.test(command)

/** A button that was pressed with the mouse does not take the keys: the next ↵ is for a call, not for it. */
function keepFocus(event: MouseEvent): void {
  const { target } = event
  const isButton = target instanceof Element && target.closest('button') !== null
  if (isButton && !isDialogOpen()) event.preventDefault()
}

/** Turns keys into commands while no dialog is open; every letter goes to the search box. */
export function useKeyboard(
  { searchBox, call, isOffered, table }: KeyboardParts,
  obey: (command: Command) => void,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const search = searchBox.current
    // A dialog that closed at this very key has used it: it must not hand a call over as well.
    if (!search || isDialogOpen() || event.defaultPrevented) return
    const pressed = { ...toPress(event, search, call), isOffered }
    const command = commandOf(pressed, table)
    if (command) {
      event.preventDefault()
      if (!event.repeat || !once(command)) obey(command)
    } else if (isTyped(pressed) && document.activeElement !== search) search.focus()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    window.addEventListener('keydown', listen)
    window.addEventListener('mousedown', keepFocus)
    return () => {
      window.removeEventListener('keydown', listen)
      window.removeEventListener('mousedown', keepFocus)
    }
  }, [])
}
