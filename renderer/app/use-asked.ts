import { useCallback, useState } from 'react'
import type { Outcome } from '../../shared/outcome'
import type { Problem } from '../../shared/problem'

/** What was asked of the main process, and the problem that stood in its way last. */
export interface Asked {
  readonly problem: Problem | undefined
  /** Settles with whether it worked. */
  readonly ask: (outcome: Promise<Outcome<undefined>>) => Promise<boolean>
}

export function useAsked(): Asked {
  const [problem, setProblem] = useState<Problem>()
  const ask = useCallback(async (pending: Promise<Outcome<undefined>>): Promise<boolean> => {
    setProblem(undefined)
    const outcome = await pending
    if (!outcome.ok) setProblem(outcome.problem)
    return outcome.ok
  }, [])
  return { problem, ask }
}
