import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NotKnownReason, OccupiedSpan } from '../../shared/availability/availability'
import { parseScheduleResponse, type GraphSchedule } from './schedule-response'

const hour = 60 * 60_000
const day = Date.UTC(2026, 9, 5)
const asked = { window: { start: day, end: day + 24 * hour }, viewInterval: hour }

const moment = (time: string): object => ({ dateTime: `2026-10-05T${time}:00.0000000`, timeZone: 'UTC' })
const item = (start: string, end: string, status: unknown = 'busy'): object => ({
  status,
  start: moment(start),
  end: moment(end),
})
const span = (start: number, end: number, occupation: OccupiedSpan['occupation'] = 'busy'): OccupiedSpan => ({
  start: day + start * hour,
  end: day + end * hour,
  occupation,
})

function parseOne(schedule: object): GraphSchedule {
  const answer = parseScheduleResponse({ value: [{ scheduleId: 'a@x.example', ...schedule }] }, asked)
  const [only] = answer?.schedules ?? []
  if (!only) throw new Error('no schedule')
  return only
}
const withItems = (...scheduleItems: readonly unknown[]): GraphSchedule => parseOne({ scheduleItems })
const readOf = (occupied: readonly OccupiedSpan[]): GraphSchedule => ({
  address: 'a@x.example',
  isReadable: true,
  occupied,
})
const unread = (reason: NotKnownReason, code?: string): GraphSchedule => ({
  address: 'a@x.example',
  isReadable: false,
  reason,
  ...(code !== undefined && { code }),
})

