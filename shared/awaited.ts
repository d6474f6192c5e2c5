import type { Instant } from './availability/availability'
import type { PersonId } from './person'

/** Somebody of whom the operator wants to be told when they are free. */
export interface Awaited {
  readonly id: PersonId
  /** When their calendar says that this will be, milliseconds UTC; absent: nobody knows. In the past: their calendar is being asked once more. */
  readonly freeAt?: Instant
  /** When the operator was told that they are free, milliseconds UTC: they are no longer waited for. */
  readonly toldAt?: Instant
}

/** How many can be waited for at once: they are kept as fresh as the rows in sight, twenty in one question. */
export const mostAwaited = 20
