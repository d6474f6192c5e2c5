import { createHash } from 'node:crypto'
import { isPersonId, type Person, type PersonId } from '../../shared/person'
import type { Colleagues, PeopleChange } from './colleagues'

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
  #addresses: readonly string[] = []
  #shown = new Map<PersonId, Beside>()
  #joined: { readonly of: readonly Person[]; readonly all: readonly Person[] } | undefined

  of(id: PersonId): Beside | undefined {
    return this.#shown.get(id)
  }

  /** All of them anew. Answers whom the page is to be told of, and whom it is to forget. */
  setAdded(addresses: readonly string[], directory: Shown | undefined): PeopleChange {
    this.#addresses = addresses
    return this.lookAgain(directory)
  }

  /** The directory may show more people than before, or fewer. */
  lookAgain(directory: Shown | undefined): PeopleChange {
    const before = this.#shown
    const wanted = new Map(this.#addresses.map((address) => [address.toLowerCase(), address]))
    if (wanted.size > 0 && directory) {
      for (const { id } of directory.people()) wanted.delete(directory.addressOf(id)?.toLowerCase() ?? '')
    }
    this.#shown = new Map([...wanted.values()].map(toAdded).map((one) => [one.person.id, one]))
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
}
