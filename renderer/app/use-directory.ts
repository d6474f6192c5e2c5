import { useEffect, useMemo, useState } from 'react'
import type { Person, PersonId } from '../../shared/person'
import { workplacesInSteps, type Workplaces } from '../../shared/workplaces'
import { toDepartments, type Department } from '../boards/departments'
import { useFavourites } from '../news/use-favourites'
import { piecesInStep, runAtOnce, runInPauses, sortInSteps, type Steps } from '../search/in-steps'
import { indexInSteps, toPeopleIndex, type PeopleIndex } from '../search/people-index'
import { useLanguage } from '../words/language'

/** Everybody, in the order of the alphabet, ready to be searched. */
export interface Directory {
  readonly people: readonly Person[]
  /** Made ready for searching: at the first key, or before it in a pause. */
  readonly index: () => PeopleIndex
  readonly byId: () => ReadonlyMap<PersonId, Person>
  readonly workplaces: () => Workplaces
  readonly departments: readonly Department[]
  /** Whom of it the operator wants at hand. */
  readonly favourites: readonly Person[]
}

/** The favourites whom the directory knows, in its order. */
function useFavouritePeople(people: readonly Person[]): readonly Person[] {
  const ids = useFavourites()
  return useMemo(() => (ids.size === 0 ? [] : people.filter(({ id }) => ids.has(id))), [people, ids])
}

/** As many are made ready within a frame; more would hold up the window, and are made ready in its pauses. */
const mostAtOnce = 2_000

type Read = Omit<Directory, 'favourites'>

/** Works it out when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

const nobody: Read = {
  people: [],
  index: once(() => toPeopleIndex([])),
  byId: once(() => new Map<PersonId, Person>()),
  workplaces: once(() => runAtOnce(workplacesInSteps([]))),
  departments: [],
}

/** Until the rows in sight have their answers nothing is done that can wait, milliseconds. */
const untilPause = 1_000

function* toSorted(unsorted: readonly Person[], language: string): Steps<Read> {
  const { compare } = new Intl.Collator(language)
  const people = yield* sortInSteps(unsorted, (one, other) => compare(one.name, other.name))
  return {
    people,
    index: once(() => toPeopleIndex(people)),
    byId: once(() => new Map(people.map((person) => [person.id, person]))),
    workplaces: once(() => runAtOnce(workplacesInSteps(people))),
    departments: toDepartments(people, language),
  }
}

function* toDirectory(unsorted: readonly Person[], language: string): Steps<Read> {
  const sorted = yield* toSorted(unsorted, language)
  const index = yield* indexInSteps(sorted.people)
  const workplaces = yield* workplacesInSteps(sorted.people)
  const byId = new Map<PersonId, Person>()
  for (const person of sorted.people) {
    byId.set(person.id, person)
    if (byId.size % piecesInStep === 0) yield
  }
  return { ...sorted, index: () => index, byId: () => byId, workplaces: () => workplaces }
}

/**
 * Worked out once for each reading of the directory. A long one is made ready in the pauses; until then the one before it
 * stays, or the first of its people when there was none.
 */
export function useDirectory(unsorted: readonly Person[]): Directory {
  const { language } = useLanguage().words
  const [long, keep] = useState(nobody)
  const isShort = unsorted.length <= mostAtOnce
  const isAtOnce = isShort || long === nobody
  const first = useMemo(
    () => (isAtOnce ? runAtOnce(toSorted(unsorted.slice(0, mostAtOnce), language)) : nobody),
    [isAtOnce, unsorted, language],
  )
  useEffect(() => {
    if (!isShort) return runInPauses(toDirectory(unsorted, language), keep)
    // One operator's people never outlast them.
    keep(nobody)
    const timer = setTimeout(first.index, untilPause)
    return () => clearTimeout(timer)
  }, [isShort, first, unsorted, language])
  const read = isAtOnce ? first : long
  const favourites = useFavouritePeople(read.people)
  return useMemo(() => ({ ...read, favourites }), [read, favourites])
}
