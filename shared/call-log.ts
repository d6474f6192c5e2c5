import type { Instant } from './availability/availability'
import type { Caller, HandedOver } from './call'

/** How many calls of one operator are kept, the newest ones. */
export const mostLogged = 500

/** One call as it was kept. */
export interface LoggedCall {
  /** When it began to ring. */
  readonly at: Instant
  readonly caller: Caller
  readonly askedFor?: string
  readonly hasComeBack?: boolean
  /** To whom it was put through last; absent: to nobody. */
  readonly to?: Omit<HandedOver, 'caller' | 'to'> & HandedOver['to']
}

/** The calls of whoever is signed in, the last one first. */
export interface CallLogNews {
  readonly calls: readonly LoggedCall[]
  /** Where they rest; absent: they are there but cannot be opened now. */
  readonly kept?: 'inKeychain' | 'untilClosed'
}
