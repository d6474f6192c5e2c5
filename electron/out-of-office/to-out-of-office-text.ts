import type { Instant } from '../../shared/availability/availability'
import { longestReply, type OutOfOfficeText } from '../../shared/availability/out-of-office-text'
import { findDeputies, type NameIndex } from '../../shared/find-deputies'
import type { PersonId } from '../../shared/person'
import type { AutomaticReply } from '../graph/mail-tips-response'
import { toPlainText } from './to-plain-text'

/** More names than this make a list of a department, not deputies. */
const mostDeputies = 3

interface Asked {
  readonly personId: PersonId
  readonly asOf: Instant
  /** The colleagues who may be named. */
  readonly names: NameIndex
}

/** What a mailbox replies, as the operator may read it. `undefined`: nothing that can be understood was told. */
export function toOutOfOfficeText(
  reply: AutomaticReply,
  { personId, asOf, names }: Asked,
): OutOfOfficeText | undefined {
  if (reply.state === 'notKnown') return undefined
  const text = reply.state === 'replying' ? toPlainText(reply.messageHtml, longestReply) : ''
  // A reply of nothing but pictures or style says nothing.
  if (reply.state === 'notReplying' || text === '') return { personId, asOf, deputies: [] }
  const { start, end } = reply
  return {
    personId,
    asOf,
    reply: { text, ...(start !== undefined && { start }), ...(end !== undefined && { end }) },
    deputies: findDeputies(text, names, personId).slice(0, mostDeputies),
  }
}
