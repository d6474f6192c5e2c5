import type { KeyName } from '../words/words-of-keys'
import type { Stroke } from './to-stroke'

/** Which of the chosen person's numbers a digit stands for: the second is 2. */
export const digits = ['2', '3', '4', '5', '6', '7', '8', '9'] as const

export type TransferCommand = 'transfer' | `transfer${(typeof digits)[number]}` | 'transferToTeams'

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
  | TransferCommand
  | 'takeCallBack'
  | 'takeMessage'
  | 'showMessages'
  | 'ringBack'
  | 'dialRingBack'
  | 'copySentence'
  | 'toggleFavourite'
  | 'tellWhenFree'
  | 'showWeek'
  | 'toggleCompact'
  | 'chooseAlternateA'
  | 'chooseAlternateB'
  | 'chooseAlternateC'
  | 'stepBack'
  | 'showShortcuts'
  | 'showDiagnostics'
  | 'showSettings'
  | 'showBoards'
  | 'addByAddress'
  | 'showCallLog'

/** A key as it was pressed, and what it would disturb. */
export interface Press extends Stroke {
  readonly isSearchEmpty: boolean
  readonly hasSelection: boolean
  /** A button or a link has the focus: keys that press belong to it. */
  readonly isOnButton: boolean
  /** Nobody is listed, and something is offered in their place: Enter takes it. */
  readonly isOffered?: boolean
  /** What a digit would disturb and do. */
  readonly call: CallAtKeys
}

/** What keys can do with a call. */
export interface CallAtKeys {
  readonly waits: boolean
  /** How many numbers the chosen person has. */
  readonly numbers: number
  /** A digit alone hands over: a name was typed, or the person stands there because they were asked for. Otherwise it may begin an extension. */
  readonly takesDigits: boolean
}

export const noCall: CallAtKeys = { waits: false, numbers: 0, takesDigits: false }

/** Keys that belong together, and what each of them asks for. */
export interface Shortcut {
  readonly name: KeyName
  readonly isMod?: true
  readonly isAlt?: true
  /** What is printed on the keys, as the sheet and the hints show it. */
  readonly shown: readonly string[]
  readonly commands: Readonly<Record<string, Command>>
  /** Where the key belongs to the text and not to us. */
  readonly yields?: (press: Press) => boolean
}

const toNumbers: Readonly<Record<string, Command>> = Object.fromEntries(
  digits.map((digit) => [digit, `transfer${digit}` as const]),
)
const lacksNumber = ({ key, call }: Press): boolean => !call.waits || Number(key) > call.numbers

/**
 * Every key of the console, unless it was changed (keymap.ts). The shortcut sheet is drawn from this table. A letter alone always searches; with Alt it always
 * acts on the chosen person, whatever stands in the search box.
 */
export const shortcuts: readonly Shortcut[] = [
  { name: 'search', isMod: true, shown: ['K'], commands: { k: 'focusSearch' } },
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
  {
    name: 'transfer',
    shown: ['↵'],
    commands: { Enter: 'transfer' },
    yields: ({ call, isOffered, isOnButton }) => !(call.waits || isOffered) || isOnButton,
  },
  {
    name: 'transferTo',
    shown: ['2', '…', '9'],
    commands: toNumbers,
    yields: (press) => !press.call.takesDigits || lacksNumber(press),
  },
  { name: 'transferTo', isAlt: true, shown: [], commands: toNumbers, yields: lacksNumber },
  {
    name: 'transferToTeams',
    isAlt: true,
    shown: ['T'],
    commands: { t: 'transferToTeams' },
    yields: ({ call }) => !call.waits,
  },
  { name: 'takeCallBack', shown: ['F9'], commands: { F9: 'takeCallBack' } },
  { name: 'takeMessage', shown: ['F8'], commands: { F8: 'takeMessage' } },
  { name: 'ringBack', isAlt: true, shown: ['R'], commands: { r: 'ringBack' } },
  { name: 'dialRingBack', shown: ['F7'], commands: { F7: 'dialRingBack' } },
  { name: 'messages', isAlt: true, shown: ['M'], commands: { m: 'showMessages' } },
  {
    name: 'diagnostics',
    isMod: true,
    shown: ['I'],
    commands: { i: 'showDiagnostics' },
  },
  { name: 'settings', isMod: true, shown: [','], commands: { ',': 'showSettings' } },
  { name: 'callLog', isMod: true, shown: ['L'], commands: { l: 'showCallLog' } },
  { name: 'favourite', isMod: true, shown: ['D'], commands: { d: 'toggleFavourite' } },
  { name: 'boards', isMod: true, shown: ['B'], commands: { b: 'showBoards' } },
  { name: 'addByAddress', isMod: true, shown: ['N'], commands: { n: 'addByAddress' } },
  { name: 'tellWhenFree', isAlt: true, shown: ['F'], commands: { f: 'tellWhenFree' } },
  { name: 'week', isAlt: true, shown: ['W'], commands: { w: 'showWeek' } },
  { name: 'copySentence', isAlt: true, shown: ['S'], commands: { s: 'copySentence' } },
  {
    name: 'alternates',
    isAlt: true,
    shown: ['A', 'B', 'C'],
    commands: { a: 'chooseAlternateA', b: 'chooseAlternateB', c: 'chooseAlternateC' },
  },
  { name: 'compact', shown: ['F6'], commands: { F6: 'toggleCompact' } },
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
export function commandOf(press: Press, table: readonly Shortcut[] = shortcuts): Command | undefined {
  if (press.isComposing) return undefined
  for (const shortcut of table) {
    const command = asksFor(press, shortcut)
    if (command) return command
  }
  return undefined
}

/** Whether a key writes a letter, or the accent of the next one, and so belongs into the search box wherever the focus is. */
export const isTyped = ({ key, isMod, isAlt, isComposing }: Press): boolean =>
  !isMod && !isAlt && !isComposing && (key.length === 1 || key === 'Dead') && key !== ' '
