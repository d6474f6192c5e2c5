import { useMemo, useState } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { isAddress, type FoundByAddress } from '../../shared/added'
import { mostWatched } from '../../shared/ipc'
import type { Person, PersonId } from '../../shared/person'
import { siftPeople, type Sieve, type Sifted, type Test } from '../boards/sift-people'
import { useKnown } from '../news/use-known'
import { useFavourites } from '../news/use-favourites'
import { useRecent } from '../news/use-recent'
import { toWatched } from '../news/use-watched'
import { bearersOf, matchPeople, type Matches, type Preferred } from '../search/match-people'
import { toTyped, type SearchedFor, type Typed } from '../search/to-typed'
import { useLanguage } from '../words/language'
import { toPeople } from '../boards/board'
import { useElsewhere, type Elsewhere } from './use-elsewhere'
import { useBoardPeople } from './use-board-people'
import { toBeginning, useByAddress } from './use-by-address'
import type { ConsoleState } from './console-state'
import type { Directory } from './use-directory'
import { usePractice } from './use-practice'

/** Who stands in the list. */
export interface Listed {
  readonly fragments: readonly string[]
  /** What the search asks of them; absent: only names. */
  readonly searchedFor: SearchedFor | undefined
  /** Whom the search or the board names, before the filters. */
  readonly named: readonly Person[]
  /** Nobody is spelled as it was typed: these differ by one letter. */
  readonly isNear: boolean
  readonly shown: readonly Person[]
  /** With whom those begin of whom it cannot be told; absent: they are not listed. */
  readonly firstApart: PersonId | undefined
  /** Absent: no filter is on. */
  readonly sifted: Sifted | undefined
  readonly chosen: Person | undefined
  /** Of the own board or group that is open, its name. */
  readonly ownName: string | undefined
  /** A whole mail address that was typed and that nobody has, whomever else it names: they can be added by it. */
  readonly toAdd?: string
  /** What came of searching the organisation's directory. */
  readonly elsewhere: Elsewhere
  /** Names the list: another name, another list. */
  readonly listName: string
}

/** Whoever was found there is listed last, and before those whose names are merely spelled alike. */
function withElsewhere<Found extends Matches>(matches: Found, { people }: Elsewhere): Found {
  if (people.length === 0) return matches
  const marked = new Map(people.map((person) => [person.id, person]))
  const here = matches.isNear ? [] : matches.people.filter(({ id }) => !marked.has(id))
  return { ...matches, isNear: false, people: [...here, ...people] }
}

/** A whole address of which it is known that it is nobody's. */
const toOffered = (text: string, addressed: FoundByAddress | undefined): string | undefined =>
  addressed && !addressed.isSomebodys && isAddress(text) ? text : undefined

/** A search looks at everybody, whichever board is open. */
function useNamed(
  { query, board }: ConsoleState,
  directory: Directory,
): Matches & { readonly typed: Typed } & Pick<Listed, 'ownName' | 'toAdd' | 'elsewhere'> {
  const typed = useTyped(query)
  const liked = useLiked()
  usePractice(directory, liked)
  const { people: onBoard, name: ownName } = useBoardPeople(board, directory)
  const { fragments } = typed
  const { index, byId } = directory
  const matches = useMemo(
    () => ({
      typed,
      ownName,
      ...(fragments.length > 0 ? matchPeople(index(), fragments, liked) : { people: onBoard, isNear: false }),
    }),
    [typed, ownName, fragments, index, liked, onBoard],
  )
  const isNobody = fragments.length > 0 && (matches.isNear || matches.people.length === 0)
  const elsewhere = useElsewhere(fragments.length > 0 ? query : '')
  const addressed = useByAddress(toBeginning(query, isNobody), directory.people)
  return useMemo(() => {
    const all = { ...withElsewhere(matches, elsewhere), elsewhere }
    const toAdd = elsewhere.isSearching ? undefined : toOffered(query.trim(), addressed)
    const begun = addressed?.people ?? []
    if (begun.length === 0 && toAdd === undefined) return all
    // Whoever has the address is meant before those whose names are merely spelled alike; by a whole one those are not meant.
    const others = all.isNear ? [] : all.people
    // Whoever is both stands in the first place, with the mark of where they were found.
    const people = [...new Map([...toPeople(begun, byId()), ...others].map((one) => [one.id, one])).values()]
    return { ...all, isNear: false, people, ...(toAdd !== undefined && { toAdd }) }
  }, [matches, addressed, elsewhere, query, byId])
}

