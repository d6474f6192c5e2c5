import { useMemo, useSyncExternalStore } from 'react'
import type { Availability } from '../../shared/availability/availability'
import type { PersonId } from '../../shared/person'
import { useNews } from './use-news'

/** Everybody's calendar as far as it is known, for lists that depend on many. Another object after every change. */
export interface Known {
  readonly availabilityOf: (id: PersonId) => Availability | undefined
  readonly version: number
}

const never = (): (() => void) => () => undefined

/** Wakes with every broadcast while it is needed, and never while it is not. */
export function useKnown(isNeeded: boolean): Known {
  const { version, read } = useNews().availability
  const latest = useSyncExternalStore(isNeeded ? version.subscribe : never, () =>
    isNeeded ? version.read() : 0,
  )
  return useMemo(() => ({ availabilityOf: read, version: latest }), [read, latest])
}
