import type { BadLineReason } from '../../shared/board'

export interface FavouriteWords {
  readonly board: string
  readonly favourite: (name: string) => string
  readonly star: string
  readonly none: string
  readonly howTo: string
  /** What signing out leaves. */
  readonly stay: string
}

/** The operator's own boards: made of a search, kept, written to files and read from them. */
export interface OwnBoardsWords {
  readonly title: string
  /** On the button that opens the dialog. */
  readonly open: string
  readonly recent: string
  readonly noneRecent: string
  readonly emptyBoard: string
  readonly keepThese: (count: number, written: string) => string
  readonly name: string
  readonly keep: string
  readonly tooMany: (most: string) => string
  readonly boardsFull: (most: string) => string
  readonly yours: string
  readonly none: string
  readonly howTo: string
  readonly rename: (board: string) => string
  readonly save: string
  readonly remove: (board: string) => string
  readonly write: (board: string) => string
  /** The same on buttons whose line already names the board. */
  readonly short: Readonly<Record<'rename' | 'remove' | 'write', string>>
  readonly removed: (board: string) => string
  readonly undo: string
  readonly writeAll: string
  readonly read: string
  /** What a file for reading must hold. */
  readonly readHow: string
  readonly written: (count: number, people: string, file: string) => string
  readonly readIn: (count: number, people: string, file: string) => string
  readonly badLines: (count: number, written: string) => string
  readonly bad: Readonly<Record<BadLineReason, (line: string, text: string) => string>>
  readonly moreBad: (count: string) => string
  readonly failed: Readonly<
    Record<'notRead' | 'notWritten' | 'notUnderstood' | 'tooLarge', (file: string) => string>
  >
  /** What signing out does to them. */
  readonly leave: string
}
