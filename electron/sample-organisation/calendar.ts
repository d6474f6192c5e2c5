import { TZDate } from '@date-fns/tz'
import type { Instant, Span } from '../../shared/availability/availability'
import type { PinnedEntry } from './cast'
import type { Employee } from './company'
import { pick, randomOf, type Random } from './random'

/** One entry of a made-up calendar, in the service's words. */
export interface CalendarEntry extends Span {
  readonly status: PinnedEntry['status']
  readonly subject: string
  readonly isPrivate: boolean
}

const minute = 60_000
/** The grid on which the pinned calendars stand. */
export const quarter = 15 * minute

const perDay = { nothingBooked: 0, few: 2, usual: 4, many: 6 } as const
const subjects = [
  'Weekly sync',
  'Customer review',
  'Planning',
  'One to one',
  'Supplier call',
  'Training',
  'Interview',
]
const statuses: readonly PinnedEntry['status'][] = [
  ...Array.from({ length: 8 }, () => 'busy' as const),
  'tentative',
  'tentative',
  'workingElsewhere',
  'free',
]

/** A day of someone's own clock, from midnight to midnight. */
interface LocalDay extends Span {
  readonly year: number
  readonly month: number
  readonly day: number
}

function findLocalDays(span: Span, zone: string): readonly LocalDay[] {
  const days: LocalDay[] = []
  const first = new TZDate(span.start, zone)
  const [year, month, day] = [first.getFullYear(), first.getMonth(), first.getDate()]
  for (let at = 0; ; at += 1) {
    const date = new TZDate(year, month, day + at, zone)
    const start = date.getTime()
    if (start >= span.end) return days
    const end = new TZDate(year, month, day + at + 1, zone).getTime()
    days.push({ year: date.getFullYear(), month: date.getMonth(), day: date.getDate(), start, end })
  }
}

/** Days found before: hundreds of colleagues share a few zones, and looking into a zone's rules is slow. */
const found = new Map<string, readonly LocalDay[]>()
const mostFound = 200

/** The days of someone's own clock that a span touches. */
export function localDays(span: Span, zone: string): readonly LocalDay[] {
  const name = `${zone} ${span.start} ${span.end}`
  const days = found.get(name) ?? findLocalDays(span, zone)
  if (found.size >= mostFound) found.clear()
  found.set(name, days)
  return days
}

function meetingOf(random: Random, hours: readonly [number, number]): readonly [number, number] {
  const slots = (hours[1] - hours[0]) * 2
  const start = hours[0] * 60 + Math.floor(random() * slots) * 30
  return [start, start + pick([30, 30, 45, 60, 60, 90], random)]
}

/** The meetings of one day: the same for the same person and date, whenever they are asked for. */
function dayOf({ id, habit, hours, zone }: Employee, localDay: LocalDay): readonly CalendarEntry[] {
  const { year, month, day, start: midnight, end } = localDay
  const random = randomOf(id, year, month, day)
  const isPlain = end - midnight === 24 * 60 * minute
  const at = (minutes: number): Instant =>
    isPlain ? midnight + minutes * minute : new TZDate(year, month, day, 0, minutes, zone).getTime()
  const weekday = new Date(Date.UTC(year, month, day)).getUTCDay()
  if (weekday === 0 || weekday === 6 || habit === 'nothingBooked') return []
  if (random() < 0.03) {
    return [{ start: at(0), end: at(24 * 60), status: 'oof', subject: 'Day off', isPrivate: false }]
  }
  return Array.from({ length: perDay[habit] }, () => {
    const [from, to] = meetingOf(random, hours)
    return {
      start: at(from),
      end: at(to),
      status: pick(statuses, random),
      subject: pick(subjects, random),
      isPrivate: random() < 0.15,
    }
  })
}

/** The calendar of someone of the cast, around the moment at which the organisation was opened. */
function pinnedOf({ role, zone }: Employee, opened: Instant): readonly CalendarEntry[] {
  if (!role) return []
  const base = Math.floor(opened / quarter) * quarter
  const away = new TZDate(opened, zone)
  const back = new TZDate(away.getFullYear(), away.getMonth(), away.getDate() + 2, zone).getTime()
  const entries = role.isAway
    ? [{ from: -150, to: (back - base) / minute, status: 'oof' as const }]
    : role.entries
  return entries.map(({ from, to, status, ...rest }) => ({
    start: base + from * minute,
    end: base + to * minute,
    status,
    subject: 'subject' in rest && rest.subject ? rest.subject : '',
    isPrivate: 'isPrivate' in rest && rest.isPrivate,
  }))
}

/** Everything in someone's calendar that touches a window; the cast has its pinned entries for the first two days instead. */
export function entriesOf(employee: Employee, window: Span, opened: Instant): readonly CalendarEntry[] {
  const pinned = pinnedOf(employee, opened)
  const pinnedUntil = employee.role ? opened + 36 * 60 * minute : -Infinity
  const made = localDays(window, employee.zone)
    .flatMap((day) => dayOf(employee, day))
    .filter(({ start }) => start >= pinnedUntil)
  return [...made, ...pinned].filter(({ start, end }) => start < window.end && end >= window.start)
}

/** What runs in someone's calendar at a moment. */
export const runningAt = (employee: Employee, now: Instant, opened: Instant): readonly CalendarEntry[] =>
  entriesOf(employee, { start: now, end: now + 1 }, opened).filter(
    ({ start, end }) => start <= now && now < end,
  )
