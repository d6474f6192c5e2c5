import type { AccountInfo } from '@azure/msal-node'
import type { Operator, Session } from '../../shared/session'
import type { TripWish } from './msal-client'
import type { OperatorTokens } from './operator-tokens'

/** Whoever is signed in: who it is, and their tokens. */
export interface Seat {
  readonly account: AccountInfo
  readonly tokens: OperatorTokens
}

/** Two are the same person in the same organisation when these are equal. */
export const keyOf = ({ homeAccountId, tenantId }: AccountInfo): string => `${homeAccountId}.${tenantId}`
export const toOperator = ({ name, username }: AccountInfo): Operator => ({ name: name ?? username })

/** True when telling the second after the first would be no news: the same state for the same reason. */
export const isSameSession = (before: Session, next: Session): boolean =>
  JSON.stringify(before, withoutReference) === JSON.stringify(next, withoutReference)

const withoutReference = (name: string, value: unknown): unknown =>
  ['reference', 'details', 'until'].includes(name) ? undefined : value

/** What the next sign-in of the same person starts from. */
export const toExpected = ({
  account,
  tokens: { claims },
}: Seat): Pick<TripWish, 'loginHint' | 'claims'> => ({
  loginHint: account.username,
  ...(claims && { claims }),
})
