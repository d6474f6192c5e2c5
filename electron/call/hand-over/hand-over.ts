import type { HandOverKind, Way } from '../../../shared/call'
import { failed, type Outcome } from '../../../shared/outcome'
import { dialledOf, type Person } from '../../../shared/person'
import type { HandOverCause, Problem } from '../../../shared/problem'
import { createReference } from '../../create-reference'

/** To where a call goes: what is dialled, and the account that names the person in Teams. */
export interface Target {
  readonly number?: string
  readonly account?: string
  /** The telephone system's own id of the call; absent: it gave none. */
  readonly callId?: string
}

/** One way to hand a call over. It knows nothing of calls and people, only of how its program is told a target. */
export interface HandOver {
  readonly kind: HandOverKind
  /** Settles when the other program has taken it; what that program makes of it nobody here can see. */
  readonly give: (target: Target) => Promise<Outcome<undefined>>
}

export const notHandedOver = (
  cause: HandOverCause,
  more: { readonly answered?: number } = {},
): Outcome<never> =>
  failed({ kind: 'handOverFailed', cause, ...more, reference: createReference() } satisfies Problem)

interface Wanted {
  readonly way: Way
  /** The account that names the person in Teams. */
  readonly account: string | undefined
  readonly callId: string | undefined
}

/** Where a way leads; undefined: the person has no such number. */
export function toTarget({ phones }: Person, { way, account, callId }: Wanted): Target | undefined {
  if (way === 'teams') return account === undefined ? {} : { account }
  const phone = phones[way]
  return phone && { number: dialledOf(phone), ...(callId !== undefined && { callId }) }
}