describe('entries', () => {
  it.each([
    ['busy', 'busy'],
    ['Busy', 'busy'],
    ['BUSY', 'busy'],
    ['oof', 'outOfOffice'],
    ['Oof', 'outOfOffice'],
    ['tentative', 'tentative'],
    ['workingElsewhere', 'elsewhere'],
    ['WorkingElsewhere', 'elsewhere'],
    // Nobody knows what these mean, so they are “maybe”, never free.
    ['unknown', 'tentative'],
    ['sabbatical', 'tentative'],
    ['', 'tentative'],
    [7, 'tentative'],
    [undefined, 'tentative'],
  ] as const)('of status “%s” are %s', (status, occupation) => {
    expect(withItems({ ...item('10:00', '11:00'), status })).toEqual(readOf([span(10, 11, occupation)]))
  })

  it('that are free, whatever their time, are no entries', () => {
    expect(withItems(item('10:00', '11:00', 'Free'), { status: 'free' })).toEqual(readOf([]))
  })

  it('keep the order in which they came, and overlap', () => {
    const items = [item('14:00', '15:00'), item('09:00', '16:00', 'oof'), item('14:00', '15:00')]
    expect(withItems(...items)).toEqual(readOf([span(14, 15), span(9, 16, 'outOfOffice'), span(14, 15)]))
  })

  it('without length are dropped; what lies between the moments of one that ends before it begins is a “maybe”', () => {
    const items = [item('10:00', '10:00'), item('12:00', '11:00'), item('13:00', '14:00')]
    const answer = parseScheduleResponse(
      { value: [{ scheduleId: 'a@x.example', scheduleItems: items }] },
      asked,
    )
    expect(answer).toEqual({
      schedules: [readOf([span(11, 12, 'tentative'), span(13, 14)])],
      unreadable: 0,
    })
  })

  it.each([
    [
      'seven digits of a second',
      { dateTime: '2026-10-05T10:00:00.1239999', timeZone: 'UTC' },
      10 * hour + 123,
    ],
    ['one digit', { dateTime: '2026-10-05T10:00:00.5', timeZone: 'UTC' }, 10 * hour + 500],
    ['no digits', { dateTime: '2026-10-05T10:00:00', timeZone: 'UTC' }, 10 * hour],
    ['a Z of their own', { dateTime: '2026-10-05T10:00:00.0000000Z' }, 10 * hour],
    ['an offset of their own', { dateTime: '2026-10-05T10:00:00+02:00', timeZone: 'UTC' }, 8 * hour],
    [
      'Exchange’s word for UTC',
      { dateTime: '2026-10-05T10:00:00.0', timeZone: 'tzone://Microsoft/Utc' },
      10 * hour,
    ],
    ['a Windows zone', { dateTime: '2026-10-05T10:00:00.0', timeZone: 'W. Europe Standard Time' }, 8 * hour],
    ['an IANA zone', { dateTime: '2026-10-05T10:00:00.0', timeZone: 'Asia/Kolkata' }, 4.5 * hour],
  ])('with times in %s are understood', (_name, start, after) => {
    const entry = { ...item('10:00', '20:00'), start }
    expect(withItems(entry)).toMatchObject({ occupied: [{ start: day + after, end: day + 20 * hour }] })
  })

  it.each([
    ['a zone nobody knows', { dateTime: '2026-10-05T10:00:00.0000000', timeZone: 'Customized Time Zone' }],
    ['no zone', { dateTime: '2026-10-05T10:00:00.0000000' }],
    ['a date that is none', { dateTime: '2026-02-30T10:00:00.0000000', timeZone: 'UTC' }],
    ['an hour that is none', { dateTime: '2026-10-05T24:00:00.0000000', timeZone: 'UTC' }],
    ['an offset that is none', { dateTime: '2026-10-05T10:00:00+99:99', timeZone: 'UTC' }],
    ['a date alone', { dateTime: '2026-10-05', timeZone: 'UTC' }],
    ['words', { dateTime: 'tomorrow', timeZone: 'UTC' }],
    ['a number', 1_790_000_000_000],
    ['nothing', null],
  ])('with times in %s make the whole calendar unreadable', (_name, start) => {
    expect(withItems(item('08:00', '09:00'), { ...item('10:00', '11:00'), start })).toEqual(
      unread('notReached'),
    )
  })

  it('that are no entries make the whole calendar unreadable', () => {
    expect(withItems(item('08:00', '09:00'), null)).toEqual(unread('notReached'))
  })

  it('keep a title that is shared, and say whether they are private', () => {
    const entry = item('10:00', '11:00')
    expect(withItems({ ...entry, subject: ' Budget ', isPrivate: false })).toEqual(
      readOf([{ ...span(10, 11), title: 'Budget', isPrivate: false }]),
    )
    expect(withItems({ ...entry, subject: 'Doctor', isPrivate: true })).toEqual(
      readOf([{ ...span(10, 11), isPrivate: true }]),
    )
    expect(withItems({ ...entry, subject: '', location: '' })).toEqual(readOf([span(10, 11)]))
    expect(withItems({ ...entry, subject: null, isPrivate: null })).toEqual(readOf([span(10, 11)]))
    expect(withItems({ ...entry, subject: 5, isPrivate: 'no' })).toEqual(readOf([span(10, 11)]))
  })
})

