import type { Availability } from '../../shared/availability/availability'
import type { PersonId } from '../../shared/person'
import { createLatest, type Latest } from './latest'

/** What is known of everybody's calendar. A change of one person wakes the listeners of that person only. */
export interface LatestAvailability {
  readonly read: (id: PersonId) => Availability | undefined
  readonly subscribe: (id: PersonId, listener: () => void) => () => void
  /** Counts the broadcasts: for lists that depend on many people at once. */
  readonly version: Pick<Latest<number>, 'read' | 'subscribe'>
  readonly receive: (changed: readonly Availability[]) => void
  /** Another operator, or none: nothing that was read may be seen any more. */
  readonly forget: () => void
}

export function createLatestAvailability(): LatestAvailability {
  const known = new Map<PersonId, Availability>()
  const listeners = new Map<PersonId, Set<() => void>>()
  const version = createLatest(0)
  const wake = (id: PersonId): void => {
    for (const listener of [...(listeners.get(id) ?? [])]) listener()
  }
  return {
    read: (id) => known.get(id),
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
      for (const availability of changed) known.set(availability.personId, availability)
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
