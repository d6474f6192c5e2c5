import type { ReactNode } from 'react'
import type { Availability, Instant, Span } from '../../shared/availability/availability'
import { freeTimesIn } from '../../shared/availability/free-times-in'
import type { Person } from '../../shared/person'
import { useAnswer } from '../news/use-answer'
import { useLanguage, type Language } from '../words/language'
import { DayBar } from './day-bar'
import { weekAt } from './week-at'
import look from './week.module.css'

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start

/** What can be said of a day in words: the bar beside it explains, and never stands alone. */
function toDayText(availability: Availability | undefined, day: Span, now: Instant) {
  return ({ words, times }: Language): string => {
    const { week } = words
    if (!availability?.known) return week.notKnown
    const free = freeTimesIn(availability, day, now)
    if (!free) return week.notKnown
    if (!availability.workingHours?.spans.some((span) => overlaps(span, day))) return week.notWorking
    if (free.length === 0) return week.nothingFree
    return week.free(free.map(({ start, end }) => times.range(start, end)).join(', '))
  }
}

interface Props {
  readonly person: Person
  readonly now: Instant
}

/** Seven days of one person, for “when can I ring back?”. */
export function Week({ person, now }: Props): ReactNode {
  const language = useLanguage()
  const { times } = language
  const { availability, isOld } = useAnswer(person, now)
  return (
    <ul className={look.week}>
      {weekAt(now, times.zone, availability).map(({ day, window }) => (
        <li key={day.start} className={look.day}>
          <span className={look.date}>{times.date(day.start)}</span>{' '}
          <DayBar availability={availability} window={window} now={now} isFaint={isOld} />
          <span className={look.free}>{toDayText(availability, day, now)(language)}</span>
        </li>
      ))}
    </ul>
  )
}
