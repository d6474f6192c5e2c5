import type { ReactNode } from 'react'
import type { Availability, Instant, OccupiedSpan, Span } from '../../shared/availability/availability'
import { classes } from '../ui/classes'
import { Swatch } from '../ui/swatch'
import { useLanguage, type Language } from '../words/language'
import { toToday } from './to-today'
import today from './today-list.module.css'

/** “10:00 – 11:30”; what begins before the day or ends after it says so by what is left. */
function toWhen({ start, end }: OccupiedSpan, day: Span, { words, times }: Language): string {
  const { person } = words
  const [beginsEarlier, endsLater] = [start <= day.start, end >= day.end]
  if (beginsEarlier && endsLater) return person.allDay
  if (beginsEarlier) return person.untilTime(times.time(end))
  return endsLater ? person.from(times.time(start)) : times.range(start, end)
}

interface Props {
  readonly availability: Availability | undefined
  readonly now: Instant
}

/** What stands in their calendar today, with titles where they share them. */
export function TodayList({ availability, now }: Props): ReactNode {
  const language = useLanguage()
  const { words, times } = language
  const { today: start, tomorrow: end } = times.days(now)
  const entries = toToday(availability, { start, end }, now)
  if (!entries) return <p className={today.none}>{words.person.calendarNotRead}</p>
  if (entries.length === 0) return <p className={today.none}>{words.person.nothingBookedToday}</p>
  return (
    <ul className={today.list}>
      {entries.map(({ entry, isNow, isOver }) => (
        <li
          key={`${entry.start} ${entry.end} ${entry.occupation} ${entry.title ?? ''}`}
          className={classes(today.entry, isNow && today.now, isOver && today.over)}
          aria-current={isNow ? 'time' : undefined}
        >
          <span className={today.when}>{toWhen(entry, { start, end }, language)}</span>
          <span className={today.what} title={entry.title}>
            <Swatch of={entry.occupation} isSmall />
            <span className={today.title}>{entry.title ?? words.person.entry[entry.occupation]}</span>
            {entry.isPrivate && <span className={today.private}>{words.person.isPrivate}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
