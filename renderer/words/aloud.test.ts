import { expect, it } from 'vitest'
import type { Combined } from '../../shared/availability/combined-at'
import type { Verdict } from '../../shared/availability/verdict'
import { at, pictured } from '../testing/people-made-up'
import { inEnglish } from '../testing/render-console'
import { toAloud } from './aloud'

const say = (combined: Combined): string =>
  toAloud(combined, inEnglish, { name: 'Martina Keller', now: pictured })
const slot = (start: number, end: number, isOpenEnded = false) => ({
  start: at(start),
  end: at(end),
  isOpenEnded,
})

it.each<readonly [Verdict, string]>([
  [
    { state: 'free', answer: 'yes', until: at(13), nothingBooked: false },
    'Martina Keller is free until 13:00.',
  ],
  [{ state: 'free', answer: 'yes', nothingBooked: true }, 'Martina Keller is free.'],
  [
    {
      state: 'free',
      answer: 'yes',
      until: at(10.8),
      approaching: { start: at(10.8), occupation: 'busy' },
      nothingBooked: false,
    },
    'Martina Keller is free, but only until 10:48.',
  ],
  [
    { state: 'busy', answer: 'no', until: at(11.5), nextFree: slot(11.5, 13) },
    'Martina Keller is in a meeting until 11:30 and free again until 13:00.',
  ],
  [
    { state: 'busy', answer: 'no', until: at(11.5), nextFree: slot(14, 15) },
    'Martina Keller is in a meeting until 11:30, and free from 14:00.',
  ],
  [
    { state: 'busy', answer: 'no', until: at(11.5), nextFree: slot(11.5, 15, true) },
    'Martina Keller is in a meeting until 11:30 and free after that.',
  ],
  [{ state: 'busy', answer: 'no' }, 'Martina Keller is in a meeting.'],
  [{ state: 'tentative', answer: 'maybe', until: at(11) }, 'Martina Keller may be in a meeting until 11:00.'],
  [
    { state: 'outOfOffice', answer: 'no', until: at(0, 26) },
    'Martina Keller is out of the office until Thu 26 Nov.',
  ],
  [
    { state: 'elsewhere', answer: 'maybe', until: at(12) },
    'Martina Keller is working away from the office until 12:00.',
  ],
  [
    { state: 'offHours', answer: 'no', nextFree: slot(33, 41) },
    'Martina Keller is not at work now, and free from tomorrow 09:00.',
  ],
  [
    { state: 'notKnown', answer: 'notKnown', reason: 'notShared' },
    'I cannot see whether Martina Keller is free.',
  ],
])('%j is read out as “%s”', (calendar, sentence) => {
  expect(say({ source: 'calendar', answer: calendar.answer, calendar })).toBe(sentence)
})

it('what they are doing is read out without a promise', () => {
  const calendar: Verdict = { state: 'free', answer: 'yes', until: at(13), nothingBooked: false }
  expect(say({ source: 'presence', answer: 'no', activity: 'inCall', calendar })).toBe(
    'Martina Keller is on another call.',
  )
})
