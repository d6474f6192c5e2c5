import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react'
import type { Outcome } from '../../shared/outcome'
import type { NotChangedCause } from '../../shared/problem'
import type { Settings, SettingsNews, SettingsPatch } from '../../shared/settings'
import { useBridge } from '../news/use-news'
import { useSettings } from '../news/use-settings'

/** `notUsable`: the value does not do on this computer. */
export type Refusal = NotChangedCause | 'notUsable'

/** The settings as they stand, and the way to change them. */
export interface Change {
  readonly news: SettingsNews
  readonly change: (patch: SettingsPatch) => void
  /** Puts back what was changed last; absent: nothing was. */
  readonly undo?: () => void
  /** Why the last change was not made. */
  readonly refusal?: Refusal
}

const ChangeContext = createContext<Change | undefined>(undefined)

const partOf = (values: Settings, keys: readonly string[]): SettingsPatch =>
  Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key)))

function toRefusal(outcome: Outcome<undefined>): Refusal | undefined {
  if (outcome.ok) return undefined
  return outcome.problem.kind === 'settingsNotChanged' ? outcome.problem.cause : 'notSaved'
}

/** Keeps what was changed last while the options are open. */
export function ChangeProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const bridge = useBridge()
  const news = useSettings()
  const [before, setBefore] = useState<SettingsPatch>()
  const [refusal, setRefusal] = useState<Refusal>()
  const ask = useCallback(
    async (patch: SettingsPatch, undoes: SettingsPatch | undefined) => {
      const refused = await bridge.changeSettings(patch).then(toRefusal, () => 'notUsable' as const)
      setRefusal(refused)
      if (!refused) setBefore(undoes)
    },
    [bridge],
  )
  const change = useCallback(
    (patch: SettingsPatch) => void ask(patch, partOf(news.values, Object.keys(patch))),
    [ask, news],
  )
  const value = useMemo(
    () => ({
      news,
      change,
      ...(before && { undo: () => void ask(before, undefined) }),
      ...(refusal && { refusal }),
    }),
    [news, change, ask, before, refusal],
  )
  return <ChangeContext value={value}>{children}</ChangeContext>
}

export function useChange(): Change {
  const change = use(ChangeContext)
  if (!change) throw new Error('useChange: no ChangeProvider above')
  return change
}
