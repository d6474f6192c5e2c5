import { isPersonId, type Person } from '../../shared/person'
import type { Account } from './step'
import { toReadable } from './to-readable'

/**
 * Whom a call can be given to: a colleague with an account in use. `undefined`: guests, accounts that nobody can sign in to
 * (those who left; rooms and shared mailboxes, whose accounts are switched off by default), unusable ids.
 */
export function toPerson({ user, phones }: Account): Person | undefined {
  if (user.isGuest || user.isDisabled || !isPersonId(user.id)) return undefined
  const [jobTitle, department, office] = [user.jobTitle, user.department, user.office].map(toReadable)
  return {
    id: user.id,
    name: toReadable(user.name) ?? user.account ?? user.address ?? user.id,
    ...(jobTitle !== undefined && { jobTitle }),
    ...(department !== undefined && { department }),
    ...(office !== undefined && { office }),
    phones,
  }
}
