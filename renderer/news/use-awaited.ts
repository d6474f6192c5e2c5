import { useSyncExternalStore } from 'react'
import type { Awaited } from '../../shared/awaited'
import type { PersonId } from '../../shared/person'
import { useNews } from './use-news'

/** Of whom the operator is told when they are free, in the order in which they were named. */
export function useAwaited(): readonly Awaited[] {
  const { awaited } = useNews()
  return useSyncExternalStore(awaited.subscribe, awaited.read)
}

/** The same of one person; undefined: nobody waits for them. Wakes for that person only. */
export function useAwaitedOf(id: PersonId): Awaited | undefined {
  const { awaited } = useNews()
  return useSyncExternalStore(awaited.subscribe, () => awaited.read().find((one) => one.id === id))
}
