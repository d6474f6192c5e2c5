import { useEffect, useMemo, useState } from 'react'
import type { Person, PersonId } from '../../shared/person'
import { useBridge } from '../news/use-news'

/** What was found, and for what. */
interface Found {
  readonly beginning: string
  readonly ids: readonly PersonId[]
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

/** What came of asking for a beginning; `isAnswered`: nobody is more than not known yet. */
interface ByAddress {
  readonly ids: readonly PersonId[]
  readonly isAnswered: boolean
}

const notAnswered: ByAddress = { ids: [], isAnswered: false }

/**
 * Whose address begins so; the main process alone knows addresses, and answers with ids. It is asked again when other people
 * are known.
 */
export function useByAddress(beginning: string | undefined, people: readonly Person[]): ByAddress {
  const bridge = useBridge()
  const [found, setFound] = useState<Found>()
  useEffect(() => {
    if (beginning === undefined) return undefined
    let isCurrent = true
    void bridge.findByAddress(beginning).then((ids) => {
      if (isCurrent) setFound({ beginning, ids })
    })
    return () => {
      isCurrent = false
    }
  }, [bridge, beginning, people])
  const { ids } = found !== undefined && found.beginning === beginning ? found : notAnswered
  const isAnswered = beginning !== undefined && found?.beginning === beginning
  return useMemo(() => ({ ids, isAnswered }), [ids, isAnswered])
}
