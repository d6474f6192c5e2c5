import { useEffect } from 'react'
import type { Preferred } from '../search/match-people'
import { practise } from '../search/practise'
import { runInPauses } from '../search/run-in-pauses'
import { mostAtOnce, type Directory } from './use-directory'

/** Practises searching as soon as a long list is ready, and whenever other people come first in it. */
export function usePractice({ people, index }: Directory, liked: Preferred): void {
  const isLong = people.length > mostAtOnce
  useEffect(
    () => (isLong ? runInPauses(practise(index(), liked), () => undefined) : undefined),
    [isLong, index, liked],
  )
}
