import type { Colleagues } from './colleagues'
import type { DirectoryRest } from './directory-rest'
import type { Cursor, Step } from './step'

/** What belongs to one operator; ended as a whole, so that nothing of it reaches the next. */
export interface Sitting {
  readonly operatorKey: string
  rest: DirectoryRest
  readonly colleagues: Colleagues
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
