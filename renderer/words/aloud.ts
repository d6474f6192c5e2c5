import type { Combined } from '../../shared/availability/combined-at'
import type { Instant } from '../../shared/availability/availability'
import type { FreeVerdict, NextFree, Verdict } from '../../shared/availability/verdict'
import type { Language } from './language'

interface Spoken {
  readonly name: string
  readonly now: Instant
}

function freeAloud({ until, approaching }: FreeVerdict, { words, times }: Language, { name, now }: Spoken) {
  const { aloud } = words
  if (until === undefined) return aloud.free(name)
  const written = times.moment(until, now)
  return approaching ? aloud.onlyUntil(name, written) : aloud.freeUntil(name, written)
}

/** “… until 11:30 and free again until 13:00”; free time that does not follow at once is named by its beginning. */
function thenFree(sentence: string, nextFree: NextFree | undefined, { words, times }: Language) {
  const { aloud } = words
  return (until: Instant | undefined, now: Instant): string => {
    if (!nextFree) return sentence
    if (nextFree.start !== until) return aloud.freeFrom(sentence, times.moment(nextFree.start, now))
    if (nextFree.isOpenEnded) return aloud.freeAgain(sentence)
    return aloud.freeAgainUntil(sentence, times.moment(nextFree.end, now))
  }
}

function calendarAloud(verdict: Verdict, language: Language, { name, now }: Spoken): string {
  const { words, times } = language
  const { aloud } = words
  switch (verdict.state) {
    case 'free':
      return freeAloud(verdict, language, { name, now })
    case 'elsewhere': {
      const { until } = verdict
      return until === undefined
        ? aloud.elsewhere(name)
        : aloud.elsewhereUntil(name, times.moment(until, now))
    }
    case 'tentative':
    case 'busy':
    case 'outOfOffice': {
      const { state, until, nextFree } = verdict
      const sentence =
        until === undefined
          ? aloud.occupied[state](name)
          : aloud.occupiedUntil[state](name, times.moment(until, now))
      return thenFree(sentence, nextFree, language)(until, now)
    }
    case 'offHours':
      return thenFree(aloud.offHours(name), verdict.nextFree, language)(undefined, now)
    case 'notKnown':
      return aloud.notKnown(name)
  }
}

/** The answer as a sentence for the caller. Says no more than the verdict does, and never what a meeting is about. */
export function toAloud(combined: Combined, language: Language, { name, now }: Spoken): string {
  const { aloud } = language.words
  const sentence =
    combined.source === 'presence'
      ? aloud.doing[combined.activity](name)
      : calendarAloud(combined.calendar, language, { name, now })
  return aloud.ended(sentence)
}
