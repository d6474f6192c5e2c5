import { expect, it } from 'vitest'
import { at, calendar, entry, martina, notShared, pictured as now } from '../testing/people-made-up'
import { inEnglish } from '../testing/render-console'
import { toHours } from './to-hours'
import { toToday } from './to-today'

const day = { start: at(0), end: at(24) }

it('lists what touches the day, and says what is over and what runs now', () => {
  const occupied = [
    { ...entry([20, 23], 'busy'), start: at(20, 23), end: at(23, 23) },
    { ...entry([0, 1], 'outOfOffice'), start: at(20, 23), end: at(1) },
    entry([9, 9.5], 'busy'),
    entry([10, 11.5], 'busy'),
    entry([10.5, 11], 'tentative'),
    entry([13, 14], 'tentative'),
    { ...entry([0, 1], 'busy'), start: at(9, 25), end: at(10, 25) },
  ]
  const today = toToday(calendar(martina, { occupied }), day, now)
  expect(today?.map(({ isNow, isOver }) => [isNow, isOver])).toEqual([
    [false, true],
    [false, true],
    [true, false],
    [true, false],
    [false, false],
  ])
})

it('an entry that ends now is over', () => {
  const occupied = [{ ...entry([9, 10], 'busy'), end: now }]
  expect(toToday(calendar(martina, { occupied }), day, now)).toMatchObject([{ isNow: false, isOver: true }])
})

it.each([undefined, notShared(martina)])('says nothing of a calendar that is not known', (availability) => {
  expect(toToday(availability, day, now)).toBeUndefined()
  expect(toHours(availability, now, inEnglish)).toBeUndefined()
})

it('working hours are told by the operator’s clock', () => {
  expect(toHours(calendar(martina, { hours: [8.5, 17.5] }), now, inEnglish)).toBe('08:30 – 17:30')
})

it('a day without working hours says so', () => {
  expect(toHours(calendar(martina), at(12, 29), inEnglish)).toBe('none today')
})

it('hours in a guessed zone are told as about right', () => {
  const availability = calendar(martina)
  if (!availability.known || !availability.workingHours) throw new Error('made up without hours')
  const guessed = { ...availability, workingHours: { ...availability.workingHours, isApproximate: true } }
  expect(toHours(guessed, now, inEnglish)).toMatch(/^09:00 – 18:00 \(about/)
})
