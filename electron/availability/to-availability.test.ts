import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Occupation, OccupiedSpan } from '../../shared/availability/availability'
import { resolveOverlaps } from '../../shared/availability/resolve-overlaps'
import { verdictAt } from '../../shared/availability/verdict-at'
import { isPersonId } from '../../shared/person'
import { parseScheduleResponse, type GraphSchedule } from '../graph/schedule-response'
import { toAvailability } from './to-availability'

const id = 'a-1'
if (!isPersonId(id)) throw new Error('not an id')
const personId = id

const hour = 60 * 60_000
const day = Date.UTC(2026, 10, 23)
const window = { start: day, end: day + 24 * hour }
const asOf = day + 10 * hour
const span = (start: number, end: number, occupation: Occupation = 'busy'): OccupiedSpan => ({
  start: day + start * hour,
  end: day + end * hour,
  occupation,
})
const withEntries = (...occupied: readonly OccupiedSpan[]): GraphSchedule => ({
  address: 'a@x.example',
  isReadable: true,
  occupied,
})

describe('a calendar that was read', () => {
  it('has its entries sorted by start; those that overlap stay, and none is cut', () => {
    const schedule = withEntries(span(13, 14), span(9, 17, 'tentative'), span(-5, 1), span(9, 10))
    expect(toAvailability({ personId, schedule, window, asOf })).toEqual({
      known: true,
      personId,
      asOf,
      window,
      occupied: [span(-5, 1), span(9, 10), span(9, 17, 'tentative'), span(13, 14)],
    })
  })

  it('has no entries from outside what was asked', () => {
    const schedule = withEntries(span(-5, 0), span(24, 25))
    expect(toAvailability({ personId, schedule, window, asOf })).toMatchObject({ occupied: [] })
  })

  it('has working hours as moments', () => {
    const schedule: GraphSchedule = {
      address: 'a@x.example',
      isReadable: true,
      occupied: [],
      workingHours: {
        weekdays: [1],
        start: 8 * hour,
        end: 17 * hour,
        timeZone: { kind: 'named', zone: 'Europe/Berlin' },
      },
    }
    expect(toAvailability({ personId, schedule, window, asOf })).toMatchObject({
      workingHours: {
        zone: 'Europe/Berlin',
        spans: [{ start: day + 7 * hour, end: day + 16 * hour }],
        isApproximate: false,
      },
    })
  })
})

it('a calendar that could not be read is not known, with its reason and without the server’s code', () => {
  const schedule: GraphSchedule = {
    address: 'a@x.example',
    isReadable: false,
    reason: 'notFound',
    code: '5009',
  }
  expect(toAvailability({ personId, schedule, window, asOf })).toEqual({
    known: false,
    personId,
    asOf,
    reason: 'notFound',
  })
})

it('Microsoft’s example comes to the sentence an operator hears', () => {
  const sample = new URL('../graph/samples/getSchedule-proxy-samples.json', import.meta.url)
  const body: unknown = JSON.parse(readFileSync(sample, 'utf8'))
  // 15 March 2019 in Los Angeles, on daylight saving time, 09:00 – 18:00.
  const nine = Date.UTC(2019, 2, 15, 16)
  const at = (time: number): number => nine + (time - 9) * hour
  const asked = { window: { start: nine, end: at(18) }, viewInterval: hour }
  const schedules = parseScheduleResponse(body, asked)?.schedules ?? []
  const [adele, megan] = schedules.map((schedule) =>
    toAvailability({ personId, schedule, window: asked.window, asOf: nine }),
  )
  expect(verdictAt(adele, at(10))).toMatchObject({ state: 'free', until: at(12), endsBy: 'busy' })
  expect(verdictAt(megan, at(9))).toEqual({
    state: 'busy',
    answer: 'no',
    until: at(9.5),
    nextFree: { start: at(9.5), end: at(12), isOpenEnded: false },
  })
  expect(verdictAt(megan, at(9.75))).toMatchObject({ state: 'free', until: at(12) })
  expect(megan?.known === true && resolveOverlaps(megan.occupied)).toEqual([
    { start: at(8.5), end: at(9.5), occupation: 'busy' },
    { start: at(12), end: at(14), occupation: 'busy' },
    { start: at(16), end: at(17), occupation: 'tentative' },
  ])
  expect(megan).toMatchObject({
    workingHours: {
      zone: 'America/Los_Angeles',
      spans: [{ start: nine, end: at(17) }],
      isApproximate: false,
    },
  })
})
