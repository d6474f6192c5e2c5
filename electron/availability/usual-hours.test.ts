import { expect, it } from 'vitest'
import { defaultSettings } from '../../shared/settings'
import { toUsualHours } from './usual-hours'

const day = 24 * 60 * 60_000
const local = (text: string): number => new Date(text).getTime()
const monday = local('2026-11-23T00:00')
const week = { start: monday, end: monday + 7 * day }

it('the usual hours are those of the clock on this computer, on the days that are worked', () => {
  const hours = toUsualHours(defaultSettings.usualHours, week)
  expect(hours?.isUsual).toBe(true)
  expect(hours?.spans).toHaveLength(5)
  expect(hours?.spans[0]).toEqual({ start: local('2026-11-23T08:00'), end: local('2026-11-23T17:00') })
})

it('hours that end before they start end on the next day', () => {
  const hours = toUsualHours({ days: [1], start: '22:00', end: '06:30' }, week)
  expect(hours?.spans).toEqual([{ start: local('2026-11-23T22:00'), end: local('2026-11-24T06:30') }])
})

it('no working day means that none are taken for theirs', () => {
  expect(toUsualHours({ days: [], start: '08:00', end: '17:00' }, week)).toBeUndefined()
})
