import { TZDate } from '@date-fns/tz'
import type { Instant, Span } from '../../shared/availability/availability'
import { entriesOf, quarter, type CalendarEntry } from './calendar'
import type { Employee } from './company'

const minute = 60_000
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
const everyDay = [...weekdays, 'saturday', 'sunday']

/** As the service writes a moment: UTC, seven digits of a second, no zone letter. */
export const toGraphMoment = (instant: Instant): object => ({
  dateTime: `${new Date(instant).toISOString().slice(0, 19)}.0000000`,
  timeZone: 'UTC',
})

const two = (value: number): string => String(value).padStart(2, '0')
const toWallTime = (minutes: number): string =>
  `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}:00.0000000`

/** The United States' rules, with the sign that Exchange uses: UTC = local time + bias. */
const customZone = {
  '@odata.type': '#microsoft.graph.customTimeZone',
  bias: 300,
  name: 'Customized Time Zone',
  standardOffset: { time: '02:00:00.0000000', dayOccurrence: 1, dayOfWeek: 'sunday', month: 11, year: 0 },
  daylightOffset: {
    daylightBias: -60,
    time: '02:00:00.0000000',
    dayOccurrence: 2,
    dayOfWeek: 'sunday',
    month: 3,
    year: 0,
  },
}

/** From when to when someone works, in minutes of the day: the cast works around the moment of opening, on every day of the week; everyone else by their own office's clock. */
export function hoursOf({ role, zone, hours }: Employee, opened: Instant): readonly [number, number] {
  if (!role) return [hours[0] * 60, hours[1] * 60]
  const base = new TZDate(Math.floor(opened / quarter) * quarter, zone)
  const now = base.getHours() * 60 + base.getMinutes()
  const [from, to] = role.hours.map((minutes) => (now + minutes + 24 * 60) % (24 * 60))
  return [from ?? 0, to ?? 0]
}

function workingHoursOf(employee: Employee, opened: Instant): object {
  const { hoursForm, zone, windowsZone, role } = employee
  if (hoursForm === 'missing') return {}
  const [from, to] = hoursOf(employee, opened)
  const zones = { windows: { name: windowsZone }, iana: { name: zone }, custom: customZone }
  return {
    workingHours: {
      daysOfWeek: role ? everyDay : weekdays,
      startTime: toWallTime(from),
      endTime: toWallTime(to),
      timeZone: zones[hoursForm],
    },
  }
}

const digits: Readonly<Record<CalendarEntry['status'], number>> = {
  free: 0,
  // Not a slip: the real service reports working elsewhere as free in the view (msgraph-metadata#598).
  workingElsewhere: 0,
  tentative: 1,
  busy: 2,
  oof: 3,
}

function viewOf(entries: readonly CalendarEntry[], window: Span, interval: number): string {
  const slots = Array.from({ length: Math.ceil((window.end - window.start) / (interval * minute)) }, () => 0)
  for (const { start, end, status } of entries) {
    const first = Math.max(Math.floor((start - window.start) / (interval * minute)), 0)
    for (let at = first; at < slots.length && window.start + at * interval * minute < end; at += 1) {
      slots[at] = Math.max(slots[at] ?? 0, digits[status])
    }
  }
  return slots.join('')
}

function itemOf(entry: CalendarEntry, sharesTitles: boolean): object {
  const times = { status: entry.status, start: toGraphMoment(entry.start), end: toGraphMoment(entry.end) }
  if (!sharesTitles) return times
  return entry.isPrivate
    ? { ...times, isPrivate: true }
    : { ...times, isPrivate: false, subject: entry.subject, location: '' }
}

const refusals = {
  ErrorNoFreeBusyAccess: 'The caller does not have free/busy viewing rights on the Calendar folder.',
  '5009': 'Unable to resolve e-mail address to an Active Directory object.',
} as const

const refused = (scheduleId: string, responseCode: keyof typeof refusals): object => ({
  scheduleId,
  scheduleItems: null,
  error: { message: refusals[responseCode], responseCode },
})

export interface ScheduleRequest {
  readonly scheduleId: string
  readonly employee: Employee | undefined
  readonly window: Span
  /** Minutes of one slot of the view. */
  readonly interval: number
  /** When the organisation was opened. */
  readonly opened: Instant
}

/** One person's schedule as the service answers it. */
export function toScheduleAnswer({
  scheduleId,
  employee,
  window,
  interval,
  opened,
}: ScheduleRequest): object {
  if (!employee) return refused(scheduleId, '5009')
  if (employee.role?.refusal) return refused(scheduleId, employee.role.refusal)
  const entries = entriesOf(employee, window, opened)
  return {
    scheduleId,
    availabilityView: viewOf(entries, window, interval),
    scheduleItems: entries.map((entry) => itemOf(entry, employee.sharesTitles)),
    ...workingHoursOf(employee, opened),
  }
}
