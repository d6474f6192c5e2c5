import type { LanguageTag } from '../../shared/language'
import { english } from './english/english'
import { french } from './french/french'
import { german } from './german/german'
import { italian } from './italian/italian'
import { spanish } from './spanish/spanish'
import type { Words } from './words'

/** Every language the page speaks. */
export const catalogues: Readonly<Record<LanguageTag, Words>> = {
  en: english,
  it: italian,
  de: german,
  fr: french,
  es: spanish,
}
