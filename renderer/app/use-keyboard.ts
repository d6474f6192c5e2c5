import { useEffect, useEffectEvent, type RefObject } from 'react'
import { commandOf, isTyped, type Command, type Press } from './keyboard'

const isMac = navigator.platform.startsWith('Mac')

/** What is printed on the key that goes with letters. */
export const modKey = isMac ? '⌘' : 'Ctrl'

const hasSelectedText = (): boolean => {
  const focused = document.activeElement
  if (focused instanceof HTMLInputElement) return focused.selectionStart !== focused.selectionEnd
  return (document.getSelection()?.toString() ?? '') !== ''
}

function toPress(event: KeyboardEvent, search: HTMLInputElement): Press {
  return {
    key: event.key,
    isMod: isMac ? event.metaKey : event.ctrlKey,
    // AltGr writes letters on many keyboards; it reports itself as Ctrl + Alt on Windows.
    isAlt: event.altKey && !event.getModifierState('AltGraph'),
    isComposing: event.isComposing,
    isSearchEmpty: search.value === '',
    hasSelection: hasSelectedText(),
  }
}

const isDialogOpen = (): boolean => document.querySelector('dialog[open]') !== null

/** Turns keys into commands while no dialog is open; every letter goes to the search box. */
export function useKeyboard(
  searchBox: RefObject<HTMLInputElement | null>,
  obey: (command: Command) => void,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const search = searchBox.current
    if (!search || isDialogOpen()) return
    const pressed = toPress(event, search)
    const command = commandOf(pressed)
    if (command) {
      event.preventDefault()
      obey(command)
    } else if (isTyped(pressed) && document.activeElement !== search) search.focus()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
