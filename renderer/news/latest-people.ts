import type { PeopleNews, PeopleReading } from '../../shared/ipc'
import { parsePeopleText, type PeopleText } from '../../shared/people-text'
import type { Person, PersonId } from '../../shared/person'
import { createLatest, type Latest } from './latest'
import { createShareTexts } from '../../shared/share-texts'

/** The directory as the page knows it. */
export interface People extends PeopleReading {
  /** Another array whenever somebody in it has changed. While many arrive it grows in large steps: see {@link createLatestPeople}. */
  readonly people: readonly Person[]
  /**
   * Those of `people` and those who are not in it yet, as they came one after the other; none once somebody in them has changed or
   * left. What takes long for everybody can be begun with them.
   */
  readonly parts: readonly (readonly Person[])[]
  /** Whoever is known by now, also those who are not in `people` yet; always the same. */
  readonly byId: ReadonlyMap<PersonId, Person>
  /** How many have arrived, those included who are not in `people` yet. */
  readonly arrived: number
}

/** Gathers the parts in which people are told. */
export interface LatestPeople extends Omit<Latest<People>, 'receive'> {
  readonly receive: (news: PeopleNews) => void
  /** Another operator, or none: nothing that was read may be seen any more. */
  readonly forget: () => void
}

/** While more are on their way, a new list is made whenever it would have grown by this share of itself. */
const worthwhile = 0.25

/** What a piece of news changes beside those who are new. */
interface Change {
  readonly gone?: readonly PersonId[] | undefined
  readonly isAnew?: boolean | undefined
}

/** Everyone who was told, with what follows from how they came. */
class KnownPeople {
  readonly byId = new Map<PersonId, Person>()
  #share = createShareTexts()
  #parts: People['parts'] | undefined = []
  /** How many changes are not in the list yet. */
  #unlisted = 0

  get parts(): People['parts'] {
    return this.#parts ?? []
  }

  take(text: PeopleText, { gone = [], isAnew = false }: Change): void {
    const people = parsePeopleText(text, this.#share)
    if (isAnew) this.#empty()
    const before = this.byId.size
    for (const person of people) this.byId.set(person.id, person)
    const areMore = this.byId.size === before + people.length && gone.length === 0
    for (const id of gone) this.byId.delete(id)
    this.#unlisted += people.length + gone.length
    if (!areMore) this.#parts = undefined
    else if (people.length > 0) this.#parts &&= [...this.#parts, people]
  }

  /** All of them where a new list is due, or else those of the list before. */
  list(
    listed: readonly Person[],
    { isLoading, isPart }: { readonly isLoading: boolean; readonly isPart: boolean },
  ): readonly Person[] {
    if (this.#unlisted === 0 || (isPart && listed.length > 0)) return listed
    if (isLoading && this.#unlisted <= listed.length * worthwhile) return listed
    this.#unlisted = 0
    return [...this.byId.values()]
  }

  forget(): void {
    this.#empty()
    this.#unlisted = 0
    this.#share = createShareTexts()
  }

  #empty(): void {
    this.#unlisted += this.byId.size
    this.byId.clear()
    this.#parts = []
  }
}

/**
 * Whoever lists or searches people works through all of them whenever the list changes. A hundred parts of a large directory
 * must not cause that a hundred times: the list is renewed at a first part and when all are there; while the network is waited
 * for, also as it grows by a quarter.
 */
export function createLatestPeople(): LatestPeople {
  const known = new KnownPeople()
  const { byId } = known
  const nobodyYet: People = { people: [], parts: [], byId, arrived: 0, isLoading: true }
  const latest = createLatest(nobodyYet)
  return {
    read: latest.read,
    subscribe: latest.subscribe,
    receive: ({ people: text, gone, isAnew, isPart = false, ...reading }) => {
      known.take(text, { gone, isAnew })
      const people = known.list(latest.read().people, { isPart, isLoading: reading.isLoading })
      latest.receive({ ...reading, people, parts: known.parts, byId, arrived: byId.size })
    },
    forget: () => {
      known.forget()
      latest.receive(nobodyYet)
    },
  }
}
