import type { HandOverKind } from '../../shared/call'

/** Callers to be rung back. Moments come in already written. */
export interface RingBacksWords {
  readonly title: string
  readonly none: string
  readonly howTo: (key: string) => string
  readonly ringBack: string
  readonly due: (caller: string) => string
  readonly wanted: (name: string) => string
  /** What became of the number. Nobody is rung back in Teams. */
  readonly dialled: Readonly<Record<HandOverKind, (time: string) => string>>
  readonly dial: string
  readonly done: string
  readonly later: string
  readonly remove: string
  /** When the colleague is free next. */
  readonly atFree: (moment: string) => string
  /** Only after a wait: their calendar says nothing. */
  readonly atWait: (moment: string) => string
  readonly dueSince: (moment: string) => string
  readonly gone: (caller: string) => string
  readonly bringBack: string
  /** Right after it was set. */
  readonly willRemind: (caller: string, when: string) => string
  /** What signing out takes along. */
  readonly lost: (count: number) => string
}
