import { done, type Outcome } from '../../shared/outcome'
import type { Person } from '../../shared/person'
import type { PeopleSource } from '../graph/fetch-people'
import type { UserNews } from '../graph/people-response'

/** Where is searched, and what becomes of whom it finds. */
export interface SearchWay {
  readonly fetchFound: PeopleSource['fetchFound']
  /** All of them, with a mark on those who are not known here. */
  readonly take: (users: readonly UserNews[]) => Promise<readonly Person[]>
}

const nobody = done<readonly Person[]>([])

/**
 * Searches where the directory comes from, for as long as it is not on this computer, or may not be. One search at a time: a newer one ends
 * the one before, and begins when that is over.
 */
export class DirectorySearch {
  #search = new AbortController()
  #turn: Promise<unknown> = Promise.resolve()

  /** `toWay`: undefined where everybody is known here, or nobody may be searched for. */
  constructor(private readonly toWay: () => Promise<SearchWay | undefined>) {}

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
    if (words.length === 0 || isOver()) return nobody
    const way = await this.toWay()
    if (!way || isOver()) return nobody
    const found = await way.fetchFound(words, signal)
    if (isOver()) return nobody
    return found.ok ? done(await way.take(found.value)) : found
  }
}
