import type { BlockingActivity } from '../../shared/availability/combined-at'

type SpokenOccupation = 'tentative' | 'busy' | 'outOfOffice'

/** What the operator reads out to a caller: whole sentences without what a meeting is about. Moments come in written. */
export interface AloudWords {
  readonly heading: string
  readonly copy: string
  readonly freeUntil: (name: string, until: string) => string
  readonly free: (name: string) => string
  readonly onlyUntil: (name: string, until: string) => string
  readonly elsewhere: (name: string) => string
  readonly elsewhereUntil: (name: string, until: string) => string
  readonly occupied: Readonly<Record<SpokenOccupation, (name: string) => string>>
  readonly occupiedUntil: Readonly<Record<SpokenOccupation, (name: string, until: string) => string>>
  readonly freeAgainUntil: (sentence: string, until: string) => string
  readonly freeAgain: (sentence: string) => string
  readonly freeFrom: (sentence: string, start: string) => string
  readonly offHours: (name: string) => string
  readonly doing: Readonly<Record<BlockingActivity, (name: string) => string>>
  readonly notKnown: (name: string) => string
  /** Ends a sentence. */
  readonly ended: (sentence: string) => string
  readonly asOf: (time: string, sentence: string) => string
}

/** When somebody is free next. */
export interface SlotWords {
  readonly heading: string
  readonly none: (readUntil: string) => string
  readonly atLeast: (length: string) => string
}

/** The coming days of one person. */
export interface WeekWords {
  readonly title: (name: string) => string
  readonly free: (ranges: string) => string
  readonly nothingFree: string
  readonly notWorking: string
  readonly notKnown: string
}
