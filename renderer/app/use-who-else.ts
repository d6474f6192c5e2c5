import { useMemo, useRef, type Dispatch } from 'react'
import { nearestTo } from '../../shared/nearest-to'
import type { Person, PersonId } from '../../shared/person'
import { toPeople } from '../boards/board'
import { useDeputies } from '../news/use-out-of-office'
import { useRecent } from '../news/use-recent'
import type { WhoElseParts } from '../person/who-else'
import type { ConsoleEvent } from './console-state'
import type { Directory } from './use-directory'
import { useKeymap } from './use-keymap'

/** Who comes into question in somebody's place: worked out anew for another person or another directory, and when a text or a call names others. */
export function useWhoElse(
  person: Person | undefined,
  { workplaces, byId }: Directory,
  tell: Dispatch<ConsoleEvent>,
): WhoElseParts {
  const buttons = useRef<(HTMLButtonElement | null)[]>([])
  const deputies = useDeputies(person?.id)
  const recent = useRecent()
  const candidates = useMemo(() => {
    if (!person) return []
    const named = { deputies: toPeople(deputies, byId()), recent: toPeople(recent, byId()) }
    return nearestTo(person, workplaces(), named)
  }, [person, workplaces, byId, deputies, recent])
  const { keyOf } = useKeymap()
  return useMemo(
    () => ({
      candidates,
      buttons,
      keys: [keyOf('chooseAlternateA'), keyOf('chooseAlternateB'), keyOf('chooseAlternateC')],
      choose: (id: PersonId) => tell({ type: 'lookedAside', id }),
    }),
    [candidates, keyOf, tell],
  )
}
