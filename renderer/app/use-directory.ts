import { useEffect, useMemo, useState } from 'react'
import { byName } from '../../shared/by-name'
import { runAtOnce, sortInSteps, type Steps } from '../../shared/in-steps'
import type { Person, PersonId } from '../../shared/person'
import { workplacesInSteps, type Workplaces } from '../../shared/workplaces'
import { toDepartments, type Department } from '../boards/departments'
import type { People } from '../news/latest-people'
import { useFavourites } from '../news/use-favourites'
import { IndexAhead } from '../search/index-ahead'
import { indexInSteps, type PeopleIndex } from '../search/people-index'
import { runInPauses } from '../search/run-in-pauses'
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
export const mostAtOnce = 2_000

interface Read extends Omit<Directory, 'favourites'> {
  /** Makes the rest ready before it is asked for. */
  readonly prepare: () => Steps<unknown>
}

/** What takes long. */
interface Made<Value> {
  /** Made now, unless it is there. */
  readonly read: () => Value
  /** Makes it before it is asked for. */
  readonly prepare: () => Steps<Value>
}

function made<Value>(steps: () => Steps<Value>): Made<Value> {
  let whole: { readonly value: Value } | undefined
  return {
    read: (): Value => (whole ??= { value: runAtOnce(steps()) }).value,
    prepare: function* (): Steps<Value> {
      const value = yield* steps()
      return (whole ??= { value }).value
    },
  }
}

/** Until the rows in sight have their answers nothing is done that can wait, milliseconds. */
const untilPause = 1_000

/** The directory of people who stand in order; `index`: what is there of it already. */
function toRead(
  people: readonly Person[],
  { byId, language }: Pick<People, 'byId'> & { readonly language: string },
  index = made(() => indexInSteps(people)).read,
): Read {
  const workplaces = made(() => workplacesInSteps(people))
  return {
    people,
    index,
    byId: () => byId,
    workplaces: workplaces.read,
    departments: toDepartments(people, language),
    prepare: workplaces.prepare,
  }
}

const nobody = toRead([], { byId: new Map(), language: 'en' })

type Told = Pick<People, 'people' | 'byId'>

function firstOf({ people, byId }: Told, language: string): Read {
  const sorted = runAtOnce(sortInSteps(people.slice(0, mostAtOnce), byName(language)))
  return toRead(sorted, { byId, language })
}

/** The index first: with it everybody can be searched. */
function* toDirectory({ people: unsorted, byId }: Told, language: string, ahead: IndexAhead): Steps<Read> {
  const begun = yield* ahead.finish(unsorted)
  const people = begun ? unsorted : yield* sortInSteps(unsorted, byName(language))
  const index = begun ?? (yield* indexInSteps(people))
  return toRead(people, { byId, language }, () => index)
}

/** Begins with those who are here, as long as all of them came one after the other. */
function useIndexAhead({ parts, arrived }: People, language: string): IndexAhead {
  const ahead = useMemo(() => new IndexAhead(byName(language)), [language])
  const isWorthwhile = arrived > mostAtOnce
  useEffect(() => {
    if (!isWorthwhile) return undefined
    ahead.follow(parts)
    return runInPauses(ahead.catchUp(), () => undefined)
  }, [ahead, parts, isWorthwhile])
  return ahead
}

/**
 * Worked out once for each reading of the directory. A long one is made ready in the pauses; until then the one before it
 * stays, or the first of its people when there was none.
 */
export function useDirectory(told: People): Directory {
  const { language } = useLanguage().words
  const { people: unsorted, byId } = told
  const [long, keep] = useState(nobody)
  const ahead = useIndexAhead(told, language)
  const isShort = unsorted.length <= mostAtOnce
  const isAtOnce = isShort || long === nobody
  const first = useMemo(
    () => (isAtOnce ? firstOf({ people: unsorted, byId }, language) : nobody),
    [isAtOnce, unsorted, byId, language],
  )
  useEffect(() => {
    if (isShort) {
      // One operator's people never outlast them.
      keep(nobody)
      return undefined
    }
    let stop = runInPauses(toDirectory({ people: unsorted, byId }, language, ahead), (read) => {
      keep(read)
      stop = runInPauses(read.prepare(), () => undefined)
    })
    return () => stop()
  }, [isShort, unsorted, byId, language, ahead])
  useEffect(() => {
    if (!isShort) return undefined
    const timer = setTimeout(first.index, untilPause)
    return () => clearTimeout(timer)
  }, [isShort, first])
  const read = isAtOnce ? first : long
  const favourites = useFavouritePeople(read.people)
  return useMemo(() => ({ ...read, favourites }), [read, favourites])
}
