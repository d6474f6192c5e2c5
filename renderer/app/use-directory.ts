import { useEffect, useMemo, useState } from 'react'
import type { Person } from '../../shared/person'
import { toDepartments, type Department } from '../boards/departments'
import { runAtOnce, runInPauses, sortInSteps, type Steps } from '../search/in-steps'
import { indexInSteps, toPeopleIndex, type PeopleIndex } from '../search/people-index'
import { useLanguage } from '../words/language'

/** Everybody, in the order of the alphabet, ready to be searched. */
export interface Directory {
  readonly people: readonly Person[]
  readonly index: PeopleIndex
  readonly departments: readonly Department[]
}

/** As many are made ready within a frame; more would hold up the window, and are made ready in its pauses. */
const mostAtOnce = 2_000

const nobody: Directory = { people: [], index: toPeopleIndex([]), departments: [] }

function* toDirectory(unsorted: readonly Person[], language: string): Steps<Directory> {
  const { compare } = new Intl.Collator(language)
  const people = yield* sortInSteps(unsorted, (one, other) => compare(one.name, other.name))
  return { people, index: yield* indexInSteps(people), departments: toDepartments(people, language) }
}

/** Worked out once for each reading of the directory; until a long one is ready, the one before it stays. */
export function useDirectory(unsorted: readonly Person[]): Directory {
  const { language } = useLanguage().words
  const [last, keep] = useState(nobody)
  const short = useMemo(
    () => (unsorted.length <= mostAtOnce ? runAtOnce(toDirectory(unsorted, language)) : undefined),
    [unsorted, language],
  )
  useEffect(() => {
    // Kept for when it grows long; nobody as well, so that one operator's people never outlast them.
    if (!short) return runInPauses(toDirectory(unsorted, language), keep)
    keep(short)
    return undefined
  }, [short, unsorted, language])
  return short ?? last
}
