import { isPersonId, type Person, type Phone } from '../../shared/person'
import type { GraphUser } from '../graph/people-response'

/** The internal digits of a desk number: a bare short number is one; of a long one the last four, as most switchboards number. */
export function extensionOf(number: string): string | undefined {
  const digits = number.replace(/\D/g, '')
  return digits.length >= 3 && digits.length <= 5 ? digits : digits.slice(-4) || undefined
}

function toPhones({ deskNumber, mobileNumber }: GraphUser): readonly Phone[] {
  const phones: Phone[] = []
  if (deskNumber) {
    const extension = extensionOf(deskNumber)
    phones.push({ kind: 'desk', number: deskNumber, ...(extension && { extension }) })
  }
  if (mobileNumber) phones.push({ kind: 'mobile', number: mobileNumber })
  return phones
}

/** Whom a call can be given to: a colleague with an account in use. `undefined`: guests, disabled accounts, unusable ids. */
export function toPerson(user: GraphUser): Person | undefined {
  if (user.isGuest || user.isDisabled || !isPersonId(user.id)) return undefined
  return {
    id: user.id,
    name: user.name,
    ...(user.jobTitle && { jobTitle: user.jobTitle }),
    ...(user.department && { department: user.department }),
    ...(user.office && { office: user.office }),
    phones: toPhones(user),
  }
}
