import { expect, it } from 'vitest'
import { verdictAt } from '../../shared/availability/verdict-at'
import { isPersonId } from '../../shared/person'
import { toAvailability } from '../availability/to-availability'
import { parseScheduleResponse } from '../graph/schedule-response'
import { createCompany } from './company'
import { answerSchedules } from './get-schedule'

const hour = 60 * 60_000

/** The states of the cast at a moment, read by the app's own way from the answer to the verdict. */
function statesAt(now: number): Record<string, string> {
  const company = createCompany()
  const window = { start: now - 12 * hour, end: now + 7 * 24 * hour }
  const people = company.employees.filter(({ role }) => role)
  const moment = (instant: number) => ({
    dateTime: new Date(instant).toISOString().slice(0, -1),
    timeZone: 'UTC',
  })
  const body = {
    schedules: people.map(({ mail }) => mail),
    startTime: moment(window.start),
    endTime: moment(window.end),
  }
  const read = parseScheduleResponse(answerSchedules({ company, opened: now }, JSON.stringify(body)), {
    window,
    viewInterval: 30 * 60_000,
  })
  const states = people.map(({ id, name, mail }) => {
    const schedule = read?.schedules.find(({ address }) => address === mail)
    if (!schedule || !isPersonId(id)) throw new Error(`${name} was not answered`)
    const verdict = verdictAt(toAvailability({ personId: id, schedule, window, asOf: now }), now)
    return [name, verdict.state === 'notKnown' ? verdict.reason : verdict.state] as const
  })
  return Object.fromEntries(states)
}

it.each([
  '2026-11-24T10:42:00+01:00',
  '2026-11-24T00:10:00+01:00',
  '2026-11-22T04:59:00Z',
  '2026-03-29T02:30:00+01:00',
  '2026-10-25T02:30:00+01:00',
  '2027-01-01T23:55:00Z',
])('at %s the cast shows every status', (moment) => {
  expect(statesAt(Date.parse(moment))).toEqual({
    'Martina Keller': 'busy',
    'Mario Conti': 'free',
    'Marcus Öberg': 'elsewhere',
    'Ana Marković': 'tentative',
    'Samar Haddad': 'outOfOffice',
    'Margaux Petit': 'notShared',
    'Jonas Bianchi': 'free',
    'Priya Nair': 'free',
    'Dirk Lange': 'tentative',
    'Mara Lindqvist': 'notFound',
  })
})

it('is the same company for the same seed, and another for another', () => {
  expect(createCompany({ seed: 3 })).toEqual(createCompany({ seed: 3 }))
  expect(createCompany({ seed: 3 }).tenant).not.toBe(createCompany({ seed: 4 }).tenant)
})

it('has about three hundred people in at least five zones, each with an id and an address of their own', () => {
  const { employees } = createCompany()
  expect(employees).toHaveLength(312)
  expect(new Set(employees.map(({ zone }) => zone)).size).toBeGreaterThanOrEqual(5)
  expect(new Set(employees.map(({ id }) => id)).size).toBe(312)
  const mails = employees.flatMap(({ mail }) => mail ?? [])
  expect(new Set(mails).size).toBe(mails.length)
})
