import { describe, expect, it } from 'vitest'
import { offsetOfCustomZone, type ClockChange, type CustomZone } from './custom-zone'
import { toClock } from './to-clock'
import { offsetOfZone } from './wall-time'

const hour = 60 * 60_000
const sunday = (month: number, occurrence: number, at = 2): ClockChange => ({
  month,
  weekday: 0,
  occurrence,
  time: at * hour,
})

const pacific: CustomZone = {
  bias: 480,
  daylight: { bias: -60, begins: sunday(3, 2), ends: sunday(11, 1) },
}
const centralEurope: CustomZone = {
  bias: -60,
  daylight: { bias: -60, begins: sunday(3, 5), ends: sunday(10, 5, 3) },
}
const sydney: CustomZone = {
  bias: -600,
  daylight: { bias: -60, begins: sunday(10, 1), ends: sunday(4, 1, 3) },
}
const lordHowe: CustomZone = {
  bias: -630,
  daylight: { bias: -30, begins: sunday(10, 1), ends: sunday(4, 1) },
}
/** What the documentation's example of a PATCH sends, and how the server gives the same zone back, turned round. */
const documentedSent: CustomZone = {
  bias: -300,
  daylight: { bias: 100, begins: sunday(5, 4), ends: sunday(10, 2) },
}
const documentedBack: CustomZone = {
  bias: -200,
  daylight: { bias: -100, begins: sunday(10, 2), ends: sunday(5, 4) },
}

const halfHoursOf = (year: number): readonly number[] =>
  Array.from({ length: 365 * 48 }, (_none, index) => Date.UTC(year, 0, 1) + (index * hour) / 2)

describe('a clock of custom rules', () => {
  it.each([
    ['America/Los_Angeles', pacific],
    ['Europe/Berlin', centralEurope],
    ['Australia/Sydney', sydney],
    ['Australia/Lord_Howe', lordHowe],
    ['Asia/Calcutta', { bias: -330 }],
    ['America/Bogota', { bias: 300 }],
  ])('shows what the clocks of %s show, every half-hour of two years', (zone, rules) => {
    const ours = offsetOfCustomZone(rules)
    const theirs = offsetOfZone(zone)
    const moments = [...halfHoursOf(2026), ...halfHoursOf(2027)]
    expect(moments.filter((moment) => ours(moment) !== theirs(moment))).toEqual([])
  })

  it('is the same however the server turns standard and daylight time round', () => {
    const [sent, back] = [offsetOfCustomZone(documentedSent), offsetOfCustomZone(documentedBack)]
    const moments = halfHoursOf(2026)
    expect(moments.filter((moment) => sent(moment) !== back(moment))).toEqual([])
  })
})

describe('the zone of a clock', () => {
  const november = Date.UTC(2026, 10, 23)

  it('is the named one', () => {
    const clock = toClock({ kind: 'named', zone: 'Asia/Dubai' }, november)
    expect(clock).toMatchObject({ zone: 'Asia/Dubai', isApproximate: false })
    expect(clock.offsetAt(november)).toBe(4 * hour)
  })

  it.each<[string, CustomZone, readonly string[]]>([
    ['Pacific', pacific, ['America/Los_Angeles', 'America/Tijuana']],
    [
      'central European',
      centralEurope,
      ['Europe/Berlin', 'Europe/Budapest', 'Europe/Paris', 'Europe/Warsaw'],
    ],
    ['Sydney’s', sydney, ['Australia/Sydney', 'Australia/Hobart']],
    ['Indian', { bias: -330 }, ['Asia/Calcutta', 'Asia/Colombo']],
  ])('is one that shows the same for %s rules', (_name, rules, zones) => {
    const { zone, isApproximate } = toClock({ kind: 'custom', rules }, november)
    expect(zones).toContain(zone)
    expect(isApproximate).toBe(false)
  })

  it.each<[string, CustomZone]>([
    ['rules that no zone has', documentedBack],
    [
      'daylight saving that begins a week late',
      { ...pacific, daylight: { bias: -60, begins: sunday(3, 3), ends: sunday(11, 1) } },
    ],
    [
      'daylight saving that ends an hour late',
      { ...centralEurope, daylight: { bias: -60, begins: sunday(3, 5), ends: sunday(10, 5, 4) } },
    ],
    ['an offset that no zone has', { bias: -75 }],
  ])('is approximate for %s', (_name, rules) => {
    expect(toClock({ kind: 'custom', rules }, november).isApproximate).toBe(true)
  })

  it.each([
    [documentedBack, Date.UTC(2026, 6, 1), '+03:20'],
    [documentedBack, november, '+05:00'],
    [{ bias: 75 }, november, '-01:15'],
  ])('is written as the offset at that time when no zone shows the same', (rules, at, zone) => {
    const clock = toClock({ kind: 'custom', rules }, at)
    expect(clock.zone).toBe(zone)
    expect(clock.offsetAt(at)).toBe(offsetOfCustomZone(rules)(at))
  })
})
