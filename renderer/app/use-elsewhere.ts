import { useEffect, useState } from 'react'
import type { Outcome } from '../../shared/outcome'
import type { Person } from '../../shared/person'
import type { Problem } from '../../shared/problem'
import { useBridge } from '../news/use-news'
import { usePeople } from '../news/use-people'
import { longestKeptQuery } from '../../shared/console-view'

/** A search of the organisation's directory waits until no key was pressed for this long, milliseconds. */
const pause = 350

/** What a search of the organisation's directory has come to; it is made only while not everybody is on this computer, or may not be. */
export interface Elsewhere {
  readonly people: readonly Person[]
  readonly isSearching: boolean
  readonly problem: Problem | undefined
}

interface Answer {
  readonly text: string
  readonly found: Outcome<readonly Person[]>
}

const none: Elsewhere = { people: [], isSearching: false, problem: undefined }
const searching: Elsewhere = { ...none, isSearching: true }

const toElsewhere = ({ found }: Answer): Elsewhere =>
  found.ok ? { ...none, people: found.value } : { ...none, problem: found.problem }

/** Two letters, as for any name; numbers cannot be searched for there. */
const isSearchable = (text: string): boolean => /\p{L}.*\p{L}/u.test(text) && text.length <= longestKeptQuery

/** The next key ends the search under way, and the last one in a pause begins the next. */
export function useElsewhere(query: string): Elsewhere {
  const bridge = useBridge()
  const { isPartial = false, isNearby = false } = usePeople()
  const [answer, setAnswer] = useState<{ readonly of: Answer; readonly as: Elsewhere }>()
  const text = query.trim()
  const isWanted = (isPartial || isNearby) && isSearchable(text)
  useEffect(() => {
    if (!isWanted) return undefined
    let state: 'waiting' | 'asked' | 'over' = 'waiting'
    const timer = setTimeout(() => {
      state = 'asked'
      void bridge.findElsewhere(text).then((found) => {
        if (state !== 'asked') return
        state = 'over'
        const of = { text, found }
        setAnswer({ of, as: toElsewhere(of) })
      })
    }, pause)
    return () => {
      clearTimeout(timer)
      if (state === 'asked') void bridge.findElsewhere('')
      state = 'over'
    }
  }, [bridge, text, isWanted])
  if (!isWanted) return none
  return answer?.of.text === text ? answer.as : searching
}
