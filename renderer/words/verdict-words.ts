import type { Instant } from '../../shared/availability/availability'
import type {
  ElsewhereVerdict,
  FreeVerdict,
  NextFree,
  OccupiedVerdict,
  OffHoursVerdict,
  Verdict,
} from '../../shared/availability/verdict'
import type { Combined } from '../../shared/availability/combined-at'
import type { Tone } from '../ui/tone'
import type { Language } from './language'

/** A verdict as the operator reads it: one sentence, one line below it, one look. */
export interface VerdictText {
  readonly sentence: string
  readonly detail: string
  readonly tone: Tone
}

/** What a sentence needs beside the verdict. */
export interface Circumstances {
  readonly now: Instant
  /** How far the calendar was read: nothing is promised beyond. */
  readonly readUntil?: Instant | undefined
  /** Their zone, where it is known. */
  readonly zone?: string | undefined
  /** When their next working day begins. */
  readonly backAt?: Instant | undefined
  readonly hasMobile: boolean
}

const joined = (...parts: readonly (string | undefined | false)[]): string =>
  parts.filter((part) => part !== undefined && part !== false && part !== '').join(' · ')

function freeSentence({ until }: FreeVerdict, { words, times }: Language, around: Circumstances): string {
  const { verdict } = words
  const { now, readUntil } = around
  const { tomorrow } = times.days(now)
  if (until !== undefined && until < tomorrow) return verdict.freeUntil(times.moment(until, now))
  if (until !== undefined || (readUntil ?? 0) >= tomorrow) return verdict.freeAllDay
  return verdict.freeAtLeastUntil(times.moment(readUntil ?? now, now))
}

function freeDetail(free: FreeVerdict, { words, times }: Language, { now }: Circumstances): string {
  const { verdict } = words
  const { until, endsBy, nothingBooked } = free
  if (nothingBooked) return verdict.nothingBooked
  if (until === undefined) return ''
  if (until >= times.days(now).tomorrow) return verdict.until(times.moment(until, now))
  const length = times.length(until - now)
  return endsBy === 'endOfWork' ? verdict.dayEnds(length) : length
}

function freeText(free: FreeVerdict, language: Language, around: Circumstances): VerdictText {
  const { approaching } = free
  const sentence = freeSentence(free, language, around)
  if (!approaching) return { sentence, detail: freeDetail(free, language, around), tone: 'free' }
  const { words, times } = language
  const warning = words.verdict.approaching[approaching.occupation]
  return { sentence: warning(times.inTime(approaching.start - around.now)), detail: sentence, tone: 'soon' }
}

function elsewhereText(elsewhere: ElsewhereVerdict, language: Language, around: Circumstances): VerdictText {
  const { words, times } = language
  const { until, approaching } = elsewhere
  const { now, hasMobile } = around
  const next = approaching
    ? words.verdict.approaching[approaching.occupation](times.inTime(approaching.start - now))
    : until !== undefined && words.verdict.until(times.moment(until, now))
  return {
    sentence: words.verdict.elsewhere,
    detail: joined(next, hasMobile && words.verdict.mobileBest),
    tone: 'elsewhere',
  }
}

function nextFreeText(
  nextFree: NextFree | undefined,
  language: Language,
  from: Circumstances & { until?: Instant },
): string {
  const { words, times } = language
  const { verdict } = words
  const { now, readUntil, until } = from
  if (!nextFree) return readUntil === undefined ? '' : verdict.noFreeTimeBefore(times.moment(readUntil, now))
  const { start, end, isOpenEnded } = nextFree
  const length = times.length(end - start)
  if (start === until) return isOpenEnded ? verdict.thenFreeAtLeast(length) : verdict.thenFree(length)
  const written = times.moment(start, now)
  return isOpenEnded ? verdict.freeAtForAtLeast(written, length) : verdict.freeAt(written, length)
}

function occupiedText(occupied: OccupiedVerdict, language: Language, around: Circumstances): VerdictText {
  const { words, times } = language
  const { state, until, nextFree } = occupied
  const what = words.verdict.occupied[state]
  const sentence =
    until === undefined ? what : words.verdict.occupiedUntil(what, times.moment(until, around.now))
  const detail = nextFreeText(nextFree, language, until === undefined ? around : { ...around, until })
  return { sentence, detail, tone: state }
}

function offHoursText(
  { nextFree }: OffHoursVerdict,
  { words, times }: Language,
  around: Circumstances,
): VerdictText {
  const { now, zone, backAt } = around
  const { verdict } = words
  const theirs = zone === undefined ? undefined : times.elsewhere(zone, now)
  // A day that begins with a meeting: they are back before they are free.
  const toWords = nextFree?.start === backAt ? verdict.back : verdict.nextFree
  const back = nextFree && toWords(times.moment(nextFree.start, now))
  const detail = joined(back, theirs !== undefined && verdict.theirTime(theirs))
  return { sentence: verdict.offHours, detail, tone: 'offHours' }
}

/** Puts a verdict into words. Says no more than the verdict does. */
export function toVerdictText(verdict: Verdict, language: Language, around: Circumstances): VerdictText {
  switch (verdict.state) {
    case 'free':
      return freeText(verdict, language, around)
    case 'elsewhere':
      return elsewhereText(verdict, language, around)
    case 'tentative':
    case 'busy':
    case 'outOfOffice':
      return occupiedText(verdict, language, around)
    case 'offHours':
      return offHoursText(verdict, language, around)
    case 'notKnown': {
      const { notAskedYet, notKnown } = language.words.verdict
      if (verdict.reason === 'notAskedYet') return { sentence: notAskedYet, detail: '', tone: 'notKnown' }
      return { ...notKnown[verdict.reason], tone: 'notKnown' }
    }
  }
}

/** Puts calendar and presence together into words: the stronger speaks, and the calendar stands below it. */
export function toCombinedText(
  combined: Combined,
  language: Language,
  around: Circumstances,
): VerdictText & { readonly longDetail: string } {
  const text = toVerdictText(combined.calendar, language, around)
  if (combined.source === 'calendar') {
    return { ...text, longDetail: toLongDetail(combined.calendar, language, around) }
  }
  const { doing, byCalendar } = language.words.verdict
  const detail = byCalendar(text.sentence)
  const tone = combined.activity === 'outOfOffice' ? 'outOfOffice' : 'busy'
  return { sentence: doing[combined.activity], detail, longDetail: detail, tone }
}

/** The line below the large answer, where there is room for it: “Then free 11:30 – 13:00 (1 h 30 min)”. */
export function toLongDetail(verdict: Verdict, language: Language, around: Circumstances): string {
  const text = toVerdictText(verdict, language, around)
  if (!('nextFree' in verdict) || verdict.state === 'offHours') return text.detail
  const { words, times } = language
  const { start, end, isOpenEnded } = verdict.nextFree
  const { today, tomorrow } = times.days(around.now)
  const isToday = start >= today && end <= tomorrow
  if (isOpenEnded || !isToday) return text.detail
  return words.verdict.thenFreeRange(times.range(start, end), times.length(end - start))
}
