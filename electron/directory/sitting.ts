import type { PeopleReading } from '../../shared/ipc'
import type { Outcome } from '../../shared/outcome'
import type { Colleagues } from './colleagues'
import type { DirectoryRest } from './directory-rest'
import type { EarlyPeople } from './early-people'
import type { Cursor, Step } from './step'

/** What belongs to one operator; ended as a whole, so that nothing of it reaches the next. */
export interface Sitting {
  readonly operatorKey: string
  rest: DirectoryRest
  readonly colleagues: Colleagues
  readonly early: EarlyPeople
  /** Set while a reading is under way. */
  reading?: AbortController
  /** Settles when what rested on the disk was read. */
  readonly restored: Promise<void>
  /** What has been written since the journal was last replaced, in accounts. */
  written: number
}

/** Not everyone has been listed yet. */
export const isMidway = ({ at }: Cursor): boolean => at === 'start' || at === 'listing'

/** A step with nobody in it, as most are, takes about as long to read as a hundred accounts. */
export const weightOf = ({ accounts }: Step): number => accounts.length + 100

/** How the reading stands when it has ended. */
export const standingAfter = (outcome: Outcome<undefined>, { colleagues }: Sitting): PeopleReading => ({
  isLoading: false,
  ...(colleagues.cursor.at === 'nearby' && { isNearby: true }),
  ...(!outcome.ok && { problem: outcome.problem }),
})

/** A journal that has grown to twice what it says is written anew. */
export function tidy(sitting: Sitting): void {
  const { rest, colleagues, written } = sitting
  // In the midst of a listing it matters who was in it already, and only the steps tell.
  if (isMidway(colleagues.cursor) || written <= colleagues.size * 2 + 1_000) return
  sitting.written = colleagues.size
  rest.replace(colleagues.accounts(), colleagues.cursor)
}
