import type { ReactNode } from 'react'
import { useLanguage } from '../words/language'
import type { Sifted } from './sift-people'
import line from './sift-line.module.css'

/** How many a filtered list shows, and why it may not be everybody. */
export function SiftLine({ shown, checking, notKnown, notLookedAt }: Sifted): ReactNode {
  const { words, times } = useLanguage()
  const { people } = words
  const parts = [
    people.shown(times.number(shown.length)),
    checking > 0 && people.checking(checking, times.number(checking)),
    notKnown > 0 && people.calendarNotKnown(notKnown, times.number(notKnown)),
    notLookedAt > 0 && people.notLookedAt(notLookedAt, times.number(notLookedAt)),
  ]
  return <p className={line.line}>{parts.filter((part) => part !== false).join(' · ')}</p>
}
