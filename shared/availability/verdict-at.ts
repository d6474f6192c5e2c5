import type {
  Availability,
  Instant,
  KnownAvailability,
  NotKnownReason,
  Occupation,
  OccupiedSpan,
  Span,
} from './availability'
import { freshnessAt } from './freshness-at'
import { nextFreeFrom } from './next-free'
import { isBlocking, isStronger, type Blocking } from './strength'
import {
  soon,
  type Approaching,
  type ElsewhereVerdict,
  type FreeVerdict,
  type NotKnownVerdict,
  type OccupiedVerdict,
  type Verdict,
} from './verdict'

const answers = { tentative: 'maybe', busy: 'no', outOfOffice: 'no' } as const

const contains = ({ start, end }: Span, moment: Instant): boolean => start <= moment && moment < end

const notKnown = (reason: NotKnownReason): NotKnownVerdict => ({
  state: 'notKnown',
  answer: 'notKnown',
  reason,
})

function strongestAt(occupied: readonly OccupiedSpan[], now: Instant): Occupation | undefined {
  let strongest: Occupation | undefined
  for (const { start, end, occupation } of occupied) {
    if (start > now) break
    if (end > now && (!strongest || isStronger(occupation, strongest))) strongest = occupation
  }
  return strongest
}

/** When entries of this kind, which is the strongest now, cease to be what shows. */
function endOfRun(occupied: readonly OccupiedSpan[], kind: Occupation, now: Instant): Instant {
  let until = now
  for (const { start, end, occupation } of occupied) {
    if (start > now && start > until) break
    if (occupation === kind) until = Math.max(until, end)
    else if (start > now && isStronger(occupation, kind)) return start
  }
  return until
}

function nextBlocking(occupied: readonly OccupiedSpan[], now: Instant): Approaching | undefined {
  let next: { readonly start: Instant; readonly occupation: Blocking } | undefined
  for (const { start, occupation } of occupied) {
    if (next && start > next.start) break
    if (start <= now || !isBlocking(occupation)) continue
    if (!next || isStronger(occupation, next.occupation)) next = { start, occupation }
  }
  return next
}

/** What ends time that can be used: an entry or, when it comes first, the end of work; absent: nothing that was read. */
function nextObstacle(
  { occupied, window }: KnownAvailability,
  work: Span,
  now: Instant,
): Approaching | undefined {
  const entry = nextBlocking(occupied, now)
  const obstacle: Approaching =
    entry && entry.start <= work.end ? entry : { start: work.end, occupation: 'endOfWork' }
  return obstacle.start < window.end ? obstacle : undefined
}

const approachingAt = (obstacle: Approaching | undefined, now: Instant): Pick<FreeVerdict, 'approaching'> =>
  obstacle && obstacle.start - now <= soon ? { approaching: obstacle } : {}

const untilWithin = ({ end }: Span, until: Instant): { readonly until?: Instant } =>
  until < end ? { until } : {}

function occupiedAt(availability: KnownAvailability, state: Blocking, now: Instant): OccupiedVerdict {
  const nextFree = nextFreeFrom(availability, now)
  const until = endOfRun(availability.occupied, state, now)
  return {
    state,
    answer: answers[state],
    ...untilWithin(availability.window, until),
    ...(nextFree && { nextFree }),
  }
}

function elsewhereAt(availability: KnownAvailability, work: Span, now: Instant): ElsewhereVerdict {
  const until = Math.min(endOfRun(availability.occupied, 'elsewhere', now), work.end)
  return {
    state: 'elsewhere',
    answer: 'maybe',
    ...untilWithin(availability.window, until),
    ...approachingAt(nextObstacle(availability, work, now), now),
  }
}

function freeAt(availability: KnownAvailability, work: Span, now: Instant): FreeVerdict {
  const { occupied, window } = availability
  const obstacle = nextObstacle(availability, work, now)
  return {
    state: 'free',
    answer: 'yes',
    ...(obstacle && { until: obstacle.start, endsBy: obstacle.occupation }),
    ...approachingAt(obstacle, now),
    nothingBooked: !occupied.some(({ start, end }) => start < window.end && end > window.start),
  }
}

function readAt(availability: KnownAvailability, now: Instant): Verdict {
  const { window, occupied, workingHours } = availability
  const occupation = strongestAt(occupied, now)
  if (occupation && isBlocking(occupation)) return occupiedAt(availability, occupation, now)

  const work = workingHours ? workingHours.spans.find((span) => contains(span, now)) : window
  if (!work) {
    const nextFree = nextFreeFrom(availability, now)
    return { state: 'offHours', answer: 'no', ...(nextFree && { nextFree }) }
  }
  return occupation ? elsewhereAt(availability, work, now) : freeAt(availability, work, now)
}

/**
 * Answers whether somebody can take a call at `now`, and until when. In this order:
 *
 * 1. Nothing may be said without an answer, with one that is too old, or outside the stretch that was read.
 * 2. An entry that runs now decides, the strongest where several do. `until` is when entries of its kind, overlapping or
 *    back to back, cease to show: at their end or where a stronger one begins. So busy 10–11 and busy 11–12 are “until
 *    12”, busy 10–11 before tentative 11–12 is “until 11”. `nextFree` looks past everything that blocks.
 * 3. Without such an entry they are off hours outside their working hours, also while “elsewhere”: an entry for the
 *    whole day says where they work, not that they do so at night.
 * 4. Otherwise they are elsewhere or free, until an entry that blocks begins (it is named when both come at once) or
 *    their working hours end; elsewhere also ends with its own entries.
 *
 * A moment at or beyond the end of what was read is never named. Takes time in proportion to the entries.
 */
export function verdictAt(availability: Availability | undefined, now: Instant): Verdict {
  if (!availability) return notKnown('notAskedYet')
  if (!availability.known) return notKnown(availability.reason)
  const { asOf, window } = availability
  const isTooOld = freshnessAt(asOf, now) === 'expired' || !contains(window, now)
  return isTooOld ? notKnown('tooOld') : readAt(availability, now)
}
