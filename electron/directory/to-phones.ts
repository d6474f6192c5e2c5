import type { Phone, PhoneKind } from '../../shared/person'
import { defaultSettings, type ExtensionRule } from '../../shared/settings'
import type { GraphUser } from '../graph/people-response'

/** The internal digits of a desk number. */
export function extensionOf(
  number: string,
  rule: ExtensionRule = defaultSettings.extensionRule,
): string | undefined {
  const digits = number.replace(/\D/g, '')
  const isShort = digits.length >= rule.shortest && digits.length <= rule.longest
  return isShort ? digits : digits.slice(-rule.atEnd) || undefined
}

/** A number in the forms that it has beside the spelling of the directory; none when it is no public number. */
export type NumberForms = (number: string) => Pick<Phone, 'shown' | 'dialled'>

/** The numbers of someone, as spelled and in their forms. */
export type ToPhones = (user: Pick<GraphUser, 'deskNumber' | 'mobileNumber'>) => readonly Phone[]

export const createToPhones = (
  formsOf: NumberForms,
  rule: ExtensionRule = defaultSettings.extensionRule,
): ToPhones => {
  const toPhone = (kind: PhoneKind, number: string | undefined): readonly Phone[] => {
    if (number === undefined) return []
    const extension = kind === 'desk' ? extensionOf(number, rule) : undefined
    return [{ kind, number, ...formsOf(number), ...(extension && { extension }) }]
  }
  return ({ deskNumber, mobileNumber }) => [
    ...toPhone('desk', deskNumber),
    ...toPhone('mobile', mobileNumber),
  ]
}
