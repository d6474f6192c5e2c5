import type { LoggedCall } from '../../shared/call-log'
import type { Person } from '../../shared/person'
import type { ConsoleEvent } from './console-state'

/** Whom a call of the log opens: who got it, else whom it asked for; undefined: it names nobody. Who left the directory is searched for. */
export function toOpened({ to, askedFor }: LoggedCall, people: readonly Person[]): ConsoleEvent | undefined {
  if (to && people.some(({ id }) => id === to.id)) return { type: 'askedFor', id: to.id, query: '' }
  const query = to?.name ?? askedFor
  return query === undefined ? undefined : { type: 'askedFor', query }
}
