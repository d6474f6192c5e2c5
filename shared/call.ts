import type { Instant } from './availability/availability'
import type { PersonId } from './person'
import type { Problem } from './problem'

/** Names one call for as long as it is there: by the telephone system's own id, or by one made up for it. */
export type CallId = string & { readonly idOf: 'call' }

/** Longest id of a call, in characters: a SIP Call-ID is seldom longer than 80. */
export const longestCallId = 128

/** Says whether a text has the form of a call's id: 1 to {@link longestCallId} characters. */
export const isCallId = (text: string): text is CallId => text.length > 0 && text.length <= longestCallId

/** How a call stands, where the telephone system says so. */
export const callStates = ['ringing', 'talking', 'held'] as const

export type CallState = (typeof callStates)[number]

/** Who calls, as far as the telephone system says. A field that it does not give is absent, never empty. */
export interface Caller {
  readonly name?: string
  /** Written as people write it where it is a telephone number, else as it came. */
  readonly number?: string
}

/** What the call log tells of a caller. */
export interface CallsBefore {
  /** How often they called in the last seven days, this call left out. */
  readonly thisWeek: number
  /** The last time that one of their calls was put through: to whom, and when. */
  readonly last?: { readonly name: string; readonly at: Instant }
}

/** How a call stands, and since when. */
export interface CallStanding {
  readonly is: CallState
  readonly since: Instant
}

/** One call that waits for the operator. */
export interface Call {
  readonly id: CallId
  /** When it was first heard of. */
  readonly since: Instant
  /** Absent: the telephone system does not say. */
  readonly standing?: CallStanding
  readonly caller: Caller
  /** Whom they asked for, as the telephone system says it: an extension, a number or a name. */
  readonly askedFor?: string
  /** Whom that names in the directory, at most {@link mostAskedFor}; one alone is certain. */
  readonly people: readonly PersonId[]
  /** It was put through and came back; `from`: the name of whom it had been put through to, when that is known. */
  readonly cameBack?: { readonly from?: string }
  readonly before?: CallsBefore
}

/** How many people a call may ask for: more names are no answer. */
export const mostAskedFor = 50

/** How a call is put through: to a number of the person, the first one is 0, or to Teams. */
export type Way = number | 'teams'

/** By what a call was handed over: what the operator reads afterwards depends on it. */
export const handOverKinds = ['link', 'teams', 'copied', 'program', 'http'] as const

export type HandOverKind = (typeof handOverKinds)[number]

/** A call that was handed over. */
export interface HandedOver {
  readonly caller: Caller
  readonly to: { readonly id: PersonId; readonly name: string }
  /** What was dialled; absent: Teams. */
  readonly number?: string
  readonly by: HandOverKind
  readonly at: Instant
}

/** The calls as the page knows them. */
export interface Calls {
  /** The one the operator talks to, those that ring, those on hold; of each, the one that waits longest stands first. */
  readonly calls: readonly Call[]
  /** The one that left last, if it was handed over: `takeCallBack` brings it back. */
  readonly last?: HandedOver
  /** The one that left last, if the operator ended it: `takeCallBack` undoes it. */
  readonly ended?: { readonly caller: Caller; readonly at: Instant }
  /** Why no call can be handed over to a number, told before one rings. */
  readonly problem?: Problem
}

/** How many of the people that calls were lately put through to are told. */
export const mostRecent = 20
