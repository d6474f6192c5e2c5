import { useSyncExternalStore } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { PersonId } from '../../shared/person'
import { useNews } from './use-news'

/** When the oldest answer among these people came; undefined: none of them has one. */
export function useOldestAnswer(ids: readonly PersonId[]): Instant | undefined {
  const { availability } = useNews()
  const read = (): Instant | undefined => {
    const moments = ids
      .map(availability.read)
      .flatMap((answer) => (answer?.known === true ? [answer.asOf] : []))
    return moments.length === 0 ? undefined : Math.min(...moments)
  }
  return useSyncExternalStore(availability.version.subscribe, read)
}
