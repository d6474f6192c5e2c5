import { done, type Outcome } from '../../shared/outcome'
import type { Person } from '../../shared/person'
import type { PeopleSource } from '../graph/fetch-people'
import type { UserNews } from '../graph/people-response'

interface SearchParts {
  readonly fetchFound: PeopleSource['fetchFound']
  /** False: everybody is known here, or may not be read there either. */
  readonly isNeeded: () => Promise<boolean>
  /** Whom of them is not known here. */
  readonly take: (users: readonly UserNews[]) => Promise<readonly Person[]>
}

const nobody = done<readonly Person[]>([])

/**
 * Searches where the directory comes from, for as long as it is not on this computer. One search at a time: a newer one ends
 * the one before, and begins when that is over.
 */
export class DirectorySearch {
  #search = new AbortController()
  #turn: Promise<unknown> = Promise.resolve()

  constructor(private readonly parts: SearchParts) {}

  /** Nothing to search for ends what is under way. */
  async find(text: string): Promise<Outcome<readonly Person[]>> {
    this.#search.abort()
    const search = new AbortController()
    this.#search = search
    const before = this.#turn
    const turn = before.then(() => this.#ask(text, search.signal))
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  async #ask(text: string, signal: AbortSignal): Promise<Outcome<readonly Person[]>> {
    const words = text.split(/\s+/).filter((word) => word !== '')
    const isOver = (): boolean => signal.aborted
    if (words.length === 0 || isOver() || !(await this.parts.isNeeded()) || isOver()) return nobody
    const found = await this.parts.fetchFound(words, signal)
    if (isOver()) return nobody
    return found.ok ? done(await this.parts.take(found.value)) : found
  }
}
