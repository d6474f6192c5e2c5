import type { Instant } from './availability'
import { freshnessAt } from './freshness-at'
import type { Activity, Presence } from './presence'
import type { Answer, Verdict } from './verdict'

/** What somebody does that keeps them from taking a call, whatever their calendar says. */
export type BlockingActivity = Extract<
  Activity,
  'inCall' | 'presenting' | 'doNotDisturb' | 'outOfOffice' | 'inMeeting' | 'busy'
>

/** Calendar and presence as one answer; `source` says whose it is. */
export type Combined =
  | {
      readonly source: 'calendar'
      readonly answer: Answer
      readonly calendar: Verdict
      /** What they are doing, when that is known: shown beside the calendar's answer, which it does not change. */
      readonly activity?: Activity
    }
  | {
      readonly source: 'presence'
      readonly answer: 'no'
      /** Until when it lasts is not known: the moments in `calendar` say nothing of it. */
      readonly activity: BlockingActivity
      /** What the calendar alone says, for “and then”. */
      readonly calendar: Verdict
    }

/** Weakest first. Tentative, elsewhere, free, off hours and not known all stand below whatever keeps from a call. */
const calendarRank: Readonly<Partial<Record<Verdict['state'], number>>> = { busy: 1, outOfOffice: 2 }
const presenceRank: Readonly<Record<BlockingActivity, number>> = {
  inMeeting: 1,
  busy: 1,
  outOfOffice: 2,
  doNotDisturb: 3,
  presenting: 3,
  inCall: 3,
}

const isBlockingActivity = (activity: Activity): activity is BlockingActivity =>
  Object.hasOwn(presenceRank, activity)

/** Presence changes within seconds: one that is older than five minutes says nothing, nor one from a clock set back. */
const isCurrent = ({ asOf }: Presence, now: Instant): boolean =>
  ['fresh', 'aging'].includes(freshnessAt(asOf, now))

/**
 * Combines what a calendar says at `now` with what the person is doing. The first of these that holds is the answer: in
 * a call, presenting or do not disturb; out of office; busy; tentative; elsewhere; free. Where both say the same the
 * calendar does, as it knows until when. Presence only ever takes somebody away: `available`, `offline` and `unknown`,
 * away, back soon and off work change no answer, and where the calendar is not known they leave it so.
 */
export function combinedAt(calendar: Verdict, presence: Presence | undefined, now: Instant): Combined {
  const activity = presence && isCurrent(presence, now) ? presence.activity : 'unknown'
  if (isBlockingActivity(activity) && presenceRank[activity] > (calendarRank[calendar.state] ?? 0)) {
    return { source: 'presence', answer: 'no', activity, calendar }
  }
  const isKnown = activity !== 'unknown'
  return { source: 'calendar', answer: calendar.answer, calendar, ...(isKnown && { activity }) }
}
