import type { Presence } from '../../shared/availability/presence'
import { useMemo, useSyncExternalStore } from 'react'
import type { Availability } from '../../shared/availability/availability'
import type { PersonId } from '../../shared/person'
import type { Latest } from './latest'
import { useNews } from './use-news'

/** Everybody's calendar as far as it is known, for lists that depend on many. Another object after every change. */
export interface Known {
  readonly availabilityOf: (id: PersonId) => Availability | undefined
  /** Of whom any calendar is known: a small part of a large directory. */
  readonly knownIds: () => Iterable<PersonId>
  readonly presenceOf: (id: PersonId) => Presence | undefined
  readonly version: number
}

const never = (): (() => void) => () => undefined

function useVersion(
  { subscribe, read }: Pick<Latest<number>, 'subscribe' | 'read'>,
  isNeeded: boolean,
): number {
  return useSyncExternalStore(isNeeded ? subscribe : never, () => (isNeeded ? read() : 0))
}

/** Wakes with every broadcast while it is needed, and never while it is not. */
export function useKnown(isNeeded: boolean): Known {
  const { availability, presence } = useNews()
  const version = useVersion(availability.version, isNeeded) + useVersion(presence.version, isNeeded)
  return useMemo(
    () => ({
      availabilityOf: availability.read,
      knownIds: availability.ids,
      presenceOf: presence.read,
      version,
    }),
    [availability, presence, version],
  )
}
