import { z } from 'zod'
import type { NotKnownReason } from '../../shared/availability/availability'

/** Why the server has no schedule for one person. */
export interface ScheduleError {
  readonly reason: NotKnownReason
  /** As the server writes it, for the log. */
  readonly code?: string
}

/**
 * There is no list for Graph. It sends the numbers of the availability service and the names of Exchange web services:
 * https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode
 * 5009: https://github.com/microsoftgraph/microsoft-graph-docs/issues/11225. 5016 may also mean that nobody has that
 * address; the directory gave it to us, so no mailbox is the likelier one.
 */
const reasons: ReadonlyMap<string, NotKnownReason> = new Map([
  ['5009', 'notFound'],
  ['errormailrecipientnotfound', 'notFound'],
  ['errornonexistentmailbox', 'notFound'],
  ['errorinvaliduser', 'notFound'],
  ['5016', 'noCalendar'],
  ['errornocalendar', 'noCalendar'],
  ['mailboxnotenabledforrestapi', 'noCalendar'],
  ['errornofreebusyaccess', 'notShared'],
  ['erroraccessdenied', 'notShared'],
])

const freeBusyError = z.object({
  responseCode: z
    .union([z.string(), z.number().transform(String)])
    .optional()
    .catch(undefined),
})

/**
 * Reads the `error` of one schedule. Every other code is “not reached”: too many entries (5006), another organisation's
 * server that did not answer (ErrorProxyRequestProcessingFailed), a time-out, a word that is new.
 */
export function parseScheduleError(error: unknown): ScheduleError {
  const parsed = freeBusyError.safeParse(error)
  const code = parsed.success ? parsed.data.responseCode?.trim() : undefined
  if (!code) return { reason: 'notReached' }
  return { reason: reasons.get(code.toLowerCase()) ?? 'notReached', code }
}
