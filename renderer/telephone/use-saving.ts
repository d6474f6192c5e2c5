import { useCallback, useState } from 'react'
import type { Outcome } from '../../shared/outcome'
import type { Problem } from '../../shared/problem'
import type { SettingsPatch } from '../../shared/settings'
import { useBridge } from '../news/use-news'

/** What became of the last wish; absent: nothing was wished yet, or it is on its way. */
export type Said =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly problem: Problem }

/** Wishes one thing after the other and says what became of the last. */
export function useSaid(): readonly [Said | undefined, (wish: Promise<Outcome<undefined>>) => Promise<void>] {
  const [said, say] = useState<Said>()
  const wish = useCallback(async (asked: Promise<Outcome<undefined>>): Promise<void> => {
    say(undefined)
    try {
      const outcome = await asked
      say(outcome.ok ? { kind: 'done' } : { kind: 'failed', problem: outcome.problem })
    } catch {
      // The gate refuses what does not have the form of a setting.
      say({ kind: 'refused' })
    }
  }, [])
  return [said, wish]
}

export function useSaving(): readonly [Said | undefined, (patch: SettingsPatch) => Promise<void>] {
  const bridge = useBridge()
  const [said, wish] = useSaid()
  const save = useCallback((patch: SettingsPatch) => wish(bridge.changeSettings(patch)), [bridge, wish])
  return [said, save]
}
