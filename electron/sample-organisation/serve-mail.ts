import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { z } from 'zod'
import type { Instant } from '../../shared/availability/availability'
import type { GraphParts, InLane } from './graph'
import { refusalOf, type GraphRefusal } from './graph-refusal'
import type { Mailboxes, SentMail } from './mailboxes'
import { parseJson } from './parse-json'
import { toAnswer, withGrant } from './with-grant'

/** https://learn.microsoft.com/graph/api/user-sendmail: a JSON message may have 4 MB. */
const mostCharacters = 4 * 1024 * 1024
/** https://learn.microsoft.com/graph/api/resources/message */
const mostRecipients = 500

const recipient = z.object({ emailAddress: z.object({ address: z.string().regex(/^[^\s@]+@[^\s@]+$/) }) })
const body = z.object({
  message: z.object({
    subject: z.string().max(255).default(''),
    importance: z.enum(['low', 'normal', 'high']).default('normal'),
    body: z.object({ contentType: z.enum(['Text', 'HTML']), content: z.string() }),
    toRecipients: z.array(z.unknown()).default([]),
    singleValueExtendedProperties: z.array(z.object({ id: z.string(), value: z.string() })).default([]),
  }),
  saveToSentItems: z.boolean().default(true),
})

interface Sender {
  readonly user: string
  readonly now: Instant
}

/** Takes a mail, or says why not; “accepted” says nothing about whether it will be delivered. */
function acceptMail(mailboxes: Mailboxes, { user, now }: Sender, text: string): GraphRefusal | undefined {
  if (text.length > mostCharacters) return refusalOf('messageTooLarge')
  const parsed = body.safeParse(parseJson(text))
  if (!parsed.success) return refusalOf('badRequest')
  const { message } = parsed.data
  const to = z.array(recipient).min(1).max(mostRecipients).safeParse(message.toRecipients)
  if (!to.success) return refusalOf('noRecipient')
  if (mailboxes.isOverLimit(user, now)) return refusalOf('tooManyMessages')
  mailboxes.accept(user, {
    id: randomUUID(),
    acceptedAt: now,
    to: to.data.map(({ emailAddress }) => emailAddress.address),
    subject: message.subject,
    body: message.body.content,
    importance: message.importance,
    properties: new Map(message.singleValueExtendedProperties.map(({ id, value }) => [id, value])),
  })
  return undefined
}

/** https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get: equality of one property is all that is understood here. */
const byProperty =
  /^singleValueExtendedProperties\/Any\(ep: ep\/id eq '([^']+)' and ep\/value eq '([^']*)'\)$/i

/** The sent items that carry a property. */
function findMail(sent: readonly SentMail[], filter: string): object | GraphRefusal {
  const [, id = '', value = ''] = byProperty.exec(filter) ?? []
  if (id === '') return refusalOf('inefficientFilter')
  const found = sent.filter(({ properties }) => properties.get(id) === value)
  return {
    '@odata.context':
      "https://graph.microsoft.com/v1.0/$metadata#users('me')/mailFolders('sentitems')/messages(id)",
    value: found.map((mail) => ({ id: mail.id })),
  }
}

/** The mailbox's part: sending, and looking through what was sent. */
export function serveMail(app: Hono, { now, mailboxes }: GraphParts, inLane: InLane): void {
  app.post(
    '/v1.0/me/sendMail',
    withGrant(now, ['Mail.Send'], ({ user }, { req }) =>
      inLane(user, async () => {
        const refusal = acceptMail(mailboxes, { user, now: now() }, await req.text())
        return refusal ? toAnswer(refusal) : new Response(null, { status: 202 })
      }),
    ),
  )
  app.get(
    '/v1.0/me/mailFolders/sentitems/messages',
    withGrant(now, ['Mail.Read', 'Mail.ReadWrite'], ({ user }, { req }) =>
      inLane(user, () =>
        Promise.resolve(toAnswer(findMail(mailboxes.sentItems(user, now()), req.query('$filter') ?? ''))),
      ),
    ),
  )
}