describe('the view, where there are no entries', () => {
  const view = '0'.repeat(8) + '0122034x' + '0'.repeat(8)
  const shown = [
    span(9, 10, 'tentative'),
    span(10, 12),
    span(13, 14, 'outOfOffice'),
    span(14, 15, 'elsewhere'),
    span(15, 16, 'tentative'),
  ]

  it.each([{}, { scheduleItems: null }, { scheduleItems: [] }])('stands in for %o', (schedule) => {
    expect(parseOne({ availabilityView: view, ...schedule })).toEqual(readOf(shown))
  })

  it('is coarser than the entries, which decide wherever there are some', () => {
    const half = { ...item('10:00', '11:00'), end: moment('10:30') }
    const schedule = parseOne({
      availabilityView: `${'0'.repeat(10)}2${'0'.repeat(13)}`,
      scheduleItems: [half],
    })
    expect(schedule).toEqual(readOf([{ ...span(10, 11), end: day + 10.5 * hour }]))
  })

  it('G33 a stretch that it marks and no entry comes near is a “maybe”, never free', () => {
    const availabilityView = `${'0'.repeat(9)}2${'0'.repeat(3)}22${'0'.repeat(9)}`
    const scheduleItems = [item('09:00', '10:00'), item('12:00', '18:00', 'free')]
    expect(parseOne({ availabilityView, scheduleItems })).toEqual(
      readOf([span(9, 10), span(13, 15, 'tentative')]),
    )
  })

  it('G33 no mark takes an entry away', () => {
    const availabilityView = '0'.repeat(24)
    expect(parseOne({ availabilityView, scheduleItems: [item('09:00', '10:00')] })).toEqual(
      readOf([span(9, 10)]),
    )
  })

  it('may have a slot too many, which is left out', () => {
    expect(parseOne({ availabilityView: `${view}2` })).toEqual(readOf(shown))
  })

  it('that ends too early says nothing of the rest, so the calendar is unreadable', () => {
    expect(parseOne({ availabilityView: view.slice(1) })).toEqual(unread('notReached'))
  })

  it('may be missing where the list of entries is empty', () => {
    expect(parseOne({ scheduleItems: [] })).toEqual(readOf([]))
  })

  it.each([
    {},
    { scheduleItems: null, availabilityView: '' },
    { scheduleItems: 'none', availabilityView: view },
  ])('or entries must be there: %o is unreadable', (schedule) => {
    expect(parseOne(schedule)).toEqual(unread('notReached'))
  })
})

describe('an error', () => {
  it.each<[string | number, NotKnownReason]>([
    ['5009', 'notFound'],
    [5009, 'notFound'],
    ['ErrorMailRecipientNotFound', 'notFound'],
    ['5016', 'noCalendar'],
    ['ErrorNoCalendar', 'noCalendar'],
    ['ErrorNoFreeBusyAccess', 'notShared'],
    ['errornofreebusyaccess', 'notShared'],
    ['5006', 'notReached'],
    ['ErrorProxyRequestProcessingFailed', 'notReached'],
    ['ErrorTimeoutExpired', 'notReached'],
    ['ErrorOfTheFuture', 'notReached'],
  ])('of code %s is “%s”', (responseCode, reason) => {
    const schedule = parseOne({ scheduleItems: null, error: { message: 'in English', responseCode } })
    expect(schedule).toEqual(unread(reason, String(responseCode)))
  })

  it.each([{}, 'broken', { message: 'no code' }, { responseCode: null }])(
    'without a code, %o, is “not reached”',
    (error) => {
      expect(parseOne({ error })).toEqual(unread('notReached'))
    },
  )

  it('stands above entries and view', () => {
    const error = { responseCode: '5016' }
    const schedule = parseOne({ error, scheduleItems: [], availabilityView: '0'.repeat(24) })
    expect(schedule).toEqual(unread('noCalendar', '5016'))
  })

  it('that is null is none', () => {
    expect(parseOne({ error: null, scheduleItems: [] })).toEqual(readOf([]))
  })
})

