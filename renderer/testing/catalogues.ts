import type { LanguageTag } from '../../shared/language'
import { english } from '../words/english/english'
import { french } from '../words/french/french'
import { german } from '../words/german/german'
import { italian } from '../words/italian/italian'
import { spanish } from '../words/spanish/spanish'
import type { Words } from '../words/words'

/** Every language the page speaks, for those who look at all of them; the page fetches the one that it speaks. */
export const catalogues: Readonly<Record<LanguageTag, Words>> = {
  en: english,
  it: italian,
  de: german,
  fr: french,
  es: spanish,
}
