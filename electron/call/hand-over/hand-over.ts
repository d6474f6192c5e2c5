import type { HandOverKind, Way } from '../../../shared/call'
import { failed, type Outcome } from '../../../shared/outcome'
import { dialledOf, type Person } from '../../../shared/person'
import type { HandOverCause, Problem } from '../../../shared/problem'
import { createReference } from '../../create-reference'

/** To where a call goes: what is dialled, and the account that names the person in Teams. */
export interface Target {
  readonly number?: string
  readonly account?: string
}

/** One way to hand a call over. It knows nothing of calls and people, only of how its program is told a target. */
export interface HandOver {
  readonly kind: HandOverKind
  /** Settles when the other program has taken it; what that program makes of it nobody here can see. */
  readonly give: (target: Target) => Promise<Outcome<undefined>>
}

export const notHandedOver = (cause: HandOverCause): Outcome<never> =>
  failed({ kind: 'handOverFailed', cause, reference: createReference() } satisfies Problem)

/** Where a way leads; undefined: the person has no such number. */
export function toTarget({ phones }: Person, way: Way, account: string | undefined): Target | undefined {
  if (way === 'teams') return account === undefined ? {} : { account }
  const phone = phones[way]
  return phone && { number: dialledOf(phone) }
}
