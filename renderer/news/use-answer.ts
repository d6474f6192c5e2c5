import type { Availability, Instant } from '../../shared/availability/availability'
import { combinedAt, type Combined } from '../../shared/availability/combined-at'
import { freshnessAt } from '../../shared/availability/freshness-at'
import type { Verdict } from '../../shared/availability/verdict'
import { verdictAt } from '../../shared/availability/verdict-at'
import type { Person } from '../../shared/person'
import { useLanguage } from '../words/language'
import { toCombinedText, type Circumstances, type VerdictText } from '../words/verdict-words'
import { useAvailability } from './use-availability'
import { usePresence } from './use-presence'

/** The answer to “can they take it?”, in words, and what it rests on. */
export interface Answer {
  readonly availability: Availability | undefined
  readonly verdict: Verdict
  /** With what they are doing, where that is known. */
  readonly combined: Combined
  readonly text: VerdictText & { readonly longDetail: string }
  readonly around: Circumstances
  /** What the calendar says is old: it is shown with its time, and never as fresh. */
  readonly isOld: boolean
  /** What the calendar says is no longer quite young: its age stands beside it. */
  readonly isAging: boolean
  /** The sentence itself is old; it is not where presence speaks, and the calendar only stands below. */
  readonly isSentenceOld: boolean
  /** Nobody has asked their calendar yet: there is nothing to say, not even “not known”. */
  readonly isPending: boolean
}

function toCircumstances(
  person: Person,
  availability: Availability | undefined,
  now: Instant,
): Circumstances {
  const hasMobile = person.phones.some(({ kind }) => kind === 'mobile')
  if (!availability?.known) return { now, hasMobile }
  const { window, workingHours } = availability
  const backAt = workingHours?.spans.find(({ start }) => start > now)?.start
  return { now, hasMobile, readUntil: window.end, zone: workingHours?.zone, backAt }
}

/** An answer that is too old says nothing: neither its sentence nor its picture may be shown. */
function toBelievable(availability: Availability | undefined, verdict: Verdict): Availability | undefined {
  const isTooOld = verdict.state === 'notKnown' && verdict.reason === 'tooOld'
  if (!availability || !isTooOld) return availability
  const { personId, asOf } = availability
  return { known: false, personId, asOf, reason: 'tooOld' }
}

/** Wakes for this person only, and with the minute. */
export function useAnswer(person: Person, now: Instant): Answer {
  const language = useLanguage()
  const told = useAvailability(person.id)
  const verdict = verdictAt(told, now)
  const availability = toBelievable(told, verdict)
  const combined = combinedAt(verdict, usePresence(person.id), now)
  const freshness =
    verdict.state !== 'notKnown' && availability ? freshnessAt(availability.asOf, now) : undefined
  const [isOld, isAging] = [freshness === 'stale', freshness === 'aging']
  const isSentenceOld = isOld && combined.source === 'calendar'
  const around = toCircumstances(person, availability, now)
  const text = toCombinedText(combined, language, around)
  const isPending =
    combined.source === 'calendar' && verdict.state === 'notKnown' && verdict.reason === 'notAskedYet'
  return { availability, verdict, combined, text, around, isOld, isAging, isSentenceOld, isPending }
}
