import { useMemo, useState } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { Person, PersonId } from '../../shared/person'
import { siftPeople, type Sifted } from '../boards/sift-people'
import { useKnown } from '../news/use-known'
import { useRecent } from '../news/use-recent'
import { toWatched } from '../news/use-watched'
import { matchPeople, toFragments, type Matches } from '../search/match-people'
import type { Board, ConsoleState } from './console-state'
import type { Directory } from './use-directory'

/** Who stands in the list. */
export interface Listed {
  readonly fragments: readonly string[]
  /** Whom the search or the board names, before the filters. */
  readonly named: readonly Person[]
  /** Nobody is spelled as it was typed: these differ by one letter. */
  readonly isNear: boolean
  readonly shown: readonly Person[]
  /** Absent: no filter is on. */
  readonly sifted: Sifted | undefined
  readonly chosen: Person | undefined
  /** Names the list: another name, another list. */
  readonly listName: string
}

/** A search looks at everybody, whichever board is open. */
function toNamed(
  { people, favourites, index }: Directory,
  board: Board,
  { fragments, recent }: { readonly fragments: readonly string[]; readonly recent: ReadonlySet<PersonId> },
): Matches {
  const liked = { favourites: new Set(favourites.map(({ id }) => id)), recent }
  if (fragments.length > 0) return matchPeople(index(), fragments, liked)
  if (board.kind === 'favourites') return { people: favourites, isNear: false }
  const isEveryone = board.kind === 'everyone'
  const named = isEveryone ? people : people.filter(({ department }) => department === board.name)
  return { people: named, isNear: false }
}

/** Who was under the operator's eyes in a list: a refresh does not put somebody else there. */
interface Held {
  readonly listName: string
  readonly id: PersonId | undefined
}

/** Narrows by the filters; those named first are asked for, as many as can be asked for at once. */
function useSifted(
  named: readonly Person[],
  filters: ConsoleState['filters'],
  { now, keep }: { readonly now: Instant; readonly keep: PersonId | undefined },
): Sifted | undefined {
  const isOn = filters.size > 0
  const known = useKnown(isOn)
  return useMemo(() => {
    if (!isOn) return undefined
    const watched = new Set(toWatched(toAskedFor(keep, named)))
    return siftPeople(named, { filters, now, ...known, watched, keep })
  }, [isOn, named, filters, now, known, keep])
}

/** Whom to ask for so that a list can be narrowed: the one under the operator's eyes first. */
export const toAskedFor = (first: PersonId | undefined, named: readonly Person[]): readonly PersonId[] => [
  ...(first === undefined ? [] : [first]),
  ...named.map(({ id }) => id),
]

export function useListed(
  { query, board, filters, chosen: choice }: ConsoleState,
  directory: Directory,
  now: Instant,
): Listed {
  const [held, setHeld] = useState<Held>({ listName: '', id: undefined })
  const fragments = useMemo(() => toFragments(query), [query])
  const lately = useRecent()
  const recent = useMemo(() => new Set(lately), [lately])
  const { people: named, isNear } = useMemo(
    () => toNamed(directory, board, { fragments, recent }),
    [directory, board, fragments, recent],
  )
  const listName = JSON.stringify([query, board, [...filters]])
  const wanted = choice ?? (held.listName === listName ? held.id : undefined)
  const sifted = useSifted(named, filters, { now, keep: wanted })
  const shown = sifted?.shown ?? named
  const chosen = useMemo(() => shown.find(({ id }) => id === wanted) ?? shown[0], [shown, wanted])
  if (held.listName !== listName || held.id !== chosen?.id) setHeld({ listName, id: chosen?.id })
  return { fragments, named, isNear, shown, sifted, chosen, listName }
}
