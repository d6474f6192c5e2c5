import type { ReactNode } from 'react'
import { toLanguageTag } from '../../shared/language'
import { useSettings } from '../news/use-settings'
import { catalogues } from '../words/catalogues'
import { LanguageProvider } from '../words/language'
import { toPlace } from '../words/to-place'

interface Props {
  /** Those of the computer, the most wanted first. */
  readonly locales: readonly string[]
  readonly zone: string
  readonly children: ReactNode
}

/** The language that was chosen, else the computer's. How numbers and times are written stays the computer's affair. */
export function ChosenLanguage({ locales, zone, children }: Props): ReactNode {
  const { language } = useSettings().values
  const words = catalogues[language === 'system' ? toLanguageTag(locales) : language]
  return (
    <LanguageProvider words={words} place={toPlace(locales, zone)}>
      {children}
    </LanguageProvider>
  )
}
