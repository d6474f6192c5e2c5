import { useEffect, useEffectEvent, type RefObject } from 'react'
import { commandOf, isTyped, type CallAtKeys, type Command, type Press } from './keyboard'

const isMac = navigator.platform.startsWith('Mac')

/** What is printed on the key that goes with letters. */
export const modKey = isMac ? '⌘' : 'Ctrl'

export const altKey = isMac ? '⌥' : 'Alt'

const hasSelectedText = (): boolean => {
  const focused = document.activeElement
  if (focused instanceof HTMLInputElement) return focused.selectionStart !== focused.selectionEnd
  return (document.getSelection()?.toString() ?? '') !== ''
}

/** With Alt a Mac writes other signs (⌥ T is †), and not every alphabet has a T: then the place of the key counts. */
function keyOf({ key, code, altKey: isAlt }: KeyboardEvent): string {
  if (!isAlt || /^[\da-z]$/i.test(key)) return isAlt ? key.toLowerCase() : key
  return /^(?:Key|Digit)([A-Z\d])$/.exec(code)?.[1]?.toLowerCase() ?? key
}

const isButtonFocused = (): boolean => document.activeElement?.matches('button, a, summary') ?? false

function toPress(event: KeyboardEvent, search: HTMLInputElement, call: CallAtKeys): Press {
  return {
    key: keyOf(event),
    isOnButton: isButtonFocused(),
    call,
    isMod: isMac ? event.metaKey : event.ctrlKey,
    // AltGr writes letters on many keyboards; it reports itself as Ctrl + Alt on Windows.
    isAlt: event.altKey && !event.getModifierState('AltGraph'),
    isComposing: event.isComposing,
    isSearchEmpty: search.value === '',
    hasSelection: hasSelectedText(),
  }
}

const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null

interface KeyboardParts {
  readonly searchBox: RefObject<HTMLInputElement | null>
  readonly call: CallAtKeys
}

/** Keys that are held down repeat themselves; these would do harm. */
const once = (command: Command): boolean => /^(transfer|takeCallBack|stepBack)/.test(command)

/** Turns keys into commands while no dialog is open; every letter goes to the search box. */
export function useKeyboard({ searchBox, call }: KeyboardParts, obey: (command: Command) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const search = searchBox.current
    if (!search || isDialogOpen()) return
    const pressed = toPress(event, search, call)
    const command = commandOf(pressed)
    if (command) {
      event.preventDefault()
      if (!event.repeat || !once(command)) obey(command)
    } else if (isTyped(pressed) && document.activeElement !== search) search.focus()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
