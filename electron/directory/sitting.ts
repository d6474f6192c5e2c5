import type { PeopleReading } from '../../shared/ipc'
import type { LanguageTag } from '../../shared/language'
import type { Outcome } from '../../shared/outcome'
import { runInPauses } from '../run-in-pauses'
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
  /** By which alphabet the journal stands in the order of the names; undefined: by none. */
  order?: LanguageTag | undefined
}

/** Not everyone has been listed yet. */
export const isMidway = ({ at }: Cursor): boolean => at === 'start' || at === 'listing'

/** A step that rests, or will, with so many accounts. */
export function note(
  sitting: Sitting,
  { begins, order }: Pick<Step, 'begins' | 'order'>,
  accounts: number,
): void {
  // A step with nobody in it, as most are, takes about as long to read as a hundred accounts.
  sitting.written += accounts + 100
  if (begins) sitting.order = order
}

/** How the reading stands when it has ended. */
export const standingAfter = (outcome: Outcome<undefined>, { colleagues }: Sitting): PeopleReading => ({
  isLoading: false,
  ...(colleagues.cursor.at === 'nearby' && { isNearby: true }),
  ...(!outcome.ok && { problem: outcome.problem }),
})

/**
 * A journal that has grown to twice what it says is written anew, and so is one that does not stand in the order of the names: so
 * people come at the next start, when there is no time to sort them.
 */
export async function tidy(sitting: Sitting, language: LanguageTag): Promise<void> {
  const { rest, colleagues, written } = sitting
  // In the midst of a listing it matters who was in it already, and only the steps tell.
  if (isMidway(colleagues.cursor)) return
  if (sitting.order === language && written <= colleagues.size * 2 + 1_000) return
  const state = { cursor: colleagues.cursor, order: language }
  const accounts = await runInPauses(colleagues.accountsInOrder(language))
  // More has come meanwhile, or it rests elsewhere: the next time will do.
  if (sitting.written !== written || sitting.rest !== rest) return
  sitting.written = accounts.length
  sitting.order = language
  rest.replace(accounts, state)
}
