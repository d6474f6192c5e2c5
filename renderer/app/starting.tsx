import type { ReactNode } from 'react'
import { Spoken } from '../ui/spoken'
import { useLanguage } from '../words/language'

/** Nothing is known yet: what index.html drew before any script stays in sight as long as this is shown. */
export function Starting(): ReactNode {
  const { console } = useLanguage().words
  return (
    <main data-starting>
      <Spoken isLive>{console.starting}</Spoken>
    </main>
  )
}
