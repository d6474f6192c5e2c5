import type { PersonId } from './person'

/** Names one of the operator's own boards. */
export type BoardId = string & { readonly idOf: 'board' }

const idForm = /^[\w-]{1,64}$/

/** Says whether a text has the form of a board's id: letters, digits, `_` and `-`, at most 64. */
export const isBoardId = (text: string): text is BoardId => idForm.test(text)

/** Longest name of a board, in characters. */
export const longestBoardName = 80
/** The most people on one board: more could not be looked over. */
export const mostOnBoard = 500
/** The most boards of one account. */
export const mostBoards = 50
/** How many are remembered as looked at lately. */
export const mostLookedAt = 40

/** A board that the operator made. */
export interface OwnBoard {
  readonly id: BoardId
  readonly name: string
  /** In the order in which they were put there; some may have left the directory. */
  readonly people: readonly PersonId[]
}

/** What one account keeps of boards. */
export interface Boards {
  readonly boards: readonly OwnBoard[]
  /** Whom the operator looked at or put a call through to lately, the last one first, at most {@link mostLookedAt}. */
  readonly lookedAt: readonly PersonId[]
}

/** A wish to change them. */
export type BoardChange =
  | { readonly do: 'make'; readonly name: string; readonly people: readonly PersonId[] }
  | { readonly do: 'rename'; readonly board: BoardId; readonly name: string }
  | { readonly do: 'delete'; readonly board: BoardId }
  /** Undoes the last deletion. */
  | { readonly do: 'bringBack' }
  /** The operator looks at somebody, not merely past them. */
  | { readonly do: 'lookAt'; readonly person: PersonId }

/** People under a name, to be written into a file. */
export interface NamedPeople {
  readonly name: string
  readonly people: readonly PersonId[]
}

/** The most people written into one file. */
export const mostExported = 5_000

/** A wish to write boards into a file, or to read them from one; the operator chooses the file. */
export type BoardMove =
  { readonly do: 'export'; readonly boards: readonly NamedPeople[] } | { readonly do: 'import' }

/** Why a line of a file brought nobody: it cannot be read, names nobody, fits several, or its board is full. */
export type BadLineReason = 'unreadable' | 'nobody' | 'several' | 'full'

/** A line of a file that brought nobody. Lines are counted from one; in JSON it is the place in its list. */
export interface BadLine {
  readonly line: number
  readonly reason: BadLineReason
  /** What stands there, shortened. */
  readonly text: string
}

/** The most bad lines that are told; the others are counted. */
export const mostBadLines = 100

/** What came of it. */
export type BoardMoved =
  /** No file was chosen. */
  | { readonly state: 'cancelled' }
  | { readonly state: 'exported'; readonly file: string; readonly people: number }
  | {
      readonly state: 'imported'
      readonly file: string
      readonly boards: readonly string[]
      /** How many people were found, each once a board. */
      readonly people: number
      /** At most {@link mostBadLines}. */
      readonly bad: readonly BadLine[]
      readonly badCount: number
    }
  /** The file cannot be read or written, is no list of people, or is larger than any list of people. Nothing was changed. */
  | { readonly state: 'notRead' | 'notWritten' | 'notUnderstood' | 'tooLarge'; readonly file: string }
