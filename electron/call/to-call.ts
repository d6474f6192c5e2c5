import type { Instant } from '../../shared/availability/availability'
import type { Call, CallId } from '../../shared/call'
import type { Person } from '../../shared/person'
import type { Heard } from './call-board'
import type { PutThrough } from './call-log'
import { withoutAddress, writeNumber } from './caller-number'
import { findAskedFor } from './find-asked-for'
import type { IncomingCall } from './parse-call'

/** What is known of a call beside what the telephone system told. */
interface Surroundings {
  readonly id: CallId
  readonly since: Instant
  /** To whom it had been put through, when it came back. */
  readonly cameFrom: PutThrough | undefined
  readonly country: string
  readonly people: Iterable<Person>
}

/** A call as the operator sees it: the number as people here write it, and whom it asks for. */
export function toCall({ from, name, askedFor, isReturned }: IncomingCall, around: Surroundings): Call {
  const { id, since, cameFrom, country, people } = around
  const number = from === undefined ? undefined : writeNumber(from, country)
  const asked = askedFor === undefined ? [] : findAskedFor(askedFor, people)
  return {
    id,
    since,
    caller: { ...(name !== undefined && { name }), ...(number !== undefined && { number }) },
    ...(askedFor !== undefined && { askedFor: withoutAddress(askedFor) || askedFor }),
    people: cameFrom ? [cameFrom.id] : asked,
    ...(isReturned && { cameBack: cameFrom ? { from: cameFrom.name } : {} }),
  }
}

/** Without what only the operator before could know. */
export function toUnknown({ call: { id, since, caller, askedFor, cameBack }, ...rest }: Heard): Heard {
  const call = { id, since, caller, people: [], ...(askedFor !== undefined && { askedFor }) }
  return { ...rest, call: cameBack ? { ...call, cameBack: {} } : call }
}
