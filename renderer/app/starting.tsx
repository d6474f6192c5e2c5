import type { ReactNode } from 'react'
import { Spoken } from '../ui/spoken'
import { useLanguage } from '../words/language'

/** Nothing is known yet: what index.html drew before any script stays in sight as long as this is shown. */
export function Starting(): ReactNode {
  const { console, product } = useLanguage().words
  return (
    <main data-starting>
      <h1>
        <Spoken>{product}</Spoken>
      </h1>
      <Spoken isLive>{console.starting}</Spoken>
    </main>
  )
}
