import type { Person, PersonId } from '../../shared/person'
import { mostAtOnce } from './people-queue'

/** More are not put in order here: that would hold up the main process for longer than is won. */
const mostPutInOrder = 2_000

/**
 * Who will stand in the first rows of the page: it opens with everybody by name. Their answers are fetched while it draws them;
 * a guess that is wrong costs one request.
 */
export function firstRows(people: readonly Person[], locale: string): readonly PersonId[] {
  if (people.length > mostPutInOrder) return []
  const { compare } = new Intl.Collator(locale)
  const byName = [...people].sort((one, other) => compare(one.name, other.name))
  return byName.slice(0, mostAtOnce).map(({ id }) => id)
}
