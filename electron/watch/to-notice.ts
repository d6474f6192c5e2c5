import { isSameDay } from 'date-fns'
import type { Availability, Instant } from '../../shared/availability/availability'
import { verdictAt } from '../../shared/availability/verdict-at'
import { freeWordsFor } from './free-words'

/** What the desktop shows. */
export interface Notice {
  readonly title: string
  readonly body: string
}

interface Told {
  readonly name: string
  readonly availability: Availability | undefined
  readonly now: Instant
  /** The operator's language, such as `de-CH`. */
  readonly locale: string
  /** Writes a moment as the clock on the operator's wall. */
  readonly toTime: (moment: Instant) => string
}

/** “Martina Keller is free”, “until 13:00”: a name and times, never what the meeting was. */
export function toNotice({ name, availability, now, locale, toTime }: Told): Notice {
  const words = freeWordsFor(locale)
  const verdict = verdictAt(availability, now)
  const until = 'until' in verdict ? verdict.until : undefined
  const length = until !== undefined && isSameDay(until, now) ? words.until(toTime(until)) : words.allDay
  const parts = verdict.state === 'elsewhere' ? [words.elsewhere, length] : [length]
  const body = parts.join(' · ')
  return { title: words.title(name), body: body.slice(0, 1).toLocaleUpperCase(locale) + body.slice(1) }
}
