import { z } from 'zod'
import type { Occupation, OccupiedSpan } from '../../shared/availability/availability'
import { parseMoment } from './schedule-moment'

/** The reference writes `busy`, other pages of the documentation `Busy`: letter case means nothing. */
const occupations: ReadonlyMap<string, Occupation> = new Map([
  ['tentative', 'tentative'],
  ['busy', 'busy'],
  ['oof', 'outOfOffice'],
  ['workingelsewhere', 'elsewhere'],
])

/** Only what decides about being free must be right; the rest is dropped when it is not. */
const scheduleItem = z.object({
  status: z.string().catch('unknown'),
  start: z.unknown().optional(),
  end: z.unknown().optional(),
  subject: z.string().trim().optional().catch(undefined),
  isPrivate: z.boolean().optional().catch(undefined),
})
type ScheduleItem = z.infer<typeof scheduleItem>

/**
 * `unknown`, and any word that may come one day, is an entry nobody can weigh: it is never free, and “busy” would claim
 * more than is known, so it is tentative, the operator's “maybe”.
 */
const occupationOf = (status: string): Occupation => occupations.get(status) ?? 'tentative'

/** The title of a private entry stays behind even where the server gives it to this operator: others see the screen. */
const titleOf = ({ subject, isPrivate }: ScheduleItem): Pick<OccupiedSpan, 'title'> =>
  subject && isPrivate !== true ? { title: subject } : {}

function parseItem(value: unknown): OccupiedSpan | 'free' | undefined {
  const parsed = scheduleItem.safeParse(value)
  if (!parsed.success) return undefined
  const status = parsed.data.status.toLowerCase()
  if (status === 'free') return 'free'
  const start = parseMoment(parsed.data.start, 'start')
  const end = parseMoment(parsed.data.end, 'end')
  if (start === undefined || end === undefined) return undefined
  // A reminder without length keeps nobody from a call.
  if (start === end) return 'free'
  // Which of its two moments is wrong nobody knows; that something lies between them is certain enough for a “maybe”.
  if (start > end) return { start: end, end: start, occupation: 'tentative' }
  const { isPrivate } = parsed.data
  return {
    start,
    end,
    occupation: occupationOf(status),
    ...titleOf(parsed.data),
    ...(isPrivate !== undefined && { isPrivate }),
  }
}

/** Reads `scheduleItems`; `undefined` when one of them cannot be read, for it may be the meeting that runs now. */
export function parseItems(items: readonly unknown[]): readonly OccupiedSpan[] | undefined {
  const read = items.map(parseItem)
  return read.includes(undefined) ? undefined : read.filter((entry) => typeof entry === 'object')
}
