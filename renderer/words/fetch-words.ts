import type { LanguageTag } from '../../shared/language'
import type { Words } from './words'

/** Every language is a file of its own: the four that are not spoken are never loaded. */
const fetchOf: Readonly<Record<LanguageTag, () => Promise<Words>>> = {
  en: async () => (await import('./english/english')).english,
  it: async () => (await import('./italian/italian')).italian,
  de: async () => (await import('./german/german')).german,
  fr: async () => (await import('./french/french')).french,
  es: async () => (await import('./spanish/spanish')).spanish,
}

/** The words of a language; those asked for before are there at once. */
export const fetchWords = (language: LanguageTag): Promise<Words> => fetchOf[language]()
