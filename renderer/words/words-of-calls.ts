import type { CallState, HandOverKind } from '../../shared/call'

/** The call strip and what is done with a call. Times and lengths come in already written. */
export interface CallsWords {
  readonly call: string
  readonly unknownCaller: string
  readonly askedFor: string
  readonly could: (count: number) => string
  readonly nobody: string
  readonly thisWeek: (count: number) => string
  readonly lastTo: (name: string, when: string) => string
  readonly cameBack: (from: string) => string
  readonly cameBackSomehow: string
  readonly end: string
  readonly others: string
  readonly waiting: (caller: string, length: string) => string
  /** How another call stands and for how long, said aloud. */
  readonly standing: Readonly<Record<CallState, (caller: string, length: string) => string>>
  /** The same beside a call, in a word. */
  readonly state: Readonly<Record<CallState, string>>
  readonly heldFor: (length: string) => string
  readonly more: (count: number) => string
  readonly transfer: string
  readonly teams: string
  readonly openTeams: string
  readonly itCameBack: string
  readonly ended: (caller: string) => string
  readonly bringBack: string
  /** What was done with a call, and no more: whether somebody picked it up is not seen. */
  readonly handedOver: Readonly<Record<HandOverKind, (name: string, number: string, time: string) => string>>
}
