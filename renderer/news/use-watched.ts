import { useLayoutEffect, useRef } from 'react'
import { mostWatched } from '../../shared/ipc'
import type { PersonId } from '../../shared/person'
import { useBridge } from './use-news'

/** How long the rows in sight must stand still before they are asked for: scrolling past is not looking. */
export const standStill = 100

/** Who shall be watched: the most important first, each once, no more than the bridge takes. */
export function toWatched(ids: readonly PersonId[]): readonly PersonId[] {
  const watched = new Set<PersonId>()
  for (const id of ids) {
    if (watched.size === mostWatched) break
    watched.add(id)
  }
  return [...watched]
}

/** The same people, and the same one looked at: in which order the others stand says nothing. */
function isSame(one: readonly PersonId[], other: ReadonlySet<PersonId>): boolean {
  const [lookedAt] = other
  return one[0] === lookedAt && one.length === other.size && one.every((id) => other.has(id))
}

/** Tells the main process who is in sight, whenever that has changed and stands still. */
export function useWatched(ids: readonly PersonId[]): void {
  const bridge = useBridge()
  const told = useRef<ReadonlySet<PersonId>>(new Set())
  useLayoutEffect(() => {
    const watched = toWatched(ids)
    if (isSame(watched, told.current)) return
    const tell = (): void => {
      told.current = new Set(watched)
      void bridge.watchPeople(watched)
    }
    // The first rows are asked for at once: the operator is waiting for them.
    const timer = setTimeout(tell, told.current.size === 0 ? 0 : standStill)
    return () => clearTimeout(timer)
  }, [bridge, ids])
}
