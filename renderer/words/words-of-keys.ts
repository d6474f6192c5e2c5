/** What has a key of its own; the sheet of shortcuts says it in a few words. */
export type KeyName =
  | 'search'
  | 'choose'
  | 'page'
  | 'firstAndLast'
  | 'copyNumber'
  | 'transfer'
  | 'transferTo'
  | 'transferToTeams'
  | 'takeCallBack'
  | 'takeMessage'
  | 'messages'
  | 'ringBack'
  | 'dialRingBack'
  | 'diagnostics'
  | 'settings'
  | 'callLog'
  | 'copySentence'
  | 'favourite'
  | 'boards'
  | 'addByAddress'
  | 'tellWhenFree'
  | 'week'
  | 'compact'
  | 'alternates'
  | 'escape'
  | 'shortcuts'

/** Keys whose print differs from country to country: “Ctrl” is “Strg” on a German keyboard. */
export type PrintedKey = 'Ctrl' | 'Alt' | 'Shift' | 'Home' | 'End' | 'Page' | 'Esc'

/** Changing keys, in the sheet of shortcuts. */
export interface ShortcutWords {
  readonly howTo: string
  readonly locked: string
  /** Takes what the key does, and the key. */
  readonly change: (does: string, key: string) => string
  readonly pressNew: string
  readonly pressNewShort: string
  readonly letterAlone: string
  readonly notAKey: string
  readonly reserved: string
  /** Takes what the key does already. */
  readonly taken: (does: string) => string
  readonly notSaved: string
  readonly reset: string
  readonly resetAll: string
}
