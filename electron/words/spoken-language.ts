import { app } from 'electron'
import { toLanguageTag, type LanguageTag } from '../../shared/language'
import type { Settings } from '../../shared/settings'

/** The language of the settings, or else of the computer. */
export const spokenLanguage = ({ language }: Pick<Settings, 'language'>): LanguageTag =>
  language === 'system' ? toLanguageTag([...app.getPreferredSystemLanguages(), app.getLocale()]) : language
