import type { LanguageTag } from '../../shared/language'
import { english } from './english'
import { french } from './french'
import { german } from './german'
import { italian } from './italian'
import { spanish } from './spanish'
import type { MainWords } from './words-of-main'

/** What the main process says, in every language of the console. */
export const mainWords: Readonly<Record<LanguageTag, MainWords>> = {
  en: english,
  it: italian,
  de: german,
  fr: french,
  es: spanish,
}
