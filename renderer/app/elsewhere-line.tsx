import type { ReactNode } from 'react'
import line from '../boards/sift-line.module.css'
import { usePeople } from '../news/use-people'
import { useLanguage } from '../words/language'
import type { Elsewhere } from './use-elsewhere'

/** That the rest of the organisation is searched as well, and what came of it; nothing while everybody is on this computer. */
export function ElsewhereLine({ isSearching, problem, people }: Elsewhere): ReactNode {
  const { words, times } = useLanguage()
  const { isNearby = false } = usePeople()
  const { problems } = words
  const elsewhere = isNearby ? words.elsewhere.nearby : words.elsewhere
  const count = people.filter(({ from }) => from === 'search').length
  const text = isSearching
    ? elsewhere.searching
    : problem
      ? elsewhere.failed(problems.of[problem.kind].title)
      : count > 0 && elsewhere.found(count, times.number(count))
  if (text === false) return null
  return (
    <p className={line.line} role="status">
      {text}
    </p>
  )
}
