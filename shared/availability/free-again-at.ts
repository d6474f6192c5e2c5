import type { Availability, Instant } from './availability'
import { combinedAt } from './combined-at'
import { nextFreeFrom } from './next-free'
import type { Presence } from './presence'
import { verdictAt } from './verdict-at'

/** Whether somebody is free for long enough to matter; if not, when their calendar says that they will be. */
export type FreeAgain = { readonly isFree: true } | { readonly isFree: false; readonly at?: Instant }

/** Where somebody is known from: their calendar and what they are doing. */
export interface KnownOf {
  readonly availability: Availability | undefined
  readonly presence: Presence | undefined
}

/**
 * Says whether somebody can be called at `now`, for at least {@link shortestThatMatters}, or else from when on their
 * calendar says so. No moment is named where none is known: for a calendar that cannot be read, and for whoever does
 * something of which nobody knows the end. Working elsewhere counts as free, tentative does not.
 */
export function freeAgainAt({ availability, presence }: KnownOf, now: Instant): FreeAgain {
  const verdict = verdictAt(availability, now)
  if (!availability?.known || verdict.state === 'notKnown') return { isFree: false }
  const start = nextFreeFrom(availability, now)?.start
  const isKept = combinedAt(verdict, presence, now).source === 'presence'
  if (start !== undefined && start <= now) return isKept ? { isFree: false } : { isFree: true }
  return { isFree: false, ...(start !== undefined && { at: start }) }
}
