import { useEffect, useState } from 'react'
import type { FoundGroup } from '../../shared/group'
import type { Outcome } from '../../shared/outcome'
import { useBridge } from '../news/use-news'

/** A search waits until no key was pressed for this long, milliseconds. */
const pause = 300
/** One letter begins too many names. */
const shortest = 2

/** Groups by how a word of their names begins; undefined while they are searched for, or when nothing is. */
export function useGroupSearch(text: string): {
  readonly isSearching: boolean
  readonly found: Outcome<readonly FoundGroup[]> | undefined
} {
  const bridge = useBridge()
  const [answer, setAnswer] = useState<{ name: string; found: Outcome<readonly FoundGroup[]> }>()
  const name = text.trim()
  const isWanted = name.length >= shortest
  useEffect(() => {
    if (!isWanted) return undefined
    let isCurrent = true
    const timer = setTimeout(() => {
      void bridge.findGroups(name).then((found) => {
        if (isCurrent) setAnswer({ name, found })
      })
    }, pause)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [bridge, name, isWanted])
  const found = isWanted && answer?.name === name ? answer.found : undefined
  return { isSearching: isWanted && found === undefined, found }
}
