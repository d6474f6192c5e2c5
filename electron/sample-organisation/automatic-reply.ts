import { TZDate } from '@date-fns/tz'
import type { Instant, Span } from '../../shared/availability/availability'
import { runningAt } from './calendar'
import type { Company, Employee } from './company'

/** The company at a moment, and when it was opened. */
export interface Surroundings {
  readonly company: Company
  readonly now: Instant
  readonly opened: Instant
}

/** The reply of someone who is away, as the service gives it: HTML, with the style sheet that Outlook puts into it. */
export interface AutomaticReply extends Span {
  readonly message: string
}

/** The absence that runs now: out of office from when, until when. */
function absenceAt(employee: Employee, now: Instant, opened: Instant): Span | undefined {
  const absences = runningAt(employee, now, opened).filter(({ status }) => status === 'oof')
  if (absences.length === 0) return undefined
  const start = Math.min(...absences.map((one) => one.start))
  return { start, end: Math.max(...absences.map((one) => one.end)) }
}

const canStandIn = ({ isGuest, isEnabled, mail, title }: Employee): boolean =>
  !isGuest && isEnabled && mail !== undefined && title !== undefined

/** Somebody of the same department who is not away, else anybody who is not. */
function deputyOf(employee: Employee, { company, now, opened }: Surroundings): Employee | undefined {
  const others = company.employees.filter((one) => one.id !== employee.id && canStandIn(one))
  const isNear = ({ department }: Employee): boolean => department === employee.department
  const nearestFirst = [...others.filter(isNear), ...others.filter((one) => !isNear(one))]
  return nearestFirst.find((one) => !absenceAt(one, now, opened))
}

const style =
  '<style type="text/css" style="">\r\n<!--\r\np\r\n\t{margin-top:0;\r\n\tmargin-bottom:0}\r\n-->\r\n</style>'

const dayOf = (moment: Instant, zone: string): string =>
  new TZDate(moment, zone).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })

/** What someone's mailbox replies by itself at a moment; absent: nothing, they are not away. */
export function automaticReplyAt(employee: Employee, surroundings: Surroundings): AutomaticReply | undefined {
  const absence = absenceAt(employee, surroundings.now, surroundings.opened)
  if (!absence) return undefined
  const deputy = deputyOf(employee, surroundings)
  const standIn = deputy
    ? `<p>For anything urgent please ask <a href="mailto:${deputy.mail ?? ''}">${deputy.name}</a>.</p>\r\n`
    : ''
  const message =
    `${style}\r\n<div dir="ltr">\r\n` +
    `<p>Hello,<br>\r\nI am out of the office and back on ${dayOf(absence.end, employee.zone)}.</p>\r\n` +
    `${standIn}<p>${employee.name}</p>\r\n</div>`
  return { ...absence, message }
}
