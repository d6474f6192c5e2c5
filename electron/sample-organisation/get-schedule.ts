import { z } from 'zod'
import type { Instant, Span } from '../../shared/availability/availability'
import type { Company } from './company'
import { refusalOf, type GraphRefusal } from './graph-refusal'
import { parseJson } from './parse-json'
import { toScheduleAnswer } from './schedule-answer'

/** Documented; the service itself refuses only from 101 on, which nobody should build on. */
const mostSchedules = 20
const longestWindow = 62 * 24 * 60 * 60_000

/** This stand-in is asked in UTC only; a zone it does not know is refused as the service refuses an unknown one. */
const moment = z.object({
  dateTime: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,7})?)?Z?$/),
  timeZone: z.string(),
})

const body = z.object({
  schedules: z.array(z.string()).min(1),
  startTime: moment,
  endTime: moment,
  availabilityViewInterval: z.int().min(5).max(1440).default(30),
})

const toInstant = ({ dateTime }: z.infer<typeof moment>): Instant =>
  Date.parse(`${dateTime.replace(/Z$/, '')}Z`)

function windowOf({ startTime, endTime }: z.infer<typeof body>): Span | GraphRefusal {
  if (startTime.timeZone !== 'UTC' || endTime.timeZone !== 'UTC') return refusalOf('unknownZone')
  const window = { start: toInstant(startTime), end: toInstant(endTime) }
  if (!(window.end > window.start)) return refusalOf('badRequest')
  return window.end - window.start < longestWindow ? window : refusalOf('windowTooLong')
}

/** Answers `POST /me/calendar/getSchedule`. People are answered in no particular order. */
export function answerSchedules(
  { company, opened }: { readonly company: Company; readonly opened: Instant },
  text: string,
): object | GraphRefusal {
  const parsed = body.safeParse(parseJson(text))
  if (!parsed.success) return refusalOf('badRequest')
  const { schedules, availabilityViewInterval: interval } = parsed.data
  if (schedules.length > mostSchedules) return refusalOf('tooManySchedules')
  const window = windowOf(parsed.data)
  if ('status' in window) return window
  const wanted = new Set(schedules.map((address) => address.toLowerCase()))
  const found = new Map(
    company.employees.flatMap((one) => (one.mail && wanted.has(one.mail) ? [[one.mail, one] as const] : [])),
  )
  const value = schedules
    .map((scheduleId) =>
      toScheduleAnswer({
        scheduleId,
        employee: found.get(scheduleId.toLowerCase()),
        window,
        interval,
        opened,
      }),
    )
    .reverse()
  return {
    '@odata.context':
      'https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.scheduleInformation)',
    value,
  }
}
