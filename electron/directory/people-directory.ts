import type { People } from '../../shared/ipc'
import type { Outcome } from '../../shared/outcome'
import type { Person, PersonId } from '../../shared/person'
import type { GraphUser } from '../graph/people-response'
import { toPerson } from './to-person'

export type ReadPeople = (
  onPage: (users: readonly GraphUser[]) => void,
  signal: AbortSignal,
) => Promise<Outcome<undefined>>

interface DirectoryParts {
  readonly fetchPeople: ReadPeople
  readonly onChange: (people: People) => void
}

/** The one copy of all colleagues. Mail addresses stay in here: the page knows ids only. */
export class PeopleDirectory {
  readonly #people = new Map<PersonId, Person>()
  /** Who was found in the reading that is under way. */
  readonly #seen = new Set<PersonId>()
  readonly #addresses = new Map<PersonId, string>()
  #shown: People = { people: [], isLoading: false }
  #reading = new AbortController()

  constructor(private readonly parts: DirectoryParts) {}

  read(): People {
    return this.#shown
  }

  addressOf(id: PersonId): string | undefined {
    return this.#addresses.get(id)
  }

  has(id: PersonId): boolean {
    return this.#people.has(id)
  }

  /** Reads everyone anew; what was known stays visible meanwhile. */
  async refresh(): Promise<void> {
    this.#reading.abort()
    const reading = new AbortController()
    this.#reading = reading
    this.#tell({ isLoading: true })
    this.#seen.clear()
    const outcome = await this.parts.fetchPeople((users) => this.#accept(users, reading), reading.signal)
    if (this.#reading !== reading) return
    if (outcome.ok) this.#forgetWhoLeft()
    this.#tell({ isLoading: false, ...(outcome.ok ? {} : { problem: outcome.problem }) })
  }

  /** Forgets everyone, for example when the operator signs out. */
  clear(): void {
    this.#reading.abort()
    this.#reading = new AbortController()
    this.#people.clear()
    this.#addresses.clear()
    this.#tell({ isLoading: false })
  }

  /** A page of a reading that was given up may belong to whoever was signed in before. */
  #accept(users: readonly GraphUser[], reading: AbortController): void {
    if (this.#reading !== reading) return
    for (const user of users) {
      const person = toPerson(user)
      if (!person) continue
      this.#seen.add(person.id)
      this.#people.set(person.id, person)
      if (user.address) this.#addresses.set(person.id, user.address)
      else this.#addresses.delete(person.id)
    }
    this.#tell({ isLoading: true })
  }

  /** Only after a whole reading: in one that broke off, people are missing who are still here. */
  #forgetWhoLeft(): void {
    for (const id of this.#people.keys()) {
      if (this.#seen.has(id)) continue
      this.#people.delete(id)
      this.#addresses.delete(id)
    }
  }

  #tell(state: Omit<People, 'people'>): void {
    this.#shown = { people: [...this.#people.values()], ...state }
    this.parts.onChange(this.#shown)
  }
}
