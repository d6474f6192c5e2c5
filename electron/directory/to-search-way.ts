import type { PeopleReading } from '../../shared/ipc'
import type { Person } from '../../shared/person'
import type { PeopleSource } from '../graph/fetch-people'
import type { UserNews } from '../graph/people-response'
import type { Colleagues } from './colleagues'
import type { SearchWay } from './directory-search'
import type { FoundPeople } from './early-people'
import type { Account } from './step'

/** Takes in whom a search found. */
export interface TakesFound {
  readonly take: (accounts: readonly Account[], colleagues: Colleagues) => FoundPeople
}

interface Parts {
  readonly source: Pick<PeopleSource, 'fetchFound' | 'fetchFoundNearby'>
  /** Whom the reading of the directory will come to. */
  readonly early: TakesFound
  /** Whom no reading will come to. */
  readonly beside: TakesFound
  readonly takeBy: (by: TakesFound, users: readonly UserNews[]) => Promise<readonly Person[]>
}

/** Where is searched, as the reading of the directory stands; undefined: everybody is here, or nobody may be searched for. */
export function toSearchWay(
  { isPartial, isNearby, problem }: PeopleReading,
  { source, early, beside, takeBy }: Parts,
): SearchWay | undefined {
  if (isNearby) return { fetchFound: source.fetchFoundNearby, take: (users) => takeBy(beside, users) }
  if (!isPartial || problem?.kind === 'notAllowed') return undefined
  return { fetchFound: source.fetchFound, take: (users) => takeBy(early, users) }
}
