import type { Steps } from '../../shared/in-steps'
import { matchPeople, type Preferred } from './match-people'
import type { PeopleIndex } from './people-index'

/** About as many as there are letters that names begin with. */
const searches = 24

/**
 * Searches for nobody in particular, and throws away what it finds: the first search of a program takes several times as long as
 * the others, since its way is compiled while it goes. The operator's first key shall not be the one that waits for it.
 */
export function* practise(index: PeopleIndex, preferred: Preferred): Steps<undefined> {
  for (const letter of index.words.letters.slice(0, searches)) {
    matchPeople(index, [letter], preferred)
    yield
  }
  return undefined
}
