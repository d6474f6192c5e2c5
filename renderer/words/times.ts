import { tz } from '@date-fns/tz'
import { addDays, startOfDay } from 'date-fns'
import type { Instant } from '../../shared/availability/availability'
import { createClocks, timeOf, type ClockForm } from './clocks'
import type { Words } from './words'
import type { TimeWords } from './words-of-times'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** Where the operator sits: how they write times, and which clock hangs on their wall. */
export interface Place {
  /** BCP 47, as the system has it. */
  readonly locale: string
  /** IANA zone. */
  readonly zone: string
}

/** Beginnings of the operator's days, seen from a moment. */
export interface Days {
  readonly today: Instant
  readonly tomorrow: Instant
  readonly dayAfter: Instant
}

/** Writes moments and lengths of time for one operator. */
export interface Times {
  readonly zone: string
  readonly number: (count: number) => string
  /** “11:30”, or “11:30 AM” where clocks are read so. */
  readonly time: (moment: Instant) => string
  /** The shortest that leaves no doubt, seen from now: “11:30”, “tomorrow 09:00”, “Thu 26 Nov”. */
  readonly moment: (moment: Instant, now: Instant) => string
  /** “Thu 26 Nov” */
  readonly date: (moment: Instant) => string
  /** “1 h 30 min”: rounded down, so that free time is never promised too long. */
  readonly length: (length: number) => string
  /** In how long something comes: rounded up, so that it is never “0 min”. */
  readonly inTime: (length: number) => string
  readonly range: (start: Instant, end: Instant) => string
  /** “4 s ago” */
  readonly age: (moment: Instant, now: Instant) => string
  /** The clock on a colleague's wall; undefined where it shows the operator's own time. */
  readonly elsewhere: (zone: string, now: Instant) => string | undefined
  /** “08”: a mark on the hour scale. */
  readonly hour: (moment: Instant) => string
  readonly days: (moment: Instant) => Days
}

/** Dates in the catalogue's language, the clock as the operator's own locale has it. */
function toClockForm(language: string, { locale }: Place): ClockForm {
  const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions()
  const isSameLanguage = new Intl.Locale(locale).language === new Intl.Locale(language).language
  return {
    locale: isSameLanguage ? locale : language,
    hourCycle: hourCycle === 'h12' || hourCycle === 'h11' ? 'h12' : 'h23',
  }
}

function toLength(words: TimeWords, length: number): string {
  if (length < minute) return words.underAMinute
  if (length >= 2 * day) return words.days(Math.floor(length / day))
  const hours = Math.floor(length / hour)
  const minutes = Math.floor((length % hour) / minute)
  if (hours === 0) return words.minutes(minutes)
  return minutes === 0 ? words.hours(hours) : words.hoursAndMinutes(hours, minutes)
}

function toAge(words: TimeWords, age: number): string | undefined {
  if (age < 2 * second) return words.justNow
  if (age < minute) return words.secondsAgo(Math.floor(age / second))
  return age < hour ? words.minutesAgo(Math.floor(age / minute)) : undefined
}

/** Days of one zone; the last answer is kept, because every row asks for the same day. */
function createDays(zone: string): Times['days'] {
  const here = { in: tz(zone) }
  let last: Days | undefined
  return (moment) => {
    if (last && moment >= last.today && moment < last.tomorrow) return last
    const today = startOfDay(moment, here)
    last = { today: +today, tomorrow: +addDays(today, 1), dayAfter: +addDays(today, 2) }
    return last
  }
}

/** “Thu 26 Nov”. Commas inside a date (“Thu, Nov 26”) would read as the end of a clause. */
function createDates(locale: string, timeZone: string): (moment: Instant) => string {
  const date = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short', day: 'numeric', month: 'short' })
  return (moment) => date.format(moment).replaceAll(',', '')
}

interface Writers {
  readonly time: Times['time']
  readonly date: Times['time']
  readonly zone: string
}

function toMoment(words: TimeWords, { time, date, zone }: Writers): Times['moment'] {
  const daysOfNow = createDays(zone)
  const daysOfMoment = createDays(zone)
  return (moment, now) => {
    const { today, tomorrow, dayAfter } = daysOfNow(now)
    if (moment >= today && moment < tomorrow) return time(moment)
    if (moment === tomorrow) return words.tomorrow
    if (moment > tomorrow && moment < dayAfter) return words.tomorrowAt(time(moment))
    const isMidnight = daysOfMoment(moment).today === moment
    return isMidnight ? date(moment) : words.dayAt(date(moment), time(moment))
  }
}

/** How this operator reads the clock, in the words of this catalogue. */
export function createTimes({ language, times: words }: Words, place: Place): Times {
  const form = toClockForm(language, place)
  const { zone } = place
  const clock = new Intl.DateTimeFormat(form.locale, { ...timeOf(form), timeZone: zone })
  const numbers = new Intl.NumberFormat(form.locale)
  const time = (moment: Instant): string => clock.format(moment)
  const date = createDates(form.locale, zone)
  return {
    zone,
    number: (count) => numbers.format(count),
    time,
    days: createDays(zone),
    moment: toMoment(words, { time, date, zone }),
    date,
    length: (length) => toLength(words, length),
    inTime: (length) => toLength(words, Math.max(minute, Math.ceil(length / minute) * minute)),
    range: (start, end) => words.range(time(start), time(end)),
    age: (moment, now) => toAge(words, Math.max(0, now - moment)) ?? time(moment),
    elsewhere: createClocks(form, zone),
    hour: (moment) => clock.formatToParts(moment).find(({ type }) => type === 'hour')?.value ?? '',
  }
}
