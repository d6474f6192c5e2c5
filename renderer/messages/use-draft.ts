import { useCallback, useEffect, useRef, useState } from 'react'
import type { Instant } from '../../shared/availability/availability'
import type { MessageDraft } from '../../shared/message'
import type { Problem } from '../../shared/problem'
import { useBridge } from '../news/use-news'

/** How long the hands rest before what was typed is written down, milliseconds. */
const pause = 300

/** What the operator changed; `promised: undefined`: nothing is promised any more. */
type Changed = Partial<Omit<MessageDraft, 'promised'>> & { readonly promised?: Instant | undefined }

function changed(draft: MessageDraft, fields: Changed): MessageDraft {
  const { promised, ...rest } = { ...draft, ...fields }
  return promised === undefined ? rest : { ...rest, promised }
}

/** A draft as it is typed: written down whenever the hands rest, and when it is left. */
export interface Drafting {
  readonly draft: MessageDraft
  readonly change: (fields: Changed) => void
  /** Why it could not be written down. */
  readonly problem: Problem | undefined
  /** Writes down what was typed last. */
  readonly keep: () => void
  /** Whatever happens to it now happens elsewhere: nothing is written down any more. */
  readonly letGo: () => void
}

export function useDraft(initial: MessageDraft): Drafting {
  const bridge = useBridge()
  const [draft, setDraft] = useState(initial)
  const [problem, setProblem] = useState<Problem>()
  const latest = useRef(initial)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isUnwritten = useRef(false)
  const keep = useCallback(() => {
    clearTimeout(timer.current)
    if (!isUnwritten.current) return
    isUnwritten.current = false
    void bridge
      .changeMessages({ kind: 'keep', draft: latest.current })
      .then((outcome) => setProblem(outcome.ok ? undefined : outcome.problem))
  }, [bridge])
  const change = useCallback(
    (fields: Changed) => {
      latest.current = changed(latest.current, fields)
      isUnwritten.current = true
      setDraft(latest.current)
      clearTimeout(timer.current)
      timer.current = setTimeout(keep, pause)
    },
    [keep],
  )
  const letGo = useCallback(() => {
    clearTimeout(timer.current)
    isUnwritten.current = false
  }, [])
  // However the form goes away, nothing that was typed goes with it.
  useEffect(() => keep, [keep])
  return { draft, change, problem, keep, letGo }
}
