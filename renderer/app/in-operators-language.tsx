import type { ReactNode } from 'react'
import { toLanguageTag } from '../../shared/language'
import { useSettings } from '../news/use-settings'
import { catalogues } from '../words/catalogues'
import { LanguageProvider } from '../words/language'
import { toPlace } from '../words/to-place'

interface Props {
  /** What the computer's user reads, best first, as `navigator.languages` has it. */
  readonly locales: readonly string[]
  /** IANA zone. */
  readonly zone: string
  readonly children: ReactNode
}

/** The words of the language that the settings name, or else of the computer's; another choice is drawn at once. */
export function InOperatorsLanguage({ locales, zone, children }: Props): ReactNode {
  const { language } = useSettings().values
  const words = catalogues[language === 'system' ? toLanguageTag(locales) : language]
  return (
    <LanguageProvider words={words} place={toPlace(locales, zone)}>
      {children}
    </LanguageProvider>
  )
}
