import { createHash } from 'node:crypto'
import { isPersonId, type Person, type PersonId } from '../../shared/person'
import type { Colleagues, PeopleChange } from './colleagues'
import type { Met } from './met'

interface Beside {
  readonly person: Person
  readonly address: string
}

const start = 'added.'

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

type Shown = Pick<Colleagues, 'people' | 'addressOf'>

/** Whom the operator added by their mail address, as far as the directory does not show them. */
export class PeopleBeside {
  #added: ReadonlyMap<PersonId, Beside> = new Map()
  #shown: ReadonlyMap<PersonId, Beside> = new Map()
  #joined: { readonly of: readonly Person[]; readonly all: readonly Person[] } | undefined

  /** `onMet`: the directory shows some of them, and what is kept of them belongs to its ids. Told again at each look. */
  constructor(private readonly onMet: (met: Met) => void) {}

  /** Also of somebody whom the directory has just come to show: the page may still ask by the other id. */
  addressOf(id: PersonId): string | undefined {
    return this.#added.get(id)?.address
  }

  /** All of them anew. Answers whom the page is to be told of, and whom it is to forget. */
  setAdded(addresses: readonly string[], directory: Shown | undefined): PeopleChange {
    this.#added = new Map(addresses.map(toAdded).map((one) => [one.person.id, one]))
    return this.lookAgain(directory)
  }

  /** The directory may show more people than before, or fewer. */
  lookAgain(directory: Shown | undefined): PeopleChange {
    const before = this.#shown
    const met = this.#metIn(directory)
    this.#shown = new Map([...this.#added].filter(([id]) => !met.has(id)))
    if (met.size > 0) this.onMet(met)
    const people = this.added().filter(({ id }) => !before.has(id))
    const gone = [...before.keys()].filter((id) => !this.#shown.has(id))
    if (people.length + gone.length > 0) this.#joined = undefined
    return { people, gone }
  }

  added(): readonly Person[] {
    return [...this.#shown.values()].map(({ person }) => person)
  }

  /** The directory's list and those added as one, which stays the same as long as nobody in it changes. */
  joinedTo(list: readonly Person[]): readonly Person[] {
    if (this.#shown.size === 0) return list
    if (this.#joined?.of !== list) this.#joined = { of: list, all: [...list, ...this.added()] }
    return this.#joined.all
  }

  #metIn(directory: Shown | undefined): Met {
    const met = new Map<PersonId, PersonId>()
    if (this.#added.size === 0 || !directory) return met
    const wanted = new Map([...this.#added].map(([id, { address }]) => [address.toLowerCase(), id]))
    for (const { id } of directory.people()) {
      const added = wanted.get(directory.addressOf(id)?.toLowerCase() ?? '')
      // Of two with one address the first one is meant.
      if (added !== undefined && !met.has(added)) met.set(added, id)
    }
    return met
  }
}
