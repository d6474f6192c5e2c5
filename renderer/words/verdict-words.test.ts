import { describe, expect, it } from 'vitest'
import type { NotKnownReason } from '../../shared/availability/availability'
import type { Verdict } from '../../shared/availability/verdict'
import { at, pictured as now } from '../testing/people-made-up'
import { inEnglish } from '../testing/render-console'
import { toCombinedText, toLongDetail, toVerdictText, type Circumstances } from './verdict-words'

const around: Circumstances = { now, hasMobile: false, readUntil: at(0, 30), zone: 'Europe/Zurich' }

type Row = readonly [
  when: string,
  verdict: Verdict,
  sentence: string,
  detail: string,
  around?: Partial<Circumstances>,
]

const free = { state: 'free', answer: 'yes', nothingBooked: false } as const
const busy = { state: 'busy', answer: 'no' } as const
const tentative = { state: 'tentative', answer: 'maybe' } as const
const outOfOffice = { state: 'outOfOffice', answer: 'no' } as const
const elsewhere = { state: 'elsewhere', answer: 'maybe' } as const
const offHours = { state: 'offHours', answer: 'no' } as const
const nextFree = (start: number, end: number, day = 24) => ({
  start: at(start, day),
  end: at(end, day),
  isOpenEnded: false,
})

const rows: readonly Row[] = [
  ['a meeting ends it', { ...free, until: at(13), endsBy: 'busy' }, 'Free until 13:00', '2 h 18 min'],
  [
    'the working day ends it',
    { ...free, until: at(17.5), endsBy: 'endOfWork' },
    'Free until 17:30',
    '6 h 48 min · then their day ends',
  ],
  [
    'nothing at all is booked',
    { ...free, until: at(17.5), endsBy: 'endOfWork', nothingBooked: true },
    'Free until 17:30',
    'Nothing booked',
  ],
  [
    'it ends on another day',
    { ...free, until: at(9, 25), endsBy: 'busy' },
    'Free for the rest of the day',
    'until tomorrow 09:00',
  ],
  ['nothing that was read ends it', free, 'Free for the rest of the day', ''],
  ['less than today was read', free, 'Free at least until 16:00', '', { readUntil: at(16) }],
  [
    'a meeting begins soon',
    { ...free, until: at(10.9), approaching: { start: at(10.9), occupation: 'busy' } },
    'Has a meeting in 12 min',
    'Free until 10:54',
  ],
  [
    'their day ends soon',
    { ...free, until: at(10.75), approaching: { start: at(10.75), occupation: 'endOfWork' } },
    'Their day ends in 3 min',
    'Free until 10:45',
  ],
  [
    'free right after',
    { ...busy, until: at(11.5), nextFree: nextFree(11.5, 13) },
    'In a meeting until 11:30',
    'then free 1 h 30 min',
  ],
  [
    'free later than that',
    { ...busy, until: at(11.5), nextFree: nextFree(14, 14.75) },
    'In a meeting until 11:30',
    'free 14:00 for 45 min',
  ],
  [
    'free as far as was read',
    { ...busy, until: at(11.5), nextFree: { ...nextFree(11.5, 13), isOpenEnded: true } },
    'In a meeting until 11:30',
    'then free at least 1 h 30 min',
  ],
  [
    'no free time was read',
    { ...busy, until: at(11.5) },
    'In a meeting until 11:30',
    'no free time before Mon 30 Nov',
  ],
  ['no end was read', busy, 'In a meeting', 'no free time before Mon 30 Nov'],
  [
    'it may not hold',
    { ...tentative, until: at(11), nextFree: nextFree(11, 13) },
    'Tentative until 11:00',
    'then free 2 h',
  ],
  [
    'away for days',
    { ...outOfOffice, until: at(0, 26), nextFree: nextFree(8, 14, 26) },
    'Out of office until Thu 26 Nov',
    'free Thu 26 Nov 08:00 for 6 h',
  ],
  ['elsewhere', { ...elsewhere, until: at(12) }, 'Working elsewhere', 'until 12:00'],
  [
    'elsewhere, with a mobile',
    { ...elsewhere, until: at(12) },
    'Working elsewhere',
    'until 12:00 · mobile best',
    { hasMobile: true },
  ],
  [
    'elsewhere, with a meeting soon',
    { ...elsewhere, until: at(10.9), approaching: { start: at(10.9), occupation: 'tentative' } },
    'Working elsewhere',
    'May have a meeting in 12 min',
  ],
  [
    'off hours in another zone',
    { ...offHours, nextFree: nextFree(9, 10, 25) },
    'Outside working hours',
    'back tomorrow 09:00 · 13:42 their time',
    { zone: 'Asia/Dubai', backAt: at(9, 25) },
  ],
  [
    'a day that begins with a meeting',
    { ...offHours, nextFree: nextFree(10, 12, 25) },
    'Outside working hours',
    'next free tomorrow 10:00',
    { backAt: at(9, 25) },
  ],
  ['off hours without an end in sight', offHours, 'Outside working hours', ''],
]

describe('what stands beside a name', () => {
  it.each(rows.map(([when, verdict, sentence, detail, more]) => ({ when, verdict, sentence, detail, more })))(
    '$when',
    ({ verdict, sentence, detail, more }) => {
      expect(toVerdictText(verdict, inEnglish, { ...around, ...more })).toMatchObject({ sentence, detail })
    },
  )
})

it('a meeting that begins soon does not look free', () => {
  const approaching = { start: at(10.9), occupation: 'busy' } as const
  expect(toVerdictText({ ...free, until: at(10.9), approaching }, inEnglish, around).tone).toBe('soon')
})

it.each<readonly [NotKnownReason, string]>([
  ['notShared', 'Calendar not shared'],
  ['noCalendar', 'No calendar'],
  ['notFound', 'Not known'],
  ['notReached', 'Not known'],
  ['tooOld', 'Not known'],
  ['notAskedYet', 'Not asked yet'],
])('%s is said as “%s”, never as free', (reason, sentence) => {
  const text = toVerdictText({ state: 'notKnown', answer: 'notKnown', reason }, inEnglish, around)
  expect(text).toMatchObject({ sentence, tone: 'notKnown' })
  expect(`${text.sentence} ${text.detail}`).not.toMatch(/^free/i)
})

it.each<readonly [string, Verdict, string]>([
  [
    'a stretch of today',
    { ...busy, until: at(11.5), nextFree: nextFree(11.5, 13) },
    'Then free 11:30 – 13:00 (1 h 30 min)',
  ],
  [
    'another day',
    { ...outOfOffice, until: at(0, 26), nextFree: nextFree(8, 14, 26) },
    'free Thu 26 Nov 08:00 for 6 h',
  ],
  ['no free time', { ...busy, until: at(11.5) }, 'no free time before Mon 30 Nov'],
  ['free now', { ...free, until: at(13), endsBy: 'busy' }, '2 h 18 min'],
])('where there is room, %s is told in full', (_, verdict, detail) => {
  expect(toLongDetail(verdict, inEnglish, around)).toBe(detail)
})

it('a call overrules a calendar that is free, names its source, and the calendar stands below', () => {
  const calendar: Verdict = { ...free, until: at(13) }
  const text = toCombinedText(
    { source: 'presence', answer: 'no', activity: 'inCall', calendar },
    inEnglish,
    around,
  )
  expect(text).toMatchObject({
    sentence: 'In a call · Teams',
    detail: 'calendar: Free until 13:00',
    tone: 'busy',
  })
})
