import type { Span } from '../../shared/availability/availability'
import { done, failed, type Outcome } from '../../shared/outcome'
import { createReference } from '../create-reference'
import type { AskGraph, GraphOutcome } from './ask-graph'
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

/**
 * A refusal that one of the addresses may have caused. An outage (5xx) has another cause: taken apart, it would ask many
 * times over and end as twenty people “not reached”, over plans that are still good.
 */
const mayBeOneOfThem = (answer: GraphOutcome): boolean =>
  !answer.ok && (answer.status === 400 || answer.status === 404)

/** Asks in two halves until the address that spoils the answer stands alone: one bad address never blanks nineteen others. */
async function fetchHalves(
  askGraph: AskGraph,
  question: ScheduleQuestion,
): Promise<Outcome<readonly GraphSchedule[]>> {
  const { addresses } = question
  const middle = Math.ceil(addresses.length / 2)
  const halves = [addresses.slice(0, middle), addresses.slice(middle)]
  const answers = await Promise.all(
    halves.map((half) => fetchSchedules(askGraph, { ...question, addresses: half })),
  )
  const schedules: GraphSchedule[] = []
  for (const answer of answers) {
    if (!answer.ok) return answer
    schedules.push(...answer.value)
  }
  return done(schedules)
}

/** Reads the calendars behind some addresses; who is missing in the value was not answered. */
export async function fetchSchedules(
  askGraph: AskGraph,
  question: ScheduleQuestion,
): Promise<Outcome<readonly GraphSchedule[]>> {
  const { addresses, window, urgency, signal } = question
  const answer = await askGraph({ path: '/me/calendar/getSchedule', body: bodyOf(question), urgency, signal })
  if (answer.ok) {
    const read = parseScheduleResponse(answer.value, { window, viewInterval: viewMinutes * 60_000 })
    return read ? done(read.schedules) : failed({ kind: 'unexpected', reference: createReference() })
  }
  if (!mayBeOneOfThem(answer)) return failed(answer.problem)
  if (addresses.length > 1) return fetchHalves(askGraph, question)
  const [address = ''] = addresses
  return done([{ address: address.toLowerCase(), isReadable: false, reason: 'notReached' }])
}
