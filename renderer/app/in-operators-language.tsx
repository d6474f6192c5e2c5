import { useEffect, useState, type ReactNode } from 'react'
import { toLanguageTag, type LanguageTag } from '../../shared/language'
import { useSettings } from '../news/use-settings'
import { fetchWords } from '../words/fetch-words'
import { LanguageProvider } from '../words/language'
import { toPlace } from '../words/to-place'
import type { Words } from '../words/words'

/** The words of the wanted language; those of before until they are there. */
function useWords(wanted: LanguageTag, atStart: Words): Words {
  const [words, speak] = useState(atStart)
  useEffect(() => {
    let isWanted = true
    void fetchWords(wanted).then((fetched) => {
      if (isWanted) speak(fetched)
    })
    return () => {
      isWanted = false
    }
  }, [wanted])
  return words
}

interface Props {
  /** What the computer's user reads, best first, as `navigator.languages` has it. */
  readonly locales: readonly string[]
  /** The words of the computer's language. */
  readonly words: Words
  /** IANA zone. */
  readonly zone: string
  readonly children: ReactNode
}

/** The words of the language that the settings name, or else of the computer's; another choice is drawn without a new start. */
export function InOperatorsLanguage({ locales, words, zone, children }: Props): ReactNode {
  const { language } = useSettings().values
  const wanted = language === 'system' ? toLanguageTag(locales) : language
  return (
    <LanguageProvider words={useWords(wanted, words)} place={toPlace(locales, zone)}>
      {children}
    </LanguageProvider>
  )
}
