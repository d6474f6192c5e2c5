import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../shared/availability/availability'
import type { GraphWorkingHours } from '../graph/working-hours-response'
import { toWorkingHours } from './working-hours'

const minute = 60_000
const hour = 60 * minute
const everyDay = [0, 1, 2, 3, 4, 5, 6]
const weekdays = [1, 2, 3, 4, 5]

const utc = (text: string): number => Date.parse(`${text}:00Z`)
const windowOf = (start: string, end: string): Span => ({ start: utc(start), end: utc(end) })
const readable = ({ start, end }: Span): string =>
  [start, end].map((moment) => new Date(moment).toISOString().slice(5, 16)).join(' – ')
const timeOf = (text: string): number => utc(`1970-01-01T${text}`)

function hoursIn(zone: string, [start, end]: readonly [string, string], days = everyDay): GraphWorkingHours {
  return { weekdays: days, start: timeOf(start), end: timeOf(end), timeZone: { kind: 'named', zone } }
}
const spansOf = (hours: GraphWorkingHours, window: Span): readonly string[] =>
  toWorkingHours(hours, window).spans.map(readable)

describe('working hours as moments', () => {
  it('are the same time of each working day', () => {
    const hours = hoursIn('Europe/Berlin', ['08:30', '17:00'], weekdays)
    // Friday to Tuesday.
    expect(spansOf(hours, windowOf('2026-11-20T00:00', '2026-11-25T00:00'))).toEqual([
      '11-20T07:30 – 11-20T16:00',
      '11-23T07:30 – 11-23T16:00',
      '11-24T07:30 – 11-24T16:00',
    ])
  })

  it('are cut at the ends of the window', () => {
    const hours = hoursIn('Etc/UTC', ['08:00', '17:00'])
    expect(spansOf(hours, windowOf('2026-11-23T09:00', '2026-11-24T10:00'))).toEqual([
      '11-23T09:00 – 11-23T17:00',
      '11-24T08:00 – 11-24T10:00',
    ])
  })

  it('are none when no working day falls into the window', () => {
    const hours = hoursIn('Europe/Berlin', ['08:00', '17:00'], weekdays)
    expect(toWorkingHours(hours, windowOf('2026-11-21T00:00', '2026-11-22T20:00'))).toEqual({
      zone: 'Europe/Berlin',
      spans: [],
      isApproximate: false,
    })
  })

  it('belong to the colleague’s day, not to the operator’s', () => {
    // Their Monday begins on Sunday, UTC; their Friday ends on Saturday.
    expect(
      spansOf(
        hoursIn('Pacific/Auckland', ['09:00', '17:00'], [1]),
        windowOf('2026-11-22T00:00', '2026-11-24T00:00'),
      ),
    ).toEqual(['11-22T20:00 – 11-23T04:00'])
    expect(
      spansOf(
        hoursIn('Pacific/Honolulu', ['09:00', '17:00'], [5]),
        windowOf('2026-11-20T00:00', '2026-11-22T00:00'),
      ),
    ).toEqual(['11-20T19:00 – 11-21T03:00'])
  })

  it.each<{ name: string; times: [string, string]; days: number[]; spans: string[] }>([
    {
      name: 'over midnight end on the next day, also on one that is no working day',
      times: ['22:00', '06:00'],
      days: [5],
      spans: ['11-20T22:00 – 11-21T06:00'],
    },
    {
      name: 'reach into the window from the day before',
      times: ['22:00', '06:00'],
      days: [4],
      spans: ['11-20T00:00 – 11-20T06:00'],
    },
    {
      name: 'that end as they start are 24 hours, and days that touch are one span',
      times: ['00:00', '00:00'],
      days: [5, 6],
      spans: ['11-20T00:00 – 11-22T00:00'],
    },
    {
      name: 'of 24 hours from another time than midnight',
      times: ['08:00', '08:00'],
      days: [5],
      spans: ['11-20T08:00 – 11-21T08:00'],
    },
  ])('$name', ({ times, days, spans }) => {
    // Friday and Saturday.
    expect(
      spansOf(hoursIn('Etc/UTC', times, days), windowOf('2026-11-20T00:00', '2026-11-22T00:00')),
    ).toEqual(spans)
  })
})

