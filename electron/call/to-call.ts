import type { Instant } from '../../shared/availability/availability'
import type { Call, Caller, CallId, CallStanding, CallState, HandedOver } from '../../shared/call'
import type { PersonId } from '../../shared/person'
import type { Heard } from './call-board'
import type { PutThrough } from './call-log'
import { withoutAddress, writeNumber } from './caller-number'
import type { IncomingCall } from './parse-call'

/** What is told of a call again is laid over what was told before: that one is on hold is no reason to forget who it is. */
export const laidOver = (before: IncomingCall | undefined, news: IncomingCall): IncomingCall => ({
  ...before,
  ...news,
  isReturned: news.isReturned || (before?.isReturned ?? false),
})

/** A call that is told for the first time rings, whatever else is said of it. */
export const asRinging = (news: IncomingCall): IncomingCall =>
  news.state === 'talking' ? { ...news, state: 'ringing' } : news

/** Tells how a call stands, and nothing of the call itself. */
export const isOnlyStanding = ({ from, name, askedFor, state, isReturned }: IncomingCall): boolean =>
  state !== undefined && !isReturned && [from, name, askedFor].every((fact) => fact === undefined)

/** Since when it stands so: being told the same twice changes nothing. */
export function toStanding(
  state: CallState | undefined,
  before: CallStanding | undefined,
  now: Instant,
): CallStanding | undefined {
  if (state === undefined) return undefined
  return before?.is === state ? before : { is: state, since: now }
}

/** What is known of a call beside what the telephone system told. */
interface Surroundings {
  readonly id: CallId
  readonly since: Instant
  readonly standing: CallStanding | undefined
  /** To whom it had been put through, when it came back. */
  readonly cameFrom: PutThrough | undefined
  readonly country: string
  /** Whom it asks for, unless it came back. */
  readonly asked: readonly PersonId[]
}

const toCaller = ({ from, name }: IncomingCall, country: string): Caller => ({
  ...(name !== undefined && { name }),
  ...(from !== undefined && { number: writeNumber(from, country) }),
})

/** A call as the operator sees it: the number as people here write it, and whom it asks for. */
export function toCall(news: IncomingCall, around: Surroundings): Call {
  const { askedFor, isReturned } = news
  const { id, since, standing, cameFrom, country, asked } = around
  return {
    id,
    since,
    ...(standing && { standing }),
    caller: toCaller(news, country),
    ...(askedFor !== undefined && { askedFor: withoutAddress(askedFor) || askedFor }),
    people: cameFrom ? [cameFrom.id] : asked,
    ...(isReturned && { cameBack: cameFrom ? { from: cameFrom.name } : {} }),
  }
}

/** A call that has come back from whom it was handed over to. */
export const asReturned = ({ call, news, ...rest }: Heard, { to }: HandedOver): Heard => ({
  ...rest,
  news: { ...news, isReturned: true },
  call: { ...call, people: [to.id], cameBack: { from: to.name } },
})

/** To whom a call went, as it is kept with the call. */
export const toPutThrough = ({ to, by, at, number }: HandedOver): PutThrough => ({
  ...to,
  ...{ by, at },
  ...(number !== undefined && { number }),
})

/** Without what only the operator before could know. */
export function toUnknown({ call, ...rest }: Heard): Heard {
  const { id, since, caller, askedFor, standing, cameBack } = call
  const known = {
    ...{ id, since, caller, people: [] },
    ...(standing && { standing }),
    ...(askedFor !== undefined && { askedFor }),
  }
  return { ...rest, call: cameBack ? { ...known, cameBack: {} } : known }
}

/** Without what the log said of its caller. */
export function withoutBefore(heard: Heard): Heard {
  if (!heard.call.before) return heard
  const call = { ...heard.call }
  Reflect.deleteProperty(call, 'before')
  return { ...heard, call }
}
