import { describe, expect, it } from 'vitest'
import { at, inZurich, pictured } from '../testing/people-made-up'
import { english } from './english/english'
import { createTimes } from './times'

const minute = 60_000
const times = createTimes(english, inZurich)
/** A narrow no-break blank stands before AM and PM in newer tables of the language. */
const plainBlanks = (text: string): string => text.replace(/\s/g, ' ')

describe('a moment, seen from Tue 24 Nov 10:42', () => {
  it.each([
    ['later today', '11:30', at(11.5)],
    ['earlier today', '09:00', at(9)],
    ['the last minute of today', '23:59', at(23.98)],
    ['the coming midnight', 'tomorrow', at(24)],
    ['tomorrow morning', 'tomorrow 09:00', at(9, 25)],
    ['a midnight after that', 'Thu 26 Nov', at(0, 26)],
    ['a time after that', 'Thu 26 Nov 08:30', at(8.5, 26)],
    ['yesterday', 'Mon 23 Nov 17:00', at(17, 23)],
  ])('%s is “%s”', (_, written, moment) => {
    expect(times.moment(moment, pictured)).toBe(written)
  })

  it('asking for a far day does not change what today is', () => {
    times.moment(at(0, 28), pictured)
    expect(times.moment(at(11.5), pictured)).toBe('11:30')
  })
})

it.each([
  [0, 'under 1 min'],
  [59_999, 'under 1 min'],
  [minute, '1 min'],
  [59.9 * minute, '59 min'],
  [60 * minute, '1 h'],
  [90 * minute, '1 h 30 min'],
  [138 * minute, '2 h 18 min'],
  [24 * 60 * minute, '24 h'],
  [49 * 60 * minute, '2 days'],
])('a length of %d ms is “%s”: never longer than it is', (length, written) => {
  expect(times.length(length)).toBe(written)
})

it.each([
  [0, '1 min'],
  [1, '1 min'],
  [10 * minute, '10 min'],
  [9.2 * minute, '10 min'],
])('what comes in %d ms comes in “%s”: never sooner than it does', (length, written) => {
  expect(times.inTime(length)).toBe(written)
})

it.each([
  [-5_000, 'just now'],
  [1_999, 'just now'],
  [4_000, '4 s ago'],
  [59_999, '59 s ago'],
  [minute, '1 min ago'],
  [11 * minute, '11 min ago'],
  [90 * minute, '09:12'],
])('an answer that is %d ms old came “%s”', (age, written) => {
  expect(times.age(pictured - age, pictured)).toBe(written)
})

it.each([
  ['Asia/Dubai', '13:42'],
  ['America/New_York', '04:42'],
  ['Pacific/Auckland', '22:42'],
  ['Pacific/Honolulu', 'Mon 23:42'],
  ['Europe/Belgrade', undefined],
  ['Not/A_Zone', undefined],
])('the clock on a wall in %s shows %s', (zone, shown) => {
  expect(times.elsewhere(zone, pictured)).toBe(shown)
})

it.each([
  { locale: 'en-GB', time: '17:30', tomorrow: 'tomorrow 09:00', hour: '17' },
  { locale: 'de-CH', time: '17:30', tomorrow: 'tomorrow 09:00', hour: '17' },
  { locale: 'en-US', time: '5:30 PM', tomorrow: 'tomorrow 9:00 AM', hour: '5' },
])(
  'an operator with $locale reads $time, $tomorrow and the hour $hour',
  ({ locale, time, tomorrow, hour }) => {
    const theirs = createTimes(english, { ...inZurich, locale })
    expect(plainBlanks(theirs.time(at(17.5)))).toBe(time)
    expect(plainBlanks(theirs.moment(at(9, 25), pictured))).toBe(tomorrow)
    expect(theirs.hour(at(17))).toBe(hour)
  },
)

it('a date has no comma and is written in the language of the words', () => {
  expect(createTimes(english, { ...inZurich, locale: 'en-US' }).moment(at(0, 26), pictured)).toBe(
    'Thu Nov 26',
  )
  expect(createTimes(english, { ...inZurich, locale: 'de-CH' }).moment(at(0, 26), pictured)).toBe(
    'Thu 26 Nov',
  )
})

it('the day the clocks go forward is 23 hours long', () => {
  const { today, tomorrow } = times.days(Date.UTC(2026, 2, 29, 12))
  expect(tomorrow - today).toBe(23 * 60 * minute)
})
