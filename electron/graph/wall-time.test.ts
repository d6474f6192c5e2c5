import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offsetOfZone, toEnd, toStart } from './wall-time'
import { windowsZones } from './windows-zones.generated'

const wall = (text: string): number => Date.parse(`${text}:00Z`)
const utc = (moment: number): string => new Date(moment).toISOString().slice(0, 16)

describe('the moment at which a clock shows a time', () => {
  it.each([
    { zone: 'Etc/UTC', time: '2026-03-29T02:30', start: '2026-03-29T02:30', end: '2026-03-29T02:30' },
    { zone: 'Europe/Berlin', time: '2026-03-29T01:59', start: '2026-03-29T00:59', end: '2026-03-29T00:59' },
    // Jumps from 02:00 to 03:00: neither 02:00 nor 02:30 is shown.
    { zone: 'Europe/Berlin', time: '2026-03-29T02:00', start: '2026-03-29T01:00', end: '2026-03-29T01:00' },
    { zone: 'Europe/Berlin', time: '2026-03-29T02:30', start: '2026-03-29T01:00', end: '2026-03-29T01:00' },
    { zone: 'Europe/Berlin', time: '2026-03-29T03:00', start: '2026-03-29T01:00', end: '2026-03-29T01:00' },
    // Is set back from 03:00 to 02:00: 02:30 is shown twice.
    { zone: 'Europe/Berlin', time: '2026-10-25T02:30', start: '2026-10-25T00:30', end: '2026-10-25T01:30' },
    { zone: 'Europe/Berlin', time: '2026-10-25T03:00', start: '2026-10-25T02:00', end: '2026-10-25T02:00' },
    {
      zone: 'America/New_York',
      time: '2026-03-08T02:15',
      start: '2026-03-08T07:00',
      end: '2026-03-08T07:00',
    },
    {
      zone: 'America/New_York',
      time: '2026-11-01T01:15',
      start: '2026-11-01T05:15',
      end: '2026-11-01T06:15',
    },
    // Half an hour only.
    {
      zone: 'Australia/Lord_Howe',
      time: '2026-10-04T02:10',
      start: '2026-10-03T15:30',
      end: '2026-10-03T15:30',
    },
    {
      zone: 'Australia/Lord_Howe',
      time: '2026-04-05T01:40',
      start: '2026-04-04T14:40',
      end: '2026-04-04T15:10',
    },
    // At midnight: the day begins at 01:00.
    { zone: 'Africa/Cairo', time: '2026-04-24T00:00', start: '2026-04-23T22:00', end: '2026-04-23T22:00' },
    // A whole day that never was.
    { zone: 'Pacific/Apia', time: '2011-12-30T12:00', start: '2011-12-30T10:00', end: '2011-12-30T10:00' },
    { zone: 'Asia/Katmandu', time: '2026-06-01T09:00', start: '2026-06-01T03:15', end: '2026-06-01T03:15' },
  ])('$time in $zone', ({ zone, time, start, end }) => {
    expect(utc(toStart(wall(time), offsetOfZone(zone)))).toBe(start)
    expect(utc(toEnd(wall(time), offsetOfZone(zone)))).toBe(end)
  })
})

it('every moment of the year lies between the first and the last at which its clock shows that time', () => {
  const from = Date.UTC(2026, 0, 1)
  const minuteOfYear = fc.integer({ min: 0, max: 365 * 24 * 60 }).map((minutes) => from + minutes * 60_000)
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(windowsZones)), minuteOfYear, (zone, moment) => {
      const offsetAt = offsetOfZone(zone)
      const shown = moment + offsetAt(moment)
      const [start, end] = [toStart(shown, offsetAt), toEnd(shown, offsetAt)]
      expect(start <= moment && moment <= end).toBe(true)
      expect([start + offsetAt(start), end + offsetAt(end)]).toEqual([shown, shown])
    }),
    { numRuns: 500 },
  )
})
