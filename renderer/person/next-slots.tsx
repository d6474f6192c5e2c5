import type { ReactNode } from 'react'
import type { Availability, Instant, Span } from '../../shared/availability/availability'
import { nextSlotsAt } from '../../shared/availability/next-slots'
import { useLanguage, type Language } from '../words/language'
import look from './next-slots.module.css'

/** “13:00 – 14:00”, “tomorrow 09:00 – 10:00”: nobody is free over midnight, so the day is named once. */
const toWhen = ({ start, end }: Span, now: Instant, { words, times }: Language): string =>
  words.times.range(times.moment(start, now), times.time(end))

interface Props {
  readonly availability: Availability | undefined
  readonly now: Instant
}

/** When they can be rung back: the next free times in their working hours. Nothing where those are not known. */
export function NextSlots({ availability, now }: Props): ReactNode {
  const language = useLanguage()
  const { words, times } = language
  const slots = nextSlotsAt(availability, now)
  if (!slots || !availability?.known) return null
  return (
    <>
      <h3 className={look.heading}>{words.slots.heading}</h3>
      {slots.length === 0 && <p>{words.slots.none(times.moment(availability.window.end, now))}</p>}
      <ul className={look.list}>
        {slots.map(({ start, end, isOpenEnded }) => {
          const length = times.length(end - start)
          return (
            <li key={start} className={look.slot}>
              <span>{toWhen({ start, end }, now, language)}</span>{' '}
              <span className={look.length}>{isOpenEnded ? words.slots.atLeast(length) : length}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}
