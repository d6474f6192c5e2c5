import { isSameDay } from 'date-fns'
import type { Availability, Instant } from '../../shared/availability/availability'
import type { LanguageTag } from '../../shared/language'
import { verdictAt } from '../../shared/availability/verdict-at'
import { freeWords } from './free-words'

/** What the desktop shows. */
export interface Notice {
  readonly title: string
  readonly body: string
}

interface Told {
  readonly name: string
  readonly availability: Availability | undefined
  readonly now: Instant
  readonly language: LanguageTag
  /** Writes a moment as the clock on the operator's wall. */
  readonly toTime: (moment: Instant) => string
}

/** “Martina Keller is free”, “until 13:00”: a name and times, never what the meeting was. */
export function toNotice({ name, availability, now, language, toTime }: Told): Notice {
  const words = freeWords[language]
  const verdict = verdictAt(availability, now)
  const until = 'until' in verdict ? verdict.until : undefined
  const length = until !== undefined && isSameDay(until, now) ? words.until(toTime(until)) : words.allDay
  const parts = verdict.state === 'elsewhere' ? [words.elsewhere, length] : [length]
  const body = parts.join(' · ')
  return { title: words.title(name), body: body.slice(0, 1).toLocaleUpperCase(language) + body.slice(1) }
}
