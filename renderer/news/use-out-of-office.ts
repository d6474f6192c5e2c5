import { useCallback, useSyncExternalStore } from 'react'
import type { OutOfOfficeText } from '../../shared/availability/out-of-office-text'
import type { PersonId } from '../../shared/person'
import { useNews } from './use-news'

const nobody: readonly PersonId[] = []

/** What one person's mailbox replies, where the operator may know; undefined: not told. Wakes for that person only. */
export function useOutOfOffice(id: PersonId | undefined): OutOfOfficeText | undefined {
  const { outOfOffice } = useNews()
  const subscribe = useCallback(
    (listener: () => void) => (id === undefined ? () => undefined : outOfOffice.subscribe(id, listener)),
    [outOfOffice, id],
  )
  return useSyncExternalStore(subscribe, () => (id === undefined ? undefined : outOfOffice.read(id)))
}

/** Whom the text of one person names: they are on the screen with their answer, so they are asked for too. */
export const useDeputies = (id: PersonId | undefined): readonly PersonId[] =>
  useOutOfOffice(id)?.deputies ?? nobody
