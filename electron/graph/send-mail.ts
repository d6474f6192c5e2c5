import type { OfflineCause, Problem } from '../../shared/problem'
import { createReference } from '../create-reference'
import type { AskGraph, GraphOutcome } from './ask-graph'
import type { BeforeSending } from './exchange'

/** A mail in plain text. */
export interface Mail {
  /** A GUID of ours: it travels with the mail, and finds it again in the sender's mailbox. */
  readonly id: string
  readonly address: string
  readonly name: string
  readonly subject: string
  readonly body: string
  readonly isUrgent: boolean
}

/** How a mail is let go. */
export interface Going {
  readonly signal: AbortSignal
  readonly beforeSending: BeforeSending
}

/** What became of a mail. */
export type Sending =
  /** The server has taken it. */
  | { readonly state: 'taken' }
  /** It was surely not sent. `isFinal`: asking again changes nothing. */
  | { readonly state: 'notSent'; readonly problem: Problem; readonly isFinal: boolean }
  /** Nobody heard the answer: it may have been sent. */
  | { readonly state: 'unsure'; readonly problem: Problem }

/**
 * A named property of our own in the public strings' set, stamped on each mail: the way Graph's makers give to find a mail
 * that `sendMail` sent, as that answers with nothing (https://github.com/microsoftgraph/microsoft-graph-docs/issues/3766).
 * The Message-ID cannot serve: the server makes it.
 */
export const markOfMail = 'String {66f5a359-4659-4830-9070-00047ec6ac6e} Name PatchboardMessage'

/** The request, as `POST /me/sendMail` takes it: https://learn.microsoft.com/graph/api/user-sendmail */
const toBody = ({ id, address, name, subject, body, isUrgent }: Mail): object => ({
  message: {
    subject,
    importance: isUrgent ? 'high' : 'normal',
    body: { contentType: 'Text', content: body },
    toRecipients: [{ emailAddress: { address, name } }],
    singleValueExtendedProperties: [{ id: markOfMail, value: id }],
  },
})

/** By these a server says that it did not do it, and may do so later. */
const later: readonly number[] = [401, 408, 429, 503, 507, 509]

/** Something in between answered: the request never got to the server. */
const onTheWay: readonly OfflineCause[] = ['captivePortal', 'proxy', 'proxyPassword']

/** Whether it was surely not done, and may be asked for again. */
const isForLater = ({ problem, status }: Extract<GraphOutcome, { ok: false }>): boolean =>
  status === undefined ||
  later.includes(status) ||
  (problem.kind === 'offline' && onTheWay.includes(problem.cause))

function toSending(outcome: GraphOutcome): Sending {
  if (outcome.ok) {
    // Only “accepted” is a yes: whatever else answers with a 200 is not the mail server.
    const problem: Problem = { kind: 'unexpected', reference: createReference() }
    return outcome.status === 202 ? { state: 'taken' } : { state: 'unsure', problem }
  }
  const { problem, status = 0, mayHaveArrived } = outcome
  if (mayHaveArrived) return { state: 'unsure', problem }
  if (isForLater(outcome)) return { state: 'notSent', problem, isFinal: false }
  return status >= 500 ? { state: 'unsure', problem } : { state: 'notSent', problem, isFinal: true }
}

/** Sends a mail once: what is not known to have failed is not tried again. */
export const sendMail = async (askGraph: AskGraph, mail: Mail, going: Going): Promise<Sending> =>
  toSending(await askGraph({ path: '/me/sendMail', body: toBody(mail), urgency: 'lookedAt', ...going }))
