import type { Nearness } from '../../shared/nearest-to'

/** Who else can take a call, and why just they. */
export interface WhoElseWords {
  readonly heading: string
  /** How somebody stands to the person asked for: takes their title, or for `office` the place. */
  readonly near: Readonly<Record<Nearness, (titleOrOffice: string) => string>>
  /** What stands behind how near they are: “ · free until 12:15” */
  readonly behind: (sentence: string) => string
  readonly choose: (name: string) => string
  readonly nobody: string
}
