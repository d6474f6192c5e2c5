import { z } from 'zod'
import type { Instant } from '../../shared/availability/availability'
import { parseMoment } from './schedule-moment'

/** What a mailbox replies by itself. `notKnown`: nothing that can be understood was told; it is not “no reply”. */
export type AutomaticReply =
  | {
      readonly state: 'replying'
      /** HTML of a stranger: to be made plain text, never to be shown as it is. */
      readonly messageHtml: string
      /** When it begins; absent: not planned, it was turned on by hand. */
      readonly start?: Instant
      /** When it ends, which may have passed; absent: not planned, it is turned off by hand. */
      readonly end?: Instant
    }
  | { readonly state: 'notReplying' }
  | { readonly state: 'notKnown' }

/** What one mailbox replies. */
export interface GraphMailTips {
  /** In lower case: the server need not spell an address as it was asked. */
  readonly address: string
  readonly reply: AutomaticReply
}

/** An answer about mailboxes. Who is missing in it was not answered. */
export interface GraphMailTipsList {
  readonly mailTips: readonly GraphMailTips[]
  /** How many entries came without an address. */
  readonly unreadable: number
}

const response = z.object({ value: z.array(z.unknown()) })
const addressed = z.object({
  emailAddress: z.object({ address: z.string().trim().toLowerCase().min(1) }),
})
const replying = z.object({
  error: z.null().optional(),
  automaticReplies: z.object({
    message: z.string(),
    scheduledStartTime: z.unknown().optional(),
    scheduledEndTime: z.unknown().optional(),
  }),
})

/** Graph writes “no end” elsewhere as the year 9999, and .NET writes “no moment” as the year 1. */
const longAgo = Date.UTC(1970, 0, 2)
const farAhead = Date.UTC(9000, 0, 1)

function plannedMoment(value: unknown, edge: 'start' | 'end'): Instant | undefined {
  const moment = parseMoment(value, edge)
  return moment !== undefined && moment > longAgo && moment < farAhead ? moment : undefined
}

function toReply(value: unknown): AutomaticReply {
  const parsed = replying.safeParse(value)
  if (!parsed.success) return { state: 'notKnown' }
  const { message, scheduledStartTime, scheduledEndTime } = parsed.data.automaticReplies
  // An empty message is how the service says that there is none.
  if (message.trim() === '') return { state: 'notReplying' }
  const start = plannedMoment(scheduledStartTime, 'start')
  const end = plannedMoment(scheduledEndTime, 'end')
  return {
    state: 'replying',
    messageHtml: message,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  }
}

/**
 * Reads the automatic replies in the answer to `POST /me/getMailTips`; `undefined` when it is no such answer. An entry
 * that cannot be read, or carries an error, is `notKnown`; one without an address is left out and counted.
 */
export function parseMailTips(body: unknown): GraphMailTipsList | undefined {
  const parsed = response.safeParse(body)
  if (!parsed.success) return undefined
  const entries = parsed.data.value.map((value) => ({ value, named: addressed.safeParse(value) }))
  const mailTips = entries.flatMap(({ value, named }) =>
    named.success ? [{ address: named.data.emailAddress.address, reply: toReply(value) }] : [],
  )
  return { mailTips, unreadable: entries.length - mailTips.length }
}
