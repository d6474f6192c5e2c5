import { parsePhoneNumberFromString, type CountryCode, isSupportedCountry } from 'libphonenumber-js/min'

/** The number in what a telephone system gives: `sip:+39025550@host;user=phone` names +39025550. */
export const withoutAddress = (text: string): string =>
  text
    .replace(/^(sips?|tel|callto):/i, '')
    .replace(/[@;].*$/, '')
    .trim()

/** Its digits, by which one caller is known again however the number is written; undefined: there are too few. */
export function toDigits(text: string): string | undefined {
  const number = withoutAddress(text)
  if (/\p{L}/u.test(number)) return undefined
  const digits = number.replace(/\D/g, '').replace(/^0+/, '')
  return digits.length >= 2 ? digits : undefined
}

const countryOf = (text: string): CountryCode | undefined => (isSupportedCountry(text) ? text : undefined)

/** Writes a number as people in `country` (ISO 3166, such as “CH”) do: their own without the country, others with it. What is no telephone number stays as it came. */
export function writeNumber(text: string, country: string): string {
  const number = withoutAddress(text)
  const parsed = parsePhoneNumberFromString(number, countryOf(country))
  if (!parsed?.isPossible()) return number || text
  return parsed.country === country ? parsed.formatNational() : parsed.formatInternational()
}

/** One spelling for one number, to know a caller again: +41 44 555 40 21 and 044 555 40 21 are the same one in Switzerland. */
export function toCallerKey(text: string, country: string): string | undefined {
  const number = withoutAddress(text)
  const parsed = parsePhoneNumberFromString(number, countryOf(country))
  return parsed?.isPossible() ? parsed.number : toDigits(number)
}
