import type { PeopleNews, PeopleReading } from '../../shared/ipc'
import type { Person, PersonId } from '../../shared/person'
import { createLatest, type Latest } from './latest'
import { createShareTexts } from './share-texts'

/** The directory as the page knows it. */
export interface People extends PeopleReading {
  /** Another array whenever somebody in it has changed. While many arrive it grows in large steps: see {@link createLatestPeople}. */
  readonly people: readonly Person[]
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

const nobodyYet: People = { people: [], arrived: 0, isLoading: true }

/**
 * Whoever lists or searches people works through all of them whenever the list changes. A hundred parts of a large directory
 * must not cause that a hundred times: the list is renewed at a first part and when all are there; while the network is waited
 * for, also as it grows by a quarter.
 */
export function createLatestPeople(): LatestPeople {
  const latest = createLatest(nobodyYet)
  const known = new Map<PersonId, Person>()
  let share = createShareTexts()
  let unlisted = 0
  const isDue = ({ isLoading, isPart }: Pick<PeopleNews, 'isLoading' | 'isPart'>): boolean => {
    const listed = latest.read().people.length
    if (unlisted === 0 || (isPart && listed > 0)) return false
    return !isLoading || unlisted > listed * worthwhile
  }
  return {
    read: latest.read,
    subscribe: latest.subscribe,
    receive: ({ people, gone = [], isAnew = false, isPart = false, ...reading }) => {
      if (isAnew) {
        unlisted += known.size
        known.clear()
      }
      for (const person of people) known.set(person.id, share(person))
      for (const id of gone) known.delete(id)
      unlisted += people.length + gone.length
      const isListed = isDue({ ...reading, isPart })
      if (isListed) unlisted = 0
      latest.receive({
        ...reading,
        people: isListed ? [...known.values()] : latest.read().people,
        arrived: known.size,
      })
    },
    forget: () => {
      known.clear()
      share = createShareTexts()
      unlisted = 0
      latest.receive(nobodyYet)
    },
  }
}
