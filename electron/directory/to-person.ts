import { isPersonId, type Person } from '../../shared/person'
import type { Account } from './step'

/**
 * Whom a call can be given to: a colleague with an account in use. `undefined`: guests, accounts that nobody can sign in to
 * (those who left; rooms and shared mailboxes, whose accounts are switched off by default), unusable ids.
 */
export function toPerson({ user, phones }: Account): Person | undefined {
  if (user.isGuest || user.isDisabled || !isPersonId(user.id)) return undefined
  return {
    id: user.id,
    name: user.name ?? user.account ?? user.address ?? user.id,
    ...(user.jobTitle && { jobTitle: user.jobTitle }),
    ...(user.department && { department: user.department }),
    ...(user.office && { office: user.office }),
    phones,
  }
}
