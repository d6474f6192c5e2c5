/** What a key event tells that matters here. */
export type KeyLike = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing' | 'getModifierState'
>

/** A key as it was pressed, with what is held. */
export interface Stroke {
  /** A letter or digit in lower case where Ctrl, ⌘ or Alt is held; otherwise what the key writes, or its name. */
  readonly key: string
  /** Ctrl, or ⌘ on a Mac. */
  readonly isMod: boolean
  readonly isAlt: boolean
  /** An input method is composing: every key is its own. */
  readonly isComposing: boolean
}

const letterOrDigit = /^[a-z\d]$/i
const placeOfLetter = /^Key([A-Z])$/
const placeOfDigit = /^Digit(\d)$/

/**
 * The letter or digit of a key pressed together with another. Where the keyboard has Latin letters the letter counts (AZERTY, QWERTZ,
 * Dvorak); where it writes others, as Cyrillic does, or a Mac writes “å” for ⌥A, the place of the key does. The row of digits
 * counts as digits whatever it writes.
 */
export function toLatinKey({ key, code, altKey }: Pick<KeyLike, 'key' | 'code' | 'altKey'>): string {
  // Alt with the pad of digits writes characters on Windows.
  if (altKey && code.startsWith('Numpad')) return code
  if (letterOrDigit.test(key)) return key.toLowerCase()
  // A sign of the keyboard itself, such as the comma of Ctrl+,: only Alt on a Mac makes others of letters.
  const isSign = /^[!-~]$/.test(key) && !altKey
  const place = placeOfDigit.exec(code) ?? (isSign ? undefined : placeOfLetter.exec(code))
  return place?.[1]?.toLowerCase() ?? key
}

/** AltGr writes letters and signs on many keyboards; on Windows it reports itself as Ctrl and Alt. */
export function toStroke(event: KeyLike, isMac: boolean): Stroke {
  const isAltGraph = event.getModifierState('AltGraph')
  const isAlt = event.altKey && !isAltGraph
  const isMod = (isMac ? event.metaKey : event.ctrlKey) && !isAltGraph
  return {
    key: isAlt || isMod ? toLatinKey(event) : event.key,
    isMod,
    isAlt,
    // Some input methods name the key that begins a composition so, before they say that they compose.
    isComposing: event.isComposing || event.key === 'Process',
  }
}
