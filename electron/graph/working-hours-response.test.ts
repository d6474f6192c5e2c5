import { expect, it } from 'vitest'
import { parseWorkingHours } from './working-hours-response'

const hour = 60 * 60_000
const named = { name: 'W. Europe Standard Time' }
const hours = {
  daysOfWeek: ['monday', 'friday'],
  startTime: '08:30:00.0000000',
  endTime: '17:00:00.0000000',
  timeZone: named,
}
const sunday = { time: '02:00:00.0000000', dayOccurrence: 1, dayOfWeek: 'sunday', month: 11, year: 0 }
const custom = {
  '@odata.type': '#microsoft.graph.customTimeZone',
  name: 'Customized Time Zone',
  bias: 480,
  standardOffset: sunday,
  daylightOffset: { ...sunday, daylightBias: -60, dayOccurrence: 2, month: 3 },
}

it('reads the days, the times and the zone', () => {
  expect(parseWorkingHours(hours)).toEqual({
    weekdays: [1, 5],
    start: 8.5 * hour,
    end: 17 * hour,
    timeZone: { kind: 'named', zone: 'Europe/Berlin' },
  })
})

it('reads days in any letter case and times without seconds', () => {
  const spelled = { ...hours, daysOfWeek: ['Sunday', 'SATURDAY'], startTime: '22:00', endTime: '06:00:30.5' }
  expect(parseWorkingHours(spelled)).toMatchObject({
    weekdays: [0, 6],
    start: 22 * hour,
    end: 6 * hour + 30_000,
  })
})

it('reads a custom zone', () => {
  const change = { weekday: 0, time: 2 * hour }
  expect(parseWorkingHours({ ...hours, timeZone: custom })?.timeZone).toEqual({
    kind: 'custom',
    rules: {
      bias: 480,
      daylight: {
        bias: -60,
        begins: { ...change, month: 3, occurrence: 2 },
        ends: { ...change, month: 11, occurrence: 1 },
      },
    },
  })
})

it.each([
  ['without the fields', { name: custom.name, bias: -330 }],
  ['with nulls', { ...custom, bias: -330, standardOffset: null, daylightOffset: null }],
  ['with month 0', { ...custom, bias: -330, daylightOffset: { ...custom.daylightOffset, month: 0 } }],
  ['with no bias', { ...custom, bias: -330, daylightOffset: { ...custom.daylightOffset, daylightBias: 0 } }],
])('reads a custom zone that knows no daylight saving: %s', (_name, timeZone) => {
  expect(parseWorkingHours({ ...hours, timeZone })?.timeZone).toEqual({
    kind: 'custom',
    rules: { bias: -330 },
  })
})

it('trusts a known name more than a bias beside it', () => {
  const timeZone = { ...custom, name: 'Pacific Standard Time', bias: -480 }
  expect(parseWorkingHours({ ...hours, timeZone })?.timeZone).toEqual({
    kind: 'named',
    zone: 'America/Los_Angeles',
  })
})

it.each([
  ['nothing at all', undefined],
  ['null', null],
  ['no working day', { ...hours, daysOfWeek: [] }],
  ['a day that is none', { ...hours, daysOfWeek: ['monday', 'weekday'] }],
  ['a time that is none', { ...hours, endTime: '25:00:00.0000000' }],
  ['no time', { ...hours, startTime: null }],
  ['no zone', { ...hours, timeZone: undefined }],
  ['a name nobody knows', { ...hours, timeZone: { name: 'Mitteleuropäische Zeit' } }],
  ['the custom name without rules', { ...hours, timeZone: { name: 'Customized Time Zone' } }],
  ['a bias of a day and more', { ...hours, timeZone: { ...custom, bias: 1_500 } }],
  ['a change in month 13', { ...hours, timeZone: { ...custom, standardOffset: { ...sunday, month: 13 } } }],
  ['half a rule', { ...hours, timeZone: { ...custom, standardOffset: null } }],
])('are not known from %s', (_name, value) => {
  expect(parseWorkingHours(value)).toBeUndefined()
})