/** Who was under the operator's eyes in a list: a refresh does not put somebody else there. */
interface Held {
  readonly listName: string
  readonly id: PersonId | undefined
}

const testOf: Readonly<Record<SearchedFor, Test>> = { free: 'freeNow', busy: 'busyNow' }

/** Narrows by the filters; those named first are asked for, as many as can be asked for at once. */
function useSifted(
  { named, byId }: Pick<Listed, 'named'> & Pick<Directory, 'byId'>,
  filters: ReadonlySet<Test>,
  { now, keep, isApartListed }: Pick<Sieve, 'now' | 'keep'> & { readonly isApartListed: boolean },
): Sifted | undefined {
  const isOn = filters.size > 0
  const known = useKnown(isOn)
  return useMemo(() => {
    if (!isOn) return undefined
    const watched = new Set(toWatched(toAskedFor(keep, named)))
    const within = new Set([...known.knownIds(), ...watched].flatMap((id) => byId().get(id) ?? []))
    return siftPeople(named, { filters, now, ...known, watched, within, keep, isApartListed })
  }, [isOn, named, byId, filters, now, known, keep, isApartListed])
}

/** Whom to ask for so that a list can be narrowed, as many as can be watched: the one under the operator's eyes first. */
export const toAskedFor = (first: PersonId | undefined, named: readonly Person[]): readonly PersonId[] => [
  ...(first === undefined ? [] : [first]),
  ...named.slice(0, mostWatched).map(({ id }) => id),
]

/** Those of whom it cannot be told stand behind the others when the search itself asks; whoever bears the word as a name leads. */
function useShown(
  { fragments, searchedFor, word }: Typed,
  { index }: Directory,
  { named, sifted }: Pick<Listed, 'named' | 'sifted'>,
): Pick<Listed, 'shown' | 'firstApart'> {
  const bearers = useMemo(
    () => (word === undefined ? [] : bearersOf(word, index(), fragments)),
    [word, index, fragments],
  )
  return useMemo(() => {
    if (!sifted || !searchedFor) return { shown: sifted?.shown ?? named, firstApart: undefined }
    const known = new Set([...bearers, ...sifted.shown])
    const apart = sifted.apart.filter((person) => !known.has(person))
    return { shown: [...known, ...apart], firstApart: apart[0]?.id }
  }, [named, sifted, searchedFor, bearers])
}

/** Whom the operator likes to see first; the same as long as nobody is added to them. */
function useLiked(): Preferred {
  const favourites = useFavourites()
  const lately = useRecent()
  return useMemo(() => ({ favourites, recent: new Set(lately) }), [favourites, lately])
}

function useTyped(query: string): Typed {
  const { filterWords } = useLanguage().words.search
  return useMemo(() => toTyped(query, filterWords), [query, filterWords])
}

/** Whoever is wanted, or the first. Where nobody is wanted, as at each key, nobody is looked for in a long list. */
const chosenOf = (shown: readonly Person[], wanted: PersonId | undefined): Person | undefined =>
  (wanted === undefined ? undefined : shown.find(({ id }) => id === wanted)) ?? shown[0]

export function useListed(state: ConsoleState, directory: Directory, now: Instant): Listed {
  const { query, board, filters, chosen: choice } = state
  const [held, setHeld] = useState<Held>({ listName: '', id: undefined })
  const { typed, people: named, isNear, ownName, toAdd, elsewhere } = useNamed(state, directory)
  const { fragments, searchedFor } = typed
  const listName = JSON.stringify([query, board, [...filters]])
  const wanted = choice ?? (held.listName === listName ? held.id : undefined)
  const tests = useMemo(
    () => new Set<Test>([...filters, ...(searchedFor ? [testOf[searchedFor]] : [])]),
    [filters, searchedFor],
  )
  const sifted = useSifted({ named, byId: directory.byId }, tests, {
    now,
    keep: wanted,
    isApartListed: searchedFor !== undefined,
  })
  const { shown, firstApart } = useShown(typed, directory, { named, sifted })
  const chosen = useMemo(() => chosenOf(shown, wanted), [shown, wanted])
  if (held.listName !== listName || held.id !== chosen?.id) setHeld({ listName, id: chosen?.id })
  const found = { fragments, searchedFor, named, isNear, elsewhere, ...(toAdd !== undefined && { toAdd }) }
  return { ...found, shown, firstApart, sifted, chosen, ownName, listName }
}
