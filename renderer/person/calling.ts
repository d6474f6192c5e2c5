import type { CallId, Way } from '../../shared/call'
import type { PersonId } from '../../shared/person'

/** What can be done with the call that waits; absent: none does. */
export interface Calling {
  /** With whom nobody picked up: whoever else can take it comes first. */
  readonly cameBackFrom: PersonId | undefined
  readonly call: CallId
  readonly transfer: (to: PersonId, way: Way) => void
  /** The key that hands over to the chosen person this way, as it is printed. */
  readonly keyOf: (way: Way) => string | undefined
}
