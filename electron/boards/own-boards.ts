import { z } from 'zod'
import {
  isBoardId,
  longestBoardName,
  mostBoards,
  mostLookedAt,
  mostOnBoard,
  type BoardChange,
  type BoardId,
  type Boards,
  type NamedPeople,
  type OwnBoard,
} from '../../shared/board'
import { isPersonId, type PersonId } from '../../shared/person'
import { withMet, type Met } from '../directory/met'
import { PerAccount, type PerAccountParts } from './per-account'

const person = z.string().refine(isPersonId)

const form = z.object({
  boards: z
    .array(
      z.object({
        id: z.string().refine(isBoardId),
        name: z.string().min(1).max(longestBoardName),
        people: z.array(person).max(mostOnBoard),
      }),
    )
    .max(mostBoards),
  lookedAt: z.array(person).max(mostLookedAt),
})

const nothing: Boards = { boards: [], lookedAt: [] }

/** Both lists, each board once. */
const joined = (kept: Boards, since: Boards): Boards => ({
  boards: [
    ...kept.boards,
    ...since.boards.filter(({ id }) => !kept.boards.some((board) => board.id === id)),
  ].slice(0, mostBoards),
  lookedAt: [...new Set([...since.lookedAt, ...kept.lookedAt])].slice(0, mostLookedAt),
})

function boardWithMet(board: OwnBoard, met: Met): OwnBoard {
  const people = withMet(board.people, met)
  return people === board.people ? board : { ...board, people }
}

function boardsWithMet(before: Boards, met: Met): Boards {
  const boards = before.boards.map((board) => boardWithMet(board, met))
  const lookedAt = withMet(before.lookedAt, met)
  const isSame = lookedAt === before.lookedAt && boards.every((board, at) => board === before.boards[at])
  return isSame ? before : { boards, lookedAt }
}

/** Names are compared as people read them. */
export const isSameName = (one: string, other: string): boolean =>
  one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0

interface BoardsParts extends Pick<PerAccountParts<Boards>, 'openStore' | 'folder' | 'log' | 'onChange'> {
  readonly createId: () => BoardId
}

/** The operator's own boards and whom they looked at lately: per account, sealed, and gone when they sign out. */
export class OwnBoards {
  readonly #kept: PerAccount<Boards>
  /** The board deleted last, and where it stood. */
  #deleted: { readonly board: OwnBoard; readonly at: number } | undefined

  constructor(private readonly parts: BoardsParts) {
    this.#kept = new PerAccount<Boards>({ ...parts, what: 'boards', form, nothing, joined })
  }

  read(): Boards {
    return this.#kept.read()
  }

  /** Whose boards they are from now on; undefined: nobody's. */
  follow(operatorKey: string | undefined): Promise<void> {
    this.#deleted = undefined
    return this.#kept.follow(operatorKey)
  }

  erase(): Promise<boolean> {
    this.#deleted = undefined
    return this.#kept.erase()
  }

  change(change: BoardChange): Promise<void> {
    switch (change.do) {
      case 'make':
        return this.#changeBoards((boards) => [...boards, this.#made(change)])
      case 'rename':
        return this.#changeBoards((boards) =>
          boards.map((board) => (board.id === change.board ? { ...board, name: change.name } : board)),
        )
      case 'delete':
        return this.#changeBoards((boards) => this.#without(boards, change.board))
      case 'bringBack':
        return this.#changeBoards((boards) => this.#withDeleted(boards))
      case 'lookAt':
        return this.lookAt(change.person)
    }
  }

  /** Whom the directory has come to show stands in the same places by its id. */
  carryOver(met: Met): Promise<void> {
    if (this.#deleted) this.#deleted = { ...this.#deleted, board: boardWithMet(this.#deleted.board, met) }
    return this.#kept.change((before) => boardsWithMet(before, met))
  }

  lookAt(id: PersonId): Promise<void> {
    return this.#kept.change(({ boards, lookedAt }) => ({
      boards,
      lookedAt: [id, ...lookedAt.filter((one) => one !== id)].slice(0, mostLookedAt),
    }))
  }

  /** People of a file: a board of the same name is added to, and nobody on it is lost. */
  take(named: readonly NamedPeople[]): Promise<void> {
    return this.#changeBoards((boards) => named.reduce((all, one) => this.#withPeople(all, one), boards))
  }

  #withPeople(boards: readonly OwnBoard[], named: NamedPeople): readonly OwnBoard[] {
    const before = boards.find(({ name }) => isSameName(name, named.name))
    if (!before) return [...boards, this.#made(named)]
    const people = [...new Set([...before.people, ...named.people])].slice(0, mostOnBoard)
    return boards.map((board) => (board === before ? { ...board, people } : board))
  }

  #made({ name, people }: NamedPeople): OwnBoard {
    return { id: this.parts.createId(), name, people: [...new Set(people)].slice(0, mostOnBoard) }
  }

  #without(boards: readonly OwnBoard[], id: BoardId): readonly OwnBoard[] {
    const at = boards.findIndex((board) => board.id === id)
    const board = boards[at]
    if (board) this.#deleted = { board, at }
    return boards.filter((one) => one !== board)
  }

  #withDeleted(boards: readonly OwnBoard[]): readonly OwnBoard[] {
    const deleted = this.#deleted
    this.#deleted = undefined
    return deleted ? [...boards.slice(0, deleted.at), deleted.board, ...boards.slice(deleted.at)] : boards
  }

  #changeBoards(to: (boards: readonly OwnBoard[]) => readonly OwnBoard[]): Promise<void> {
    return this.#kept.change(({ boards, lookedAt }) => ({
      boards: to(boards).slice(0, mostBoards),
      lookedAt,
    }))
  }
}
