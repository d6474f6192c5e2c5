import { useEffect, useState } from 'react'
import type { FoundByAddress } from '../../shared/added'
import type { Person } from '../../shared/person'
import { useBridge } from '../news/use-news'

/** What was found, and for what. */
interface Found {
  readonly beginning: string
  readonly answer: FoundByAddress
}

/**
 * The beginning of a mail address, when what was typed may be one: it has an @, or is one word that is nobody's. Undefined:
 * it is none.
 */
export function toBeginning(query: string, isNobody: boolean): string | undefined {
  const text = query.trim()
  if (/\s/.test(text)) return undefined
  return text.includes('@') || (isNobody && /^[\w.+-]{3,}$/.test(text)) ? text : undefined
}

/**
 * Whose address begins so; the main process alone knows addresses, and answers with ids. It is asked again when other people
 * are known. Undefined: it has not answered yet.
 */
export function useByAddress(
  beginning: string | undefined,
  people: readonly Person[],
): FoundByAddress | undefined {
  const bridge = useBridge()
  const [found, setFound] = useState<Found>()
  useEffect(() => {
    if (beginning === undefined) return undefined
    let isCurrent = true
    void bridge.findByAddress(beginning).then((answer) => {
      if (isCurrent) setFound({ beginning, answer })
    })
    return () => {
      isCurrent = false
    }
  }, [bridge, beginning, people])
  return found?.beginning === beginning ? found?.answer : undefined
}
