import { done, failed, type Outcome } from '../../shared/outcome'
import { createReference } from '../create-reference'
import type { AskGraph } from './ask-graph'
import type { Urgency } from './exchange'
import { parseMailTips, type AutomaticReply } from './mail-tips-response'

/** No limit is documented: as many as calendars in one request, as it is the same mailbox that asks. */
const mostAddresses = 20

export interface MailTipsQuestion {
  readonly addresses: readonly string[]
  readonly urgency: Urgency
  readonly signal: AbortSignal
}

/** What each mailbox replies, or why it is not known; addresses in lower case, none asked for is missing. */
export type AutomaticReplies = ReadonlyMap<string, Outcome<AutomaticReply>>

const chunksOf = (addresses: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(addresses.length / mostAddresses) }, (_none, at) =>
    addresses.slice(at * mostAddresses, (at + 1) * mostAddresses),
  )

async function fetchChunk(
  askGraph: AskGraph,
  { addresses, urgency, signal }: MailTipsQuestion,
): Promise<Outcome<ReadonlyMap<string, AutomaticReply>>> {
  const answer = await askGraph({
    path: '/me/getMailTips',
    body: { EmailAddresses: addresses, MailTipsOptions: 'automaticReplies' },
    urgency,
    signal,
  })
  if (!answer.ok) return failed(answer.problem)
  const read = parseMailTips(answer.value)
  return read
    ? done(new Map(read.mailTips.map(({ address, reply }) => [address, reply])))
    : failed({ kind: 'unexpected', reference: createReference() })
}

/** Reads what mailboxes reply. A chunk that fails is a problem of those in it alone; `notAllowed`: not granted. */
export async function fetchMailTips(
  askGraph: AskGraph,
  question: MailTipsQuestion,
): Promise<AutomaticReplies> {
  const chunks = chunksOf([...new Set(question.addresses.map((address) => address.toLowerCase()))])
  const answers = await Promise.all(
    chunks.map(async (addresses) => ({
      addresses,
      answer: await fetchChunk(askGraph, { ...question, addresses }),
    })),
  )
  return new Map(
    answers.flatMap(({ addresses, answer }) =>
      addresses.map((address): readonly [string, Outcome<AutomaticReply>] => [
        address,
        answer.ok ? done(answer.value.get(address) ?? { state: 'notKnown' }) : answer,
      ]),
    ),
  )
}
