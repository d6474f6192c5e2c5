import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { NumberForms } from './to-phones'

/**
 * Reads numbers as people of a region write them. `region`: two letters (ISO 3166-1) or anything else, then only numbers
 * that begin with a country's code are understood.
 */
export function createNumberForms(region: string): NumberForms {
  const home = isSupportedCountry(region) ? region : undefined
  return (number) => {
    const parsed = parsePhoneNumberFromString(number, {
      ...(home && { defaultCountry: home }),
      extract: false,
    })
    // Only lengths are looked at: new ranges of numbers are given out faster than any list of them is renewed.
    if (!parsed?.isPossible()) return {}
    const isAtHome = parsed.country !== undefined && parsed.country === home
    const shown = isAtHome ? parsed.formatNational() : parsed.formatInternational()
    return { shown, dialled: parsed.number }
  }
}
