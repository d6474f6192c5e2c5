import { useCallback, useEffect, useState } from 'react'
import type { CallLogNews } from '../../shared/call-log'
import type { Problem } from '../../shared/problem'
import { useBridge } from '../news/use-news'

/** The log as it was read last, and what is done with all of it. */
export interface CallLogRead {
  /** Absent: it is being read, or could not be. */
  readonly log: CallLogNews | undefined
  readonly problem: Problem | undefined
  /** What was done last. */
  readonly said: 'saved' | 'erased' | undefined
  readonly save: () => Promise<void>
  readonly erase: () => Promise<void>
}

export function useCallLog(): CallLogRead {
  const bridge = useBridge()
  const [log, setLog] = useState<CallLogNews>()
  const [problem, setProblem] = useState<Problem>()
  const [said, say] = useState<'saved' | 'erased'>()
  const read = useCallback(async () => {
    const outcome = await bridge.readCallLog()
    if (outcome.ok) setLog(outcome.value)
    else setProblem(outcome.problem)
  }, [bridge])
  useEffect(() => void read(), [read])
  const save = useCallback(async () => {
    say(undefined)
    const outcome = await bridge.saveCallLog()
    setProblem(outcome.ok ? undefined : outcome.problem)
    if (outcome.ok && outcome.value === 'saved') say('saved')
  }, [bridge])
  const erase = useCallback(async () => {
    say(undefined)
    const outcome = await bridge.eraseCallLog()
    setProblem(outcome.ok ? undefined : outcome.problem)
    if (outcome.ok) say('erased')
    await read()
  }, [bridge, read])
  return { log, problem, said, save, erase }
}
