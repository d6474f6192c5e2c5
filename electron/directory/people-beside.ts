import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { isPersonId, type Person, type PersonId } from '../../shared/person'
import type { Colleagues, PeopleChange } from './colleagues'
import type { FoundPeople } from './early-people'
import type { Met } from './met'
import type { Account } from './step'
import { toPerson } from './to-person'

interface Beside {
  readonly person: Person
  readonly address: string | undefined
  /** The name at sign-in; undefined: it is not known, or the address. */
  readonly account?: string | undefined
}

const start = 'added.'

/** More people than were searched for in a day are let go, those first who were found first. */
const mostFound = 500

/** Whether an id was made here and not given by the directory: neither presence nor a picture can be asked for by it. */
export const isAddedId = (id: PersonId): boolean => id.startsWith(start)

/** The same id for the same address, so that favourites and boards find it again. */
export function addedIdOf(address: string): PersonId {
  const id = `${start}${createHash('sha256').update(address.toLowerCase()).digest('hex').slice(0, 40)}`
  if (!isPersonId(id)) throw new TypeError('a made-up id has not the form of one')
  return id
}

/** Of somebody nothing is known but the address: it stands for the name. */
const toAdded = (address: string): Beside => ({
  person: { id: addedIdOf(address), name: address, phones: [], from: 'address' },
  address,
})

function toFound(one: Account): Beside | undefined {
  const person = toPerson(one)
  const { address, account } = one.user
  return person && { ...{ address, account }, person: { ...person, from: 'search' } }
}

type Shown = Pick<Colleagues, 'people' | 'addressOf' | 'shownAs' | 'cursor'>

/** Everybody is in the directory: whom a search had found and who is not in it has left. */
const isWhole = ({ cursor: { at } }: Shown): boolean => at === 'following' || at === 'listed'

const byId = (people: Iterable<Beside>): ReadonlyMap<PersonId, Beside> =>
  new Map([...people].map((one) => [one.person.id, one]))

/**
 * Whom the operator added by their mail address, and whom a search found where the directory may not be read, as far as the
 * directory does not show them. Those who were found are known until the operator leaves, and rest nowhere.
 */
export class PeopleBeside {
  #added = byId([])
  #found = byId([])
  #shown = byId([])
  #joined: { readonly of: readonly Person[]; readonly all: readonly Person[] } | undefined

  /** `onMet`: the directory shows some of them, and what is kept of them belongs to its ids. Told again at each look. */
  constructor(private readonly onMet: (met: Met) => void) {}

  /** Also of somebody whom the directory has just come to show: the page may still ask by the other id. */
  addressOf(id: PersonId): string | undefined {
    return (this.#added.get(id) ?? this.#found.get(id))?.address
  }

  accountOf(id: PersonId): string | undefined {
    return this.#found.get(id)?.account ?? this.addressOf(id)
  }

  /** All of them anew. Answers whom the page is to be told of, and whom it is to forget. */
  setAdded(addresses: readonly string[], directory: Shown | undefined): PeopleChange {
    this.#added = byId(addresses.map(toAdded))
    return this.lookAgain(directory)
  }

  /** Whom a search found; of those who are known already, as they are known. */
  take(accounts: readonly Account[], directory: Shown): FoundPeople {
    const added = new Map([...this.#added.values()].map((one) => [one.address?.toLowerCase(), one.person]))
    const isNew = (account: Account): boolean =>
      !directory.shownAs(account.user.id) && !added.has(account.user.address?.toLowerCase())
    const news = accounts.filter(isNew).flatMap((one) => toFound(one) ?? [])
    const others = [...this.#found.values()].filter(
      (one) => !news.some(({ person }) => person.id === one.person.id),
    )
    this.#found = byId([...others, ...news].slice(-mostFound))
    const change = this.lookAgain(directory)
    const found = accounts.flatMap(({ user: { id, address } }): readonly Person[] => {
      const known = directory.shownAs(id) ?? added.get(address?.toLowerCase())
      return known ? [known] : news.flatMap(({ person }) => (person.id === id ? [person] : []))
    })
    return { change, found }
  }

  /** The directory may show more people than before, or fewer. */
  lookAgain(directory: Shown | undefined): PeopleChange {
    const met = this.#metIn(directory)
    if (directory && isWhole(directory)) this.#found = byId([])
    const before = this.#shown
    const found = [...this.#found.values()].filter(({ person: { id } }) => !directory?.shownAs(id))
    this.#shown = byId([...[...this.#added.values()].filter(({ person: { id } }) => !met.has(id)), ...found])
    if (met.size > 0) this.onMet(met)
    const people = this.people().filter((one) => !isDeepStrictEqual(before.get(one.id)?.person, one))
    const left = [...before.keys()].filter((id) => !this.#shown.has(id))
    if (people.length + left.length > 0) this.#joined = undefined
    // Whom the directory shows by the same id has been told anew, and is not gone.
    return { people, gone: left.filter((id) => !directory?.shownAs(id)) }
  }

  /** Nobody's search is anybody else's. */
  forgetFound(): void {
    this.#found = byId([])
  }

  people(): readonly Person[] {
    return [...this.#shown.values()].map(({ person }) => person)
  }

  /** The directory's list and these as one, which stays the same as long as nobody in it changes. */
  joinedTo(list: readonly Person[]): readonly Person[] {
    if (this.#shown.size === 0) return list
    if (this.#joined?.of !== list) this.#joined = { of: list, all: [...list, ...this.people()] }
    return this.#joined.all
  }

  #metIn(directory: Shown | undefined): Met {
    const met = new Map<PersonId, PersonId>()
    if (this.#added.size === 0 || !directory) return met
    const wanted = new Map([...this.#added].map(([id, { address }]) => [address?.toLowerCase(), id]))
    for (const { id } of directory.people()) {
      const added = wanted.get(directory.addressOf(id)?.toLowerCase())
      // Of two with one address the first one is meant.
      if (added !== undefined && !met.has(added)) met.set(added, id)
    }
    return met
  }
}
