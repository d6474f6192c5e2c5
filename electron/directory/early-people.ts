import { isPersonId, type Person, type PersonId } from '../../shared/person'
import type { Colleagues, PeopleChange } from './colleagues'
import type { Account } from './step'

/** What came of a search. */
export interface FoundPeople {
  /** Whom the page is to be told of, and whom it is to forget. */
  readonly change: PeopleChange
  /** All of them, with a mark on those who were not known. */
  readonly found: readonly Person[]
}

const nobody: FoundPeople = { change: { people: [], gone: [] }, found: [] }

/**
 * Whom a search in the organisation's directory found before the reading of it came to them. They are known from then on like
 * everybody else; the reading finds them once more, and whoever is not in it has left.
 */
export class EarlyPeople {
  readonly #ids = new Set<PersonId>()

  take(accounts: readonly Account[], colleagues: Colleagues): FoundPeople {
    // The reading was quicker.
    if (colleagues.hasAll) return nobody
    const isNew = new Set(accounts.map(({ user }) => user.id).filter((id) => !colleagues.shownAs(id)))
    const change = colleagues.apply({ accounts, gone: [], cursor: colleagues.cursor })
    for (const { id } of change.people) if (isNew.has(id)) this.#ids.add(id)
    const found = accounts.flatMap(({ user }): readonly Person[] => {
      const person = colleagues.shownAs(user.id)
      return person ? [this.#ids.has(person.id) ? { ...person, from: 'search' } : person] : []
    })
    return { change, found }
  }

  /** The reading has come to these, or it is over. */
  settle(accounts: readonly Account[], isWhole: boolean): void {
    if (isWhole) this.#ids.clear()
    else if (this.#ids.size > 0)
      for (const { user } of accounts) if (isPersonId(user.id)) this.#ids.delete(user.id)
  }
}
