import { TZDate } from '@date-fns/tz'
import type { Instant } from '../../shared/availability/availability'
import { quarter, runningAt, type CalendarEntry } from './calendar'
import type { PresenceWords } from './cast'
import type { Employee } from './company'
import { pick, randomOf } from './random'
import { hoursOf } from './schedule-answer'

const minute = 60_000

/** As long as every pinned calendar still shows what the pinned presence stands beside. */
const pinnedFor = 30 * minute

const inCall: PresenceWords = ['Busy', 'InACall']
const inMeeting: PresenceWords = ['Busy', 'InAMeeting']
const presenting: PresenceWords = ['DoNotDisturb', 'Presenting']
const available: PresenceWords = ['Available', 'Available']
const away: PresenceWords = ['Away', 'Away']

/** What is usual beside an entry of each kind: the calendar is not all that people do. */
const usual: Readonly<Record<CalendarEntry['status'], readonly PresenceWords[]>> = {
  oof: [['Away', 'OutOfOffice']],
  busy: [inMeeting, inMeeting, inMeeting, inCall, presenting, ['DoNotDisturb', 'DoNotDisturb']],
  tentative: [inMeeting, available, available, away],
  workingElsewhere: [available, available, away, inCall],
  free: [available, available, available, available, inCall, ['Away', 'BeRightBack'], away],
}

const strongestFirst = ['oof', 'busy', 'tentative', 'workingElsewhere'] as const

/** Whether their clock shows a working hour of a working day; the cast works every day. */
function isAtWork(employee: Employee, now: Instant, opened: Instant): boolean {
  const clock = new TZDate(now, employee.zone)
  const time = clock.getHours() * 60 + clock.getMinutes()
  const [from, to] = hoursOf(employee, opened)
  const isWithin = from < to ? time >= from && time < to : time >= from || time < to
  return isWithin && (employee.role !== undefined || (clock.getDay() !== 0 && clock.getDay() !== 6))
}

/**
 * What someone is doing at a moment: it goes with their calendar, changes every quarter of an hour, and is the same for
 * the same person and moment. Guests are not known.
 */
export function presenceAt(employee: Employee, now: Instant, opened: Instant): PresenceWords {
  if (employee.isGuest) return ['PresenceUnknown', 'PresenceUnknown']
  if (!employee.isEnabled) return ['Offline', 'Offline']
  if (employee.role?.presence && now < opened + pinnedFor) return employee.role.presence
  const running = runningAt(employee, now, opened).map(({ status }) => status)
  const status = strongestFirst.find((one) => running.includes(one)) ?? 'free'
  const isOccupied = status === 'oof' || status === 'busy'
  if (!isOccupied && !isAtWork(employee, now, opened)) return ['Offline', 'OffWork']
  return pick(usual[status], randomOf('presence', employee.id, Math.floor(now / quarter)))
}
