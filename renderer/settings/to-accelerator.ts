import { isGlobalShortcut } from '../../shared/setting-forms'
import type { PrintedKey } from '../words/words-of-keys'

/** What a key event tells that matters here. */
export type PressedKeys = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'getModifierState'
>

const named: Readonly<Record<string, string>> = { ' ': 'Space' }
const place = /^(?:Key|Digit)([A-Z\d])$/
const functionKey = /^F\d{1,2}$/

/** Where the keyboard has no Latin letters, or Shift and Alt write signs, the key's place counts. */
function toKey({ key, code }: PressedKeys): string {
  if (/^[a-z\d]$/i.test(key)) return key.toUpperCase()
  return place.exec(code)?.[1] ?? named[key] ?? key
}

/**
 * The keys as the settings name them, such as “Control+Alt+P”; undefined: these cannot be taken. One of Ctrl or Alt with a letter
 * belongs to the program that is being used: whoever took Ctrl+C would take copying from everybody.
 */
export function toAccelerator(pressed: PressedKeys, isMac: boolean): string | undefined {
  if (pressed.getModifierState('AltGraph')) return undefined
  const held = [
    pressed.ctrlKey && 'Control',
    pressed.altKey && 'Alt',
    pressed.metaKey && (isMac ? 'Command' : 'Super'),
    pressed.shiftKey && 'Shift',
  ].filter((name) => name !== false)
  const key = toKey(pressed)
  const accelerator = [...held, key].join('+')
  const isEnough = held.length > 1 || functionKey.test(key)
  return isEnough && isGlobalShortcut(accelerator) ? accelerator : undefined
}

/** The keys as they are printed: “Strg+Alt+P”. */
export function toPrintedKeys(accelerator: string, names: Readonly<Record<PrintedKey, string>>): string {
  const isMac = navigator.platform.startsWith('Mac')
  const printed: Readonly<Record<string, string>> = {
    Control: names.Ctrl,
    CommandOrControl: isMac ? '⌘' : names.Ctrl,
    Command: '⌘',
    Alt: isMac ? '⌥' : names.Alt,
    Shift: names.Shift,
  }
  return accelerator
    .split('+')
    .map((key) => printed[key] ?? key)
    .join('+')
}
