import { useEffect, useEffectEvent, type RefObject } from 'react'
import { commandOf, isTyped, toAltLetter, type Command, type Press } from './keyboard'

const isMac = navigator.platform.startsWith('Mac')

/** What is printed on the key that goes with letters. */
export const modKey = isMac ? '⌘' : 'Ctrl'

/** What is printed on the key that goes with letters that act on the chosen person. */
export const altKey = isMac ? '⌥' : 'Alt'

const hasSelectedText = (): boolean => {
  const focused = document.activeElement
  if (focused instanceof HTMLInputElement) return focused.selectionStart !== focused.selectionEnd
  return (document.getSelection()?.toString() ?? '') !== ''
}

function toPress(event: KeyboardEvent, search: HTMLInputElement): Press {
  // AltGr writes letters on many keyboards; it reports itself as Ctrl + Alt on Windows.
  const isAlt = event.altKey && !event.getModifierState('AltGraph')
  return {
    key: isAlt ? toAltLetter(event.key, event.code) : event.key,
    isMod: isMac ? event.metaKey : event.ctrlKey,
    isAlt,
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
