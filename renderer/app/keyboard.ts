import type { KeyName } from '../words/words'

/** What a key may ask for. */
export type Command =
  | 'focusSearch'
  | 'choosePrevious'
  | 'chooseNext'
  | 'choosePageUp'
  | 'choosePageDown'
  | 'chooseFirst'
  | 'chooseLast'
  | 'copyNumber'
  | 'copySentence'
  | 'toggleFavourite'
  | 'showWeek'
  | 'toggleCompact'
  | 'chooseAlternateA'
  | 'chooseAlternateB'
  | 'chooseAlternateC'
  | 'stepBack'
  | 'showShortcuts'

/** A key as it was pressed, and what it would disturb. */
export interface Press {
  readonly key: string
  /** Ctrl, or ⌘ on a Mac. */
  readonly isMod: boolean
  readonly isAlt: boolean
  /** An input method is composing: every key is its own. */
  readonly isComposing: boolean
  readonly isSearchEmpty: boolean
  readonly hasSelection: boolean
}

interface Shortcut {
  readonly name: KeyName
  readonly isMod?: true
  readonly isAlt?: true
  /** What is printed on the keys, as the sheet and the hints show it. */
  readonly shown: readonly string[]
  readonly commands: Readonly<Record<string, Command>>
  /** Where the key belongs to the text and not to us. */
  readonly yields?: (press: Press) => boolean
}

/**
 * Every key of the console. The shortcut sheet is drawn from this table. A letter alone always searches; with Alt it always
 * acts on the chosen person, whatever stands in the search box.
 */
export const shortcuts: readonly Shortcut[] = [
  { name: 'search', isMod: true, shown: ['K'], commands: { k: 'focusSearch', K: 'focusSearch' } },
  {
    name: 'choose',
    shown: ['↑', '↓'],
    commands: { ArrowUp: 'choosePrevious', ArrowDown: 'chooseNext' },
  },
  {
    name: 'page',
    shown: ['Page ↑', 'Page ↓'],
    commands: { PageUp: 'choosePageUp', PageDown: 'choosePageDown' },
  },
  {
    name: 'firstAndLast',
    shown: ['Home', 'End'],
    commands: { Home: 'chooseFirst', End: 'chooseLast' },
    yields: ({ isSearchEmpty }) => !isSearchEmpty,
  },
  {
    name: 'copyNumber',
    isMod: true,
    shown: ['C'],
    commands: { c: 'copyNumber' },
    yields: ({ hasSelection }) => hasSelection,
  },
  { name: 'favourite', isMod: true, shown: ['D'], commands: { d: 'toggleFavourite', D: 'toggleFavourite' } },
  { name: 'week', isAlt: true, shown: ['W'], commands: { w: 'showWeek' } },
  { name: 'copySentence', isAlt: true, shown: ['S'], commands: { s: 'copySentence' } },
  {
    name: 'alternates',
    isAlt: true,
    shown: ['A', 'B', 'C'],
    commands: { a: 'chooseAlternateA', b: 'chooseAlternateB', c: 'chooseAlternateC' },
  },
  { name: 'compact', shown: ['F9'], commands: { F9: 'toggleCompact' } },
  { name: 'escape', shown: ['Esc'], commands: { Escape: 'stepBack' } },
  { name: 'shortcuts', shown: ['?'], commands: { '?': 'showShortcuts' } },
]

function asksFor(press: Press, { commands, isMod, isAlt, yields }: Shortcut): Command | undefined {
  const isHeld = press.isMod === (isMod ?? false) && press.isAlt === (isAlt ?? false)
  const isOurs = isHeld && !yields?.(press)
  // A key may bear any name: one that every object inherits is no command.
  return isOurs && Object.hasOwn(commands, press.key) ? commands[press.key] : undefined
}

/** Which command a pressed key asks for; undefined: none, the key is for whatever has the focus. */
export function commandOf(press: Press): Command | undefined {
  if (press.isComposing) return undefined
  for (const shortcut of shortcuts) {
    const command = asksFor(press, shortcut)
    if (command) return command
  }
  return undefined
}

/** Whether a key writes a letter, and so belongs into the search box wherever the focus is. */
export const isTyped = ({ key, isMod, isAlt, isComposing }: Press): boolean =>
  !isMod && !isAlt && !isComposing && key.length === 1 && key !== ' '

/**
 * The letter of a key that is pressed together with Alt. A Mac writes “å” for ⌥A and a Cyrillic keyboard “ф” for Alt+A: there
 * the place of the key decides.
 */
export function toAltLetter(key: string, code: string): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key
}