describe('on the day the clocks change', () => {
  it.each<{ name: string; zone: string; times: [string, string]; window: Span; spans: string[] }>([
    {
      name: 'office hours move by an hour from Saturday to Sunday (Berlin, 23 hours)',
      zone: 'Europe/Berlin',
      times: ['08:00', '17:00'],
      window: windowOf('2026-03-28T00:00', '2026-03-30T00:00'),
      spans: ['03-28T07:00 – 03-28T16:00', '03-29T06:00 – 03-29T15:00'],
    },
    {
      name: 'office hours move back (Berlin, 25 hours)',
      zone: 'Europe/Berlin',
      times: ['08:00', '17:00'],
      window: windowOf('2026-10-24T00:00', '2026-10-26T00:00'),
      spans: ['10-24T06:00 – 10-24T15:00', '10-25T07:00 – 10-25T16:00'],
    },
    {
      name: 'a night shift is an hour shorter (New York, 23 hours)',
      zone: 'America/New_York',
      times: ['22:00', '06:00'],
      window: windowOf('2026-03-08T00:00', '2026-03-08T12:00'),
      spans: ['03-08T03:00 – 03-08T10:00'],
    },
    {
      name: 'a night shift is an hour longer (New York, 25 hours)',
      zone: 'America/New_York',
      times: ['22:00', '06:00'],
      window: windowOf('2026-11-01T00:00', '2026-11-01T12:00'),
      spans: ['11-01T02:00 – 11-01T11:00'],
    },
    {
      name: 'hours that begin at a time jumped over begin with the jump',
      zone: 'Europe/Berlin',
      times: ['02:30', '10:00'],
      window: windowOf('2026-03-29T00:00', '2026-03-30T00:00'),
      spans: ['03-29T01:00 – 03-29T08:00'],
    },
    {
      name: 'hours that lie within the jump are none',
      zone: 'Europe/Berlin',
      times: ['02:15', '02:45'],
      window: windowOf('2026-03-29T00:00', '2026-03-29T12:00'),
      spans: [],
    },
    {
      name: 'hours from and to a time shown twice take both',
      zone: 'Europe/Berlin',
      times: ['02:15', '02:45'],
      window: windowOf('2026-10-25T00:00', '2026-10-25T12:00'),
      spans: ['10-25T00:15 – 10-25T01:45'],
    },
    {
      name: 'half an hour is enough (Lord Howe)',
      zone: 'Australia/Lord_Howe',
      times: ['08:00', '16:00'],
      window: windowOf('2026-10-02T12:00', '2026-10-04T12:00'),
      spans: ['10-02T21:30 – 10-03T05:30', '10-03T21:00 – 10-04T05:00'],
    },
    {
      name: 'a day that has no midnight has all its 23 hours (Cairo)',
      zone: 'Africa/Cairo',
      times: ['00:00', '00:00'],
      window: windowOf('2026-04-23T10:00', '2026-04-24T10:00'),
      spans: ['04-23T10:00 – 04-24T10:00'],
    },
  ])('$name', ({ zone, times, window, spans }) => {
    expect(spansOf(hoursIn(zone, times), window)).toEqual(spans)
  })
})

