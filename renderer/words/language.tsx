import { createContext, use, useLayoutEffect, useMemo, type ReactNode } from 'react'
import { createTimes, type Place, type Times } from './times'
import type { Words } from './words'

/** The words of the page and how this operator writes times. */
export interface Language {
  readonly words: Words
  readonly times: Times
}

const LanguageContext = createContext<Language | undefined>(undefined)

interface Props {
  readonly words: Words
  readonly place: Place
  readonly children: ReactNode
}

export function LanguageProvider({ words, place, children }: Props): ReactNode {
  const { locale, zone } = place
  const language = useMemo(
    () => ({ words, times: createTimes(words, { locale, zone }) }),
    [words, locale, zone],
  )
  useLayoutEffect(() => {
    // For screen readers, hyphens and the shapes of letters; before the frame that shows the words.
    document.documentElement.lang = words.language
    document.documentElement.dir = words.direction
  }, [words])
  return <LanguageContext value={language}>{children}</LanguageContext>
}

export function useLanguage(): Language {
  const language = use(LanguageContext)
  if (!language) throw new Error('useLanguage: no LanguageProvider above')
  return language
}
