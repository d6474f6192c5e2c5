import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPersonId } from '../person'
import { combinedAt } from './combined-at'
import { activities, type Activity, type Presence } from './presence'
import type { Answer, Verdict } from './verdict'

const now = Date.UTC(2026, 10, 24, 9, 42)
const minute = 60_000
const id = 'a-1'
if (!isPersonId(id)) throw new Error('not an id')
const personId = id

const presenceOf = (activity: Activity, age = 0): Presence => ({ personId, activity, asOf: now - age })

const until = now + 78 * minute
const nextFree = { start: until, end: until + 60 * minute, isOpenEnded: false }
const verdicts: Readonly<Record<Verdict['state'], Verdict>> = {
  outOfOffice: { state: 'outOfOffice', answer: 'no', until },
  busy: { state: 'busy', answer: 'no', until, nextFree },
  tentative: { state: 'tentative', answer: 'maybe', until, nextFree },
  elsewhere: { state: 'elsewhere', answer: 'maybe', until },
  free: { state: 'free', answer: 'yes', until, endsBy: 'busy', nothingBooked: false },
  offHours: { state: 'offHours', answer: 'no', nextFree },
  notKnown: { state: 'notKnown', answer: 'notKnown', reason: 'notShared' },
}

type Row = readonly [Activity, Readonly<Record<Verdict['state'], 'calendar' | 'presence'>>]
const always = {
  outOfOffice: 'presence',
  busy: 'presence',
  tentative: 'presence',
  elsewhere: 'presence',
  free: 'presence',
  offHours: 'presence',
  notKnown: 'presence',
} as const
const never = {
  outOfOffice: 'calendar',
  busy: 'calendar',
  tentative: 'calendar',
  elsewhere: 'calendar',
  free: 'calendar',
  offHours: 'calendar',
  notKnown: 'calendar',
} as const

/** Whose answer counts: one line for each activity, one word for each answer of the calendar. */
const rows: readonly Row[] = [
  ['inCall', always],
  ['presenting', always],
  ['doNotDisturb', always],
  ['outOfOffice', { ...always, outOfOffice: 'calendar' }],
  ['inMeeting', { ...always, outOfOffice: 'calendar', busy: 'calendar' }],
  ['busy', { ...always, outOfOffice: 'calendar', busy: 'calendar' }],
  ['beRightBack', never],
  ['away', never],
  ['offWork', never],
  ['offline', never],
  ['unknown', never],
  ['available', never],
]

const states = Object.values(verdicts)
const pairs = rows.flatMap(([activity, sources]) =>
  states.map((verdict) => ({ activity, verdict, state: verdict.state, source: sources[verdict.state] })),
)

it('the table names every pair', () => {
  expect(rows.map(([activity]) => activity)).toEqual(activities)
  expect(pairs).toHaveLength(activities.length * 7)
})

it.each(pairs)(
  'somebody $activity whose calendar says $state: the $source counts',
  ({ activity, verdict, source }) => {
    const expected =
      source === 'presence'
        ? { source, answer: 'no', activity, calendar: verdict }
        : {
            source,
            answer: verdict.answer,
            calendar: verdict,
            ...(activity !== 'unknown' && { activity }),
          }
    expect(combinedAt(verdict, presenceOf(activity), now)).toEqual(expected)
  },
)

describe('an old presence', () => {
  const { free } = verdicts
  const calendarAlone = { source: 'calendar', answer: 'yes', calendar: free }

  it('counts up to five minutes, not beyond', () => {
    expect(combinedAt(free, presenceOf('inCall', 5 * minute), now)).toMatchObject({ source: 'presence' })
    expect(combinedAt(free, presenceOf('inCall', 5 * minute + 1), now)).toEqual(calendarAlone)
    expect(combinedAt(free, presenceOf('away', 5 * minute + 1), now)).toEqual(calendarAlone)
  })

  it('is also one from a clock that was set back; a second ahead is none', () => {
    expect(combinedAt(free, presenceOf('inCall', -60 * minute), now)).toEqual(calendarAlone)
    expect(combinedAt(free, presenceOf('inCall', -1_000), now)).toMatchObject({ source: 'presence' })
  })

  it('is the same as none', () => {
    expect(combinedAt(free, undefined, now)).toEqual(calendarAlone)
  })
})

const willingness: Readonly<Record<Answer, number>> = { no: 0, notKnown: 1, maybe: 2, yes: 3 }
const anyVerdict = fc.constantFrom(...states)
const anyPresence = fc.option(
  fc
    .tuple(fc.constantFrom(...activities), fc.integer({ min: -10 * minute, max: 120 * minute }))
    .map(([activity, age]) => presenceOf(activity, age)),
  { nil: undefined },
)

it('presence never turns a “no” of the calendar into “can take it”, nor any answer into a better one', () => {
  fc.assert(
    fc.property(anyVerdict, anyPresence, (verdict, presence) => {
      const { answer, calendar } = combinedAt(verdict, presence, now)
      if (verdict.answer === 'no') expect(answer).toBe('no')
      expect(willingness[answer]).toBeLessThanOrEqual(willingness[verdict.answer])
      expect(calendar).toBe(verdict)
    }),
  )
})

it('offline and unknown make nobody free or not free', () => {
  const silent = fc.constantFrom<Activity>('offline', 'unknown')
  fc.assert(
    fc.property(anyVerdict, silent, (verdict, activity) => {
      expect(combinedAt(verdict, presenceOf(activity), now)).toMatchObject({
        source: 'calendar',
        answer: verdict.answer,
      })
    }),
  )
})
