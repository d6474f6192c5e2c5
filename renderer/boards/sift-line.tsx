import type { ReactNode } from 'react'
import { useLanguage } from '../words/language'
import type { Sifted } from './sift-people'
import line from './sift-line.module.css'

interface Props {
  readonly sifted: Sifted
  /** How many pass, in the words of a search; absent: only filters are on. */
  readonly answer?: string
}

/** How many a filtered list shows, and why it may not be everybody. */
export function SiftLine({ sifted, answer }: Props): ReactNode {
  const { shown, checking, notKnown, notLookedAt } = sifted
  const { words, times } = useLanguage()
  const { people } = words
  const parts = [
    answer ?? people.shown(times.number(shown.length)),
    checking > 0 && people.checking(checking, times.number(checking)),
    notKnown > 0 && people.calendarNotKnown(notKnown, times.number(notKnown)),
    notLookedAt > 0 && people.notLookedAt(notLookedAt, times.number(notLookedAt)),
  ]
  return (
    <p className={line.line} role="status">
      {parts.filter((part) => part !== false).join(' · ')}
    </p>
  )
}