describe('one answer for many', () => {
  it('is read person by person: one that cannot be read never spoils the others', () => {
    const value = [
      { scheduleId: 'Anna.Berg@X.example', scheduleItems: [item('10:00', '11:00')] },
      { scheduleId: 'b@x.example', scheduleItems: [{ status: 'busy' }] },
      { scheduleId: 'c@x.example', error: { responseCode: '5009' } },
      { scheduleItems: [] },
      null,
      { scheduleId: 'd@x.example', scheduleItems: [] },
    ]
    expect(parseScheduleResponse({ value }, asked)).toEqual({
      schedules: [
        { address: 'anna.berg@x.example', isReadable: true, occupied: [span(10, 11)] },
        { address: 'b@x.example', isReadable: false, reason: 'notReached' },
        { address: 'c@x.example', isReadable: false, reason: 'notFound', code: '5009' },
        { address: 'd@x.example', isReadable: true, occupied: [] },
      ],
      unreadable: 2,
    })
  })

  it.each([undefined, null, '', 'value', [], {}, { value: null }, { error: { code: 'X' } }])(
    '%o is no such answer',
    (body) => {
      expect(parseScheduleResponse(body, asked)).toBeUndefined()
    },
  )

  it('no body makes it throw', () => {
    const schedule = fc.record(
      {
        scheduleId: fc.oneof(fc.constant('a@x.example'), fc.anything()),
        scheduleItems: fc.oneof(fc.array(fc.anything()), fc.anything()),
        availabilityView: fc.oneof(fc.string(), fc.anything()),
        workingHours: fc.anything(),
        error: fc.anything(),
      },
      { requiredKeys: ['scheduleId'] },
    )
    fc.assert(
      fc.property(fc.array(schedule), (value) => {
        const answer = parseScheduleResponse({ value }, asked)
        expect((answer?.schedules.length ?? -1) + (answer?.unreadable ?? 0)).toBe(value.length)
      }),
    )
  })
})

const sample = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`samples/${name}.json`, import.meta.url), 'utf8'))

describe('Microsoft’s own answers', () => {
  const begin = Date.UTC(2019, 2, 15, 16)
  // 09:00 of that day in Los Angeles, already on daylight saving time.
  const documented = { window: { start: begin, end: begin + 9 * hour }, viewInterval: hour }
  const at = (start: number, end: number, occupation: OccupiedSpan['occupation'] = 'busy'): OccupiedSpan => ({
    start: begin + (start - 9) * hour,
    end: begin + (end - 9) * hour,
    occupation,
  })

  it('the documented one: its free entry is none, working elsewhere is one, times are Pacific', () => {
    const [adele, megan] =
      parseScheduleResponse(sample('getSchedule-learn-2025'), documented)?.schedules ?? []
    expect(adele).toMatchObject({
      address: 'adelev@contoso.com',
      occupied: [
        { ...at(12, 14), title: "Let's go for lunch", isPrivate: false },
        { ...at(11, 12, 'elsewhere') },
        { ...at(15, 16, 'tentative') },
        { ...at(16, 17, 'elsewhere') },
      ],
      workingHours: {
        weekdays: [1, 2, 3, 4, 5],
        start: 8 * hour,
        end: 17 * hour,
        timeZone: { kind: 'named', zone: 'America/Los_Angeles' },
      },
    })
    expect(megan).toMatchObject({
      address: 'meganb@contoso.com',
      occupied: [at(8.5, 9.5), at(12, 14, 'tentative'), at(12, 13), at(13, 14), at(16, 17, 'tentative')],
      workingHours: {
        timeZone: {
          kind: 'custom',
          rules: {
            bias: 480,
            daylight: {
              bias: -60,
              begins: { month: 3, weekday: 0, occurrence: 2, time: 2 * hour },
              ends: { month: 11, weekday: 0, occurrence: 1, time: 2 * hour },
            },
          },
        },
      },
    })
  })

  it('the older documented one', () => {
    const answer = parseScheduleResponse(sample('getSchedule-proxy-samples'), documented)
    expect(answer?.schedules).toMatchObject([
      { isReadable: true, occupied: [at(12, 14)] },
      {
        isReadable: true,
        occupied: [at(8.5, 9.5), at(12, 14), at(12, 13, 'tentative'), at(13, 14), at(16, 17, 'tentative')],
      },
    ])
  })

  it('the recorded one for an address that nobody has', () => {
    expect(parseScheduleResponse(sample('error-getSchedule-5009'), documented)).toEqual({
      schedules: [{ address: '<user_email>', isReadable: false, reason: 'notFound', code: '5009' }],
      unreadable: 0,
    })
  })
})
