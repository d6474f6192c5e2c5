import { z } from 'zod'
import type { OccupiedSpan } from '../../shared/availability/availability'
import { isWholeView, untoldIn, viewToOccupied, type AskedSchedules } from './availability-view'
import { parseScheduleError, type ScheduleError } from './schedule-error'
import { parseItems } from './schedule-items'
import { parseWorkingHours, type GraphWorkingHours } from './working-hours-response'

/** In lower case: the server need not spell an address as it was asked. */
interface Addressed {
  readonly address: string
}

/** One person's calendar, or why there is none. Entries are in no order and may overlap. */
export type GraphSchedule = Addressed &
  (
    | {
        readonly isReadable: true
        readonly occupied: readonly OccupiedSpan[]
        readonly workingHours?: GraphWorkingHours
      }
    | ({ readonly isReadable: false } & ScheduleError)
  )

/** An answer to getSchedule. Who is missing in it was not answered. */
export interface GraphSchedules {
  readonly schedules: readonly GraphSchedule[]
  /** How many schedules came without an address. */
  readonly unreadable: number
}

const response = z.object({ value: z.array(z.unknown()) })
const addressed = z.object({ scheduleId: z.string().trim().toLowerCase().min(1) })
const failed = z.object({ error: z.unknown().refine((error) => error !== null && error !== undefined) })
const readable = z.object({
  scheduleItems: z.array(z.unknown()).nullish(),
  availabilityView: z.string().nullish().catch(undefined),
  workingHours: z.unknown().optional(),
})

/**
 * The entries, or the view where there are none. A server that gives an operator only the merged view sends no entries,
 * or an empty list of them: then an hour marked busy in the view must not pass for free.
 */
function toEntries(
  { scheduleItems, availabilityView: view }: z.infer<typeof readable>,
  asked: AskedSchedules,
): readonly OccupiedSpan[] | undefined {
  if (scheduleItems && scheduleItems.length > 0) {
    const entries = parseItems(scheduleItems)
    return entries && view ? [...entries, ...untoldIn(view, entries, asked)] : entries
  }
  if (!scheduleItems && !(view && isWholeView(view, asked))) return undefined
  return view ? viewToOccupied(view, asked) : []
}

function parseSchedule(value: unknown, asked: AskedSchedules): GraphSchedule | undefined {
  const named = addressed.safeParse(value)
  if (!named.success) return undefined
  const address = named.data.scheduleId
  const unread = (error: ScheduleError): GraphSchedule => ({ address, isReadable: false, ...error })

  const failure = failed.safeParse(value)
  if (failure.success) return unread(parseScheduleError(failure.data.error))
  const parsed = readable.safeParse(value)
  const occupied = parsed.success ? toEntries(parsed.data, asked) : undefined
  if (!parsed.success || !occupied) return unread({ reason: 'notReached' })

  const workingHours = parseWorkingHours(parsed.data.workingHours)
  return { address, isReadable: true, occupied, ...(workingHours && { workingHours }) }
}

/**
 * Reads the answer to `POST /me/calendar/getSchedule`; `undefined` when it is no such answer. Somebody whose schedule
 * cannot be read becomes a schedule that says so, and never spoils the others or counts as free.
 */
export function parseScheduleResponse(body: unknown, asked: AskedSchedules): GraphSchedules | undefined {
  const parsed = response.safeParse(body)
  if (!parsed.success) return undefined
  const read = parsed.data.value.map((value) => parseSchedule(value, asked))
  const schedules = read.filter((one) => one !== undefined)
  return { schedules, unreadable: read.length - schedules.length }
}
