import type { ReactNode } from 'react'
import type { Instant } from '../../shared/availability/availability'
import { useLanguage } from '../words/language'
import look from './take-message.module.css'

interface Props {
  /** From when on the person is free, as their calendar says. */
  readonly slots: readonly Instant[]
  readonly promised: Instant | undefined
  readonly now: Instant
  readonly choose: (promised: Instant | undefined) => void
}

/** What the caller was told: one of the next free times, or nothing. */
export function PromiseChoice({ slots, promised, now, choose }: Props): ReactNode {
  const { words, times } = useLanguage()
  // What was promised stays, also when the calendar has moved since.
  const moments = [...new Set(promised === undefined ? slots : [...slots, promised])].sort(
    (one, other) => one - other,
  )
  return (
    <label className={look.field}>
      <span className={look.label}>{words.messages.promise}</span>
      <select
        className={look.input}
        value={promised ?? ''}
        onChange={({ target }) => choose(target.value === '' ? undefined : Number(target.value))}
      >
        <option value="">{words.messages.nothingPromised}</option>
        {moments.map((moment) => (
          <option key={moment} value={moment}>
            {words.messages.after(times.moment(moment, now))}
          </option>
        ))}
      </select>
    </label>
  )
}
