import type { Availability, Instant, KnownAvailability } from './availability/availability'
import { freshnessAt } from './availability/freshness-at'
import { nextFreeFrom } from './availability/next-free'
import type { Caller, HandOverKind } from './call'
import type { PersonId } from './person'
import type { SignInKept } from './session'

/** Names one reminder to ring somebody back: a GUID, made where it is set. */
export type RingBackId = string & { readonly idOf: 'ringBack' }

const idForm = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/** Says whether a text has the form of a reminder's id. */
export const isRingBackId = (text: string): text is RingBackId => idForm.test(text)

/** A caller to be rung back once a colleague is free. */
export interface RingBack {
  readonly id: RingBackId
  /** Whom the caller wanted. */
  readonly person: { readonly id: PersonId; readonly name: string }
  /** Who is rung back; without a number nobody can be dialled. */
  readonly caller: Caller
  /** When it is due, milliseconds UTC. */
  readonly due: Instant
  /** The moment is a free time of the calendar, and moves with it; otherwise it is only a wait. */
  readonly isByCalendar: boolean
  /** The operator was reminded: it waits to be done. */
  readonly isDue: boolean
  /** When the number was handed to the telephone, and by what; absent: not yet. */
  readonly dialled?: { readonly at: Instant; readonly by: HandOverKind }
}

/** All reminders of whoever is signed in, the next one first. */
export interface RingBacks {
  readonly ringBacks: readonly RingBack[]
  /** Where they rest: sealed on the disk, or only until the app is closed. */
  readonly kept: SignInKept
  /** The one that was taken off last: `bringBack` undoes it. */
  readonly gone?: RingBack
}

/** What the operator wants done with reminders. */
export type RingBackWish =
  | {
      readonly kind: 'set'
      readonly id: RingBackId
      readonly person: RingBack['person']
      readonly caller: Caller
    }
  /** Gives the caller's number to the telephone. */
  | { readonly kind: 'dial'; readonly id: RingBackId }
  /** Reminds once more: at the next free time after {@link laterBy}. */
  | { readonly kind: 'later'; readonly id: RingBackId }
  /** It was done, or is not wanted any more. */
  | { readonly kind: 'remove'; readonly id: RingBackId }
  | { readonly kind: 'bringBack' }

/** No reminder at all. */
export const noRingBacks: RingBacks = { ringBacks: [], kept: 'inKeychain' }

/** How long “later” waits at least, milliseconds; also for somebody who is free and did not answer. */
export const laterBy = 10 * 60_000

/** How long is waited where nothing is known of a calendar, milliseconds. */
export const unknownWait = 30 * 60_000

/** A moment to ring back, and where it comes from. */
export interface RingBackTime {
  readonly due: Instant
  readonly isByCalendar: boolean
}

/** Whether a calendar was read lately enough, and says when they work. */
const isUsable = (availability: Availability | undefined, now: Instant): availability is KnownAvailability =>
  availability?.known === true &&
  availability.workingHours !== undefined &&
  freshnessAt(availability.asOf, now) !== 'expired'

/**
 * The first free time that the calendar names at or after `from`; undefined where nothing may be said: without an answer,
 * with one that has expired, without working hours, or when nothing free was read.
 */
export function ringBackAt(
  availability: Availability | undefined,
  from: Instant,
  now: Instant,
): Instant | undefined {
  return isUsable(availability, now) ? nextFreeFrom(availability, from)?.start : undefined
}

/** From when on a new reminder may be due: whoever is free now, and was not reached, is left alone for {@link laterBy}. */
export function ringBackFrom(availability: Availability | undefined, now: Instant): Instant {
  const isFree = ringBackAt(availability, now, now) === now
  return isFree ? now + laterBy : now
}

/** When to ring back: the next free time, after all that was read where nothing is free, or after a wait where nothing is known. */
export function toRingBackTime(
  availability: Availability | undefined,
  from: Instant,
  now: Instant,
): RingBackTime {
  const due = ringBackAt(availability, from, now)
  if (due !== undefined) return { due, isByCalendar: true }
  // Nothing free was read: there is no use in asking before what follows can be read.
  const rest = isUsable(availability, now) ? availability.window.end : now + unknownWait
  return { due: Math.max(from, rest), isByCalendar: false }
}
