import {
  longestBoardName,
  mostBoards,
  mostOnBoard,
  type BadLine,
  type BadLineReason,
  type NamedPeople,
  type OwnBoard,
} from '../../shared/board'
import type { Person, PersonId } from '../../shared/person'
import { meantBy, type Row } from './board-file'
import { isSameName } from './own-boards'

/** Whom the rows of a file can name. */
export interface Findable {
  readonly people: readonly Person[]
  readonly addressOf: (id: PersonId) => string | undefined
}

interface Found {
  readonly boards: readonly NamedPeople[]
  readonly bad: readonly BadLine[]
}

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** So many digits from the end make a whole number the same: the country's code is written in many ways, or left out. */
const sameFrom = 9

/** Who has a number, by its end. */
class Numbers {
  readonly #of = new Map<string, Set<PersonId>>()

  add(number: string, id: PersonId): void {
    const end = digitsOf(number).slice(-sameFrom)
    if (end !== '') this.#of.set(end, (this.#of.get(end) ?? new Set()).add(id))
  }

  find(number: string | undefined): PersonId | BadLineReason {
    const [only, another] = this.#of.get(digitsOf(number ?? '').slice(-sameFrom)) ?? []
    return another === undefined ? (only ?? 'nobody') : 'several'
  }
}

/** By an id, an address, or an extension or number that nobody else has. */
function createFind({ people, addressOf }: Findable): (row: Row) => PersonId | BadLineReason {
  const byId = new Map<string, PersonId>(people.map(({ id }) => [id, id]))
  const byMail = new Map<string, PersonId>()
  const numbers = new Numbers()
  for (const { id, phones } of people) {
    const address = addressOf(id)?.toLowerCase()
    if (address !== undefined) byMail.set(address, id)
    for (const { number, extension } of phones) {
      numbers.add(number, id)
      numbers.add(extension ?? '', id)
    }
  }
  return ({ id, mail, extension }) => {
    const certain = byId.get(id ?? '') ?? byMail.get(mail?.toLowerCase() ?? '')
    return certain ?? numbers.find(extension)
  }
}

const isReason = (found: PersonId | BadLineReason): found is BadLineReason =>
  found === 'nobody' || found === 'several'

/** What the rows are added to, and the board of those that name none. */
interface Onto {
  readonly before: readonly OwnBoard[]
  readonly fallbackName: string
}

/** The boards as the rows fill them; nobody is put where there is no room. */
class Filling {
  readonly #named = new Map<string, { readonly all: Set<PersonId>; readonly found: Set<PersonId> }>()
  #made = 0

  constructor(private readonly onto: Onto) {}

  get boards(): readonly NamedPeople[] {
    return [...this.#named].map(([name, { found }]) => ({ name, people: [...found] }))
  }

  /** False: there is no room. */
  put(id: PersonId, wanted: string | undefined): boolean {
    const name = (wanted ?? this.onto.fallbackName).slice(0, longestBoardName)
    const board = this.#named.get(name) ?? this.#open(name)
    if (!board || (board.all.size >= mostOnBoard && !board.all.has(id))) return false
    board.all.add(id)
    board.found.add(id)
    return true
  }

  #open(name: string) {
    const before = this.onto.before.find((board) => isSameName(board.name, name))
    if (!before && this.onto.before.length + this.#made >= mostBoards) return undefined
    if (!before) this.#made += 1
    const board = { all: new Set<PersonId>(before?.people), found: new Set<PersonId>() }
    this.#named.set(name, board)
    return board
  }
}

/** Whom the rows of a file name, board by board, and of each other row why it brought nobody. */
export function findRows(rows: readonly Row[], findable: Findable, onto: Onto): Found {
  const find = createFind(findable)
  const filling = new Filling(onto)
  const bad: BadLine[] = []
  for (const row of rows) {
    const found = find(row)
    const reason = isReason(found) ? found : filling.put(found, row.board) ? undefined : 'full'
    if (reason) bad.push({ line: row.line, reason, text: meantBy(row) })
  }
  return { boards: filling.boards, bad }
}
