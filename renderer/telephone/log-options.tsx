import { useState, type ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { isLocked } from '../../shared/settings'
import { useSettings } from '../news/use-settings'
import { Button } from '../ui/button'
import { useLanguage } from '../words/language'
import { TextField } from './field'
import { Decided } from './decided'
import { SaidLine } from './said-line'
import look from './telephone-options.module.css'
import { useSaving } from './use-saving'

/** For how many days calls are kept. */
export function LogOptions({ now }: { readonly now: Instant }): ReactNode {
  const { callLog, telephone } = useLanguage().words
  const { values, origins } = useSettings()
  const { keepDays } = values.callLog
  const [days, setDays] = useState(String(keepDays))
  const [said, save] = useSaving()
  const isDecided = isLocked(origins.callLog)
  return (
    <section className={look.part}>
      <h3 className={look.heading}>{callLog.title}</h3>
      <form
        className={look.fields}
        onSubmit={(event) => {
          event.preventDefault()
          void save({ callLog: { keepDays: Number(days) } })
        }}
      >
        <TextField
          label={callLog.days}
          value={days}
          disabled={isDecided}
          inputMode="numeric"
          size={4}
          onText={setDays}
        />
        {days !== String(keepDays) && <Button type="submit">{telephone.save}</Button>}
        <SaidLine said={said} done={telephone.saved} now={now} />
      </form>
      <Decided origin={origins.callLog} />
    </section>
  )
}
