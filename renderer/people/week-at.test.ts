import { expect, it } from 'vitest'
import { at, calendar, inZurich, martina, pictured } from '../testing/people-made-up'
import { weekAt } from './week-at'

const hour = 60 * 60_000

it('shows seven days from today on, each over the same hours', () => {
  const week = weekAt(pictured, inZurich.zone, calendar(martina))
  expect(week.map(({ day }) => day.start)).toEqual([24, 25, 26, 27, 28, 29, 30].map((day) => at(0, day)))
  expect(week.map(({ window }) => (window.end - window.start) / hour)).toEqual(Array(7).fill(10))
  expect(week[2]?.window.start).toBe(at(8, 26))
})

it('is widened for working hours that begin earlier or end later', () => {
  const [today] = weekAt(pictured, inZurich.zone, calendar(martina, { hours: [6.5, 20.25] }))
  expect(today?.window).toMatchObject({ start: at(6), end: at(21) })
})

it('a day on which the clocks change stays a day', () => {
  const before = Date.UTC(2026, 9, 24, 8)
  const [, sunday] = weekAt(before, inZurich.zone, undefined)
  expect(sunday && (sunday.day.end - sunday.day.start) / hour).toBe(25)
})
