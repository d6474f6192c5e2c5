import { useState, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { isLocked } from '../../shared/settings'
import { useSettings } from '../news/use-settings'
import { Button } from '../ui/button'
import { useLanguage } from '../words/language'
import { Field } from './field'
import { Decided } from './decided'
import { handOverWays, toChoice, toDraft, type HandOverDraft } from './hand-over-draft'
import { HandOverFields } from './hand-over-fields'
import { HeaderValues } from './header-values'
import { SaidLine } from './said-line'
import look from './telephone-options.module.css'
import { TryNumber } from './try-number'
import { useSaving } from './use-saving'

/** By what a call is handed over; chosen, saved, and tried. */
export function HandOverOptions({ now }: { readonly now: Instant }): ReactNode {
  const { telephone } = useLanguage().words
  const { values, origins } = useSettings()
  const { handOver } = values
  const [draft, setDraft] = useState<HandOverDraft>(() => toDraft(handOver))
  const [said, save] = useSaving()
  const isDecided = isLocked(origins.handOver)
  const change = (part: Partial<HandOverDraft>): void => setDraft((before) => ({ ...before, ...part }))
  return (
    <section className={look.part}>
      <h3 className={look.heading}>{telephone.goesOut}</h3>
      <form
        className={look.fields}
        onSubmit={(event) => {
          event.preventDefault()
          void save({ handOver: toChoice(draft) })
        }}
      >
        <Field label={telephone.by}>
          {(ids) => (
            <select
              {...ids}
              className={look.input}
              value={draft.by}
              disabled={isDecided}
              onChange={({ target }) => {
                const by = handOverWays.find((one) => one === target.value)
                if (by) change({ by })
              }}
            >
              {handOverWays.map((way) => (
                <option key={way} value={way}>
                  {telephone.ways[way]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <HandOverFields draft={draft} change={change} disabled={isDecided} />
        <div className={look.line}>
          <Button type="submit" disabled={isDecided}>
            {telephone.save}
          </Button>
          <SaidLine said={said} done={telephone.saved} now={now} />
        </div>
        <Decided origin={origins.handOver} />
      </form>
      {handOver.by === 'http' && <HeaderValues names={handOver.headers} now={now} />}
      <TryNumber now={now} />
    </section>
  )
}
