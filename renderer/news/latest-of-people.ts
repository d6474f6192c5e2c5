import type { PersonId } from '../../shared/person'
import { createLatest, type Latest } from './latest'

/** A fact of one person, such as what is known of their calendar. */
interface OfPerson {
  readonly personId: PersonId
}

/** The latest facts of everybody. A change of one person wakes the listeners of that person only. */
export interface LatestOfPeople<Fact extends OfPerson> {
  readonly read: (id: PersonId) => Fact | undefined
  /** Of whom anything is known. */
  readonly ids: () => Iterable<PersonId>
  readonly subscribe: (id: PersonId, listener: () => void) => () => void
  /** Counts the broadcasts: for lists that depend on many people at once. */
  readonly version: Pick<Latest<number>, 'read' | 'subscribe'>
  readonly receive: (changed: readonly Fact[]) => void
  /** Another operator, or none: nothing that was read may be seen any more. */
  readonly forget: () => void
}

export function createLatestOfPeople<Fact extends OfPerson>(): LatestOfPeople<Fact> {
  const known = new Map<PersonId, Fact>()
  const listeners = new Map<PersonId, Set<() => void>>()
  const version = createLatest(0)
  const wake = (id: PersonId): void => {
    for (const listener of [...(listeners.get(id) ?? [])]) listener()
  }
  return {
    read: (id) => known.get(id),
    ids: () => known.keys(),
    subscribe: (id, listener) => {
      const ofPerson = listeners.get(id) ?? new Set()
      listeners.set(id, ofPerson.add(listener))
      return () => {
        ofPerson.delete(listener)
        if (ofPerson.size === 0 && listeners.get(id) === ofPerson) listeners.delete(id)
      }
    },
    version,
    receive: (changed) => {
      for (const fact of changed) known.set(fact.personId, fact)
      for (const { personId } of changed) wake(personId)
      version.receive(version.read() + 1)
    },
    forget: () => {
      const forgotten = [...known.keys()]
      known.clear()
      forgotten.forEach(wake)
      version.receive(version.read() + 1)
    },
  }
}
