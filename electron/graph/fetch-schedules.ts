import type { Span } from '../../shared/availability/availability'
import { done, failed, type Outcome } from '../../shared/outcome'
import { createReference } from '../create-reference'
import type { AskGraph } from './ask-graph'
import type { Urgency } from './exchange'
import { parseScheduleResponse, type GraphSchedule } from './schedule-response'

/** Slots of the merged view, which only stands in where entries are missing. Minutes; the service takes 5 to 1440. */
const viewMinutes = 30

export interface ScheduleQuestion {
  /** Mail addresses, at most 20: https://learn.microsoft.com/graph/outlook-get-free-busy-schedule */
  readonly addresses: readonly string[]
  readonly window: Span
  readonly urgency: Urgency
  readonly signal: AbortSignal
}

/** Always in UTC: one government cloud ignores any other zone (microsoft-graph-docs#13699). */
const toGraphTime = (instant: number) => ({
  dateTime: new Date(instant).toISOString().slice(0, -1),
  timeZone: 'UTC',
})

const bodyOf = ({ addresses, window }: ScheduleQuestion) => ({
  schedules: addresses,
  startTime: toGraphTime(window.start),
  endTime: toGraphTime(window.end),
  availabilityViewInterval: viewMinutes,
})

type Schedules = Outcome<readonly GraphSchedule[]>

/** One request. `status` stands beside a problem that the server answered with. */
async function fetchOnce(
  askGraph: AskGraph,
  question: ScheduleQuestion,
): Promise<Schedules & { readonly status?: number }> {
  const { window, urgency, signal } = question
  const answer = await askGraph({ path: '/me/calendar/getSchedule', body: bodyOf(question), urgency, signal })
  if (!answer.ok) return answer
  const read = parseScheduleResponse(answer.value, { window, viewInterval: viewMinutes * 60_000 })
  return read ? done(read.schedules) : failed({ kind: 'unexpected', reference: createReference() })
}

/** Nobody else spoils the answer: this one cannot be reached. */
const notReached = ({ addresses }: ScheduleQuestion): readonly GraphSchedule[] =>
  addresses.map((address) => ({ address: address.toLowerCase(), isReadable: false, reason: 'notReached' }))

function halvesOf(question: ScheduleQuestion): readonly ScheduleQuestion[] {
  const { addresses } = question
  const middle = Math.ceil(addresses.length / 2)
  return [addresses.slice(0, middle), addresses.slice(middle)].map((half) => ({
    ...question,
    addresses: half,
  }))
}

/** A refusal that one of the addresses may have caused. */
const isRefusal = (status: number | undefined): boolean => status === 400 || status === 404
/** Either an outage or a mailbox at which the server stumbles. */
const isStumble = (status: number | undefined): boolean => status === 500

const mayBeOneOfThem = ({ ok, status }: { readonly ok: boolean; readonly status?: number }): boolean =>
  !ok && (isRefusal(status) || isStumble(status))

/**
 * Asks in two halves until the address that spoils the answer stands alone: one bad address never blanks nineteen others.
 * Where the server stumbles over both halves it is an outage: taken further apart, it would be asked many times over and
 * end as twenty people “not reached”, over plans that are still good. Where it does not find the way for either half, it is
 * the operator whose mailbox is missing: an account without a licence may read nobody.
 */
async function fetchApart(
  askGraph: AskGraph,
  question: ScheduleQuestion,
  status?: number,
): Promise<Schedules> {
  if (question.addresses.length === 1) return done(notReached(question))
  const answers = []
  for (const half of halvesOf(question)) answers.push({ half, answer: await fetchOnce(askGraph, half) })
  const isOfAll = answers.every(({ answer }) => !answer.ok)
  if (status === 404 && isOfAll) return failed({ kind: 'notAllowed', reference: createReference() })
  const isOutage = isStumble(status) && isOfAll
  const schedules: GraphSchedule[] = []
  for (const { half, answer } of answers) {
    const part =
      !isOutage && mayBeOneOfThem(answer) ? await fetchApart(askGraph, half, answer.status) : answer
    if (!part.ok) return part
    schedules.push(...part.value)
  }
  return done(schedules)
}

/** Reads the calendars behind some addresses; who is missing in the value was not answered. */
export async function fetchSchedules(askGraph: AskGraph, question: ScheduleQuestion): Promise<Schedules> {
  const answer = await fetchOnce(askGraph, question)
  if (answer.ok) return answer
  const isAlone = question.addresses.length === 1
  const isUndecided = isAlone && isStumble(answer.status)
  return mayBeOneOfThem(answer) && !isUndecided
    ? fetchApart(askGraph, question, answer.status)
    : failed(answer.problem)
}