describe('in a zone given by rules', () => {
  const sunday = { weekday: 0, time: 2 * hour }
  const pacific = {
    kind: 'custom',
    rules: {
      bias: 480,
      daylight: {
        bias: -60,
        begins: { ...sunday, month: 3, occurrence: 2 },
        ends: { ...sunday, month: 11, occurrence: 1 },
      },
    },
  } as const
  const office = { weekdays: everyDay, start: 8 * hour, end: 17 * hour }
  const change = windowOf('2026-10-31T12:00', '2026-11-02T08:00')

  it('are those of the zone that has the same rules', () => {
    const named = toWorkingHours(hoursIn('America/Los_Angeles', ['08:00', '17:00']), change)
    expect(toWorkingHours({ ...office, timeZone: pacific }, change)).toEqual(named)
    expect(named.spans.map(readable)).toEqual(['10-31T15:00 – 11-01T00:00', '11-01T16:00 – 11-02T01:00'])
  })

  it('follow rules that no zone has, and say so', () => {
    const { bias, daylight } = pacific.rules
    const late = { bias, daylight: { ...daylight, ends: { ...sunday, month: 11, occurrence: 2 } } }
    const hours = { ...office, timeZone: { kind: 'custom', rules: late } } as const
    const { spans, zone, isApproximate } = toWorkingHours(
      hours,
      windowOf('2026-11-07T12:00', '2026-11-09T08:00'),
    )
    expect(spans.map(readable)).toEqual(['11-07T15:00 – 11-08T00:00', '11-08T16:00 – 11-09T01:00'])
    expect({ zone, isApproximate }).toEqual({ zone: '-07:00', isApproximate: true })
  })
})

interface Shown {
  readonly weekday: number
  readonly time: number
}

/** What a clock on the wall shows, by Intl alone. */
function shownIn(zone: string): (moment: number) => Shown {
  const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
  const parts = { weekday: 'short', hour: '2-digit', minute: '2-digit' } as const
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...parts })
  return (moment) => {
    const shown = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]))
    const time = (Number(shown.get('hour')) * 60 + Number(shown.get('minute'))) * minute
    return { weekday: names.indexOf(shown.get('weekday') ?? ''), time }
  }
}

/** Whether somebody works at what the clock shows, each day by itself. */
function worksAt({ weekday, time }: Shown, { weekdays: days, start, end }: GraphWorkingHours): boolean {
  if (start < end) return days.includes(weekday) && start <= time && time < end
  const isLastNight = days.includes((weekday + 6) % 7) && time < end
  return isLastNight || (days.includes(weekday) && start <= time)
}

// No zone changes its clock between these times, so what is shown twice or jumped over cannot be an end of the hours.
const quarterOfDay = fc.integer({ min: 4 * 4, max: 22 * 4 }).map((quarters) => quarters * 15 * minute)
const anyHours = fc.record<GraphWorkingHours>({
  weekdays: fc.uniqueArray(fc.constantFrom(...everyDay), { minLength: 1 }),
  start: quarterOfDay,
  end: quarterOfDay,
  timeZone: fc.record({
    kind: fc.constant('named' as const),
    zone: fc.constantFrom(
      ...['Europe/Berlin', 'America/New_York', 'America/Santiago', 'Australia/Lord_Howe', 'Africa/Cairo'],
      ...['Asia/Katmandu', 'Pacific/Auckland', 'America/St_Johns', 'Antarctica/Troll', 'Etc/UTC'],
    ),
  }),
})
const anyWindow = fc.integer({ min: 0, max: 365 * 96 }).map((quarters) => {
  const start = Date.UTC(2026, 0, 1) + quarters * 15 * minute
  return { start, end: start + 60 * hour }
})

it('cover a quarter of an hour exactly when the clock on the wall says so', () => {
  fc.assert(
    fc.property(anyHours, anyWindow, (hours, window) => {
      const { spans, zone } = toWorkingHours(hours, window)
      const shownAt = shownIn(zone)
      for (let now = window.start; now < window.end; now += 15 * minute) {
        const isCovered = spans.some((span) => span.start <= now && now < span.end)
        const moment = readable({ start: now, end: now })
        expect({ moment, isCovered }).toEqual({ moment, isCovered: worksAt(shownAt(now), hours) })
      }
      for (const [index, span] of spans.entries()) {
        expect(span.start).toBeLessThan(span.end)
        expect(span.start).toBeGreaterThan(spans[index - 1]?.end ?? -Infinity)
      }
    }),
    { numRuns: 150 },
  )
})
