import { describe, expect, it } from 'vitest'
import type { Availability } from '../../shared/availability/availability'
import type { Person, PersonId } from '../../shared/person'
import { at, calendar, entry, notShared, person, pictured as now } from '../testing/people-made-up'
import { siftPeople, type Sifted, type Test } from './sift-people'

const freeNow = person('Free Now')
const freeSoon = person('Free Soon')
const busy = person('Busy All Day')
const offHours = person('Off Hours')
const elsewhere = person('Else Where')
const closed = person('Not Shared')
const pending = person('Not Asked')
const noHours = person('Hours Not Known')
const people = [freeNow, freeSoon, busy, offHours, elsewhere, closed, pending, noHours]

const withoutHours = (availability: Availability): Availability => {
  if (!availability.known) return availability
  const { known, personId, asOf, window, occupied } = availability
  return { known, personId, asOf, window, occupied }
}

const known = new Map<PersonId, Availability>(
  [
    calendar(freeNow),
    calendar(freeSoon, { occupied: [entry([10, 10.9], 'busy')] }),
    calendar(busy, { occupied: [entry([9, 18], 'busy')] }),
    calendar(offHours, { hours: [12, 18] }),
    calendar(elsewhere, { occupied: [entry([9, 18], 'elsewhere')] }),
    notShared(closed),
    withoutHours(calendar(noHours)),
  ].map((one) => [one.personId, one]),
)

interface Sift {
  readonly watched?: readonly Person[]
  readonly keep?: Person
}

function sift(filters: readonly Test[], { watched = people, keep }: Sift = {}): Sifted {
  return siftPeople(people, {
    filters: new Set(filters),
    now,
    presenceOf: () => undefined,
    availabilityOf: (id) => known.get(id),
    watched: new Set(watched.map(({ id }) => id)),
    keep: keep?.id,
  })
}

describe.each<readonly [readonly Test[], readonly Person[]]>([
  [['freeNow'], [freeNow, noHours]],
  [['freeSoon'], [freeNow, freeSoon, noHours]],
  [['busyNow'], [freeSoon, busy]],
  [['inWorkingHours'], [freeNow, freeSoon, busy, elsewhere]],
  [
    ['freeSoon', 'inWorkingHours'],
    [freeNow, freeSoon],
  ],
])('%j', (filters, expected) => {
  it('keeps those who pass every filter, in their order', () => {
    expect(sift(filters).shown).toEqual(expected)
  })

  it('loses nobody: shown, failed, being checked, not known and not looked at are all', () => {
    const { shown, checking, notKnown, notLookedAt } = sift(filters, { watched: [] })
    expect([checking, notLookedAt]).toEqual([0, 1])
    expect(shown).not.toContain(closed)
    expect(notKnown).toBeGreaterThanOrEqual(1)
  })
})

it('of whom it cannot be told stand apart, never among those who pass', () => {
  const { shown, apart } = sift(['busyNow'])
  expect(apart).toEqual([pending, closed])
  expect(shown).not.toContain(pending)
})

it('whose hours are not known is counted as not known, neither in nor out of working hours', () => {
  expect(sift(['inWorkingHours'])).toMatchObject({ notKnown: 2, checking: 1, notLookedAt: 0 })
})

it('the chosen person stays whatever they are doing', () => {
  expect(sift(['freeNow'], { keep: busy }).shown).toContain(busy)
})

it('where those apart are listed, the chosen one stays among them and is not counted', () => {
  const sieve = { filters: new Set<Test>(['freeNow']), now, watched: new Set(people.map(({ id }) => id)) }
  const told = { presenceOf: () => undefined, availabilityOf: (id: PersonId) => known.get(id) }
  const kept = (keep: Person) => siftPeople(people, { ...sieve, ...told, keep: keep.id, isApartListed: true })
  expect(kept(pending)).toMatchObject({ shown: [freeNow, noHours], passing: 2, apart: [pending, closed] })
  expect(kept(busy)).toMatchObject({ shown: [freeNow, busy, noHours], passing: 2 })
})

it('an answer that is too old counts as not known, never as free', () => {
  const old = siftPeople([freeNow], {
    filters: new Set(['freeNow']),
    now,
    presenceOf: () => undefined,
    availabilityOf: () => calendar(freeNow, { asOf: at(2) }),
    watched: new Set(),
    keep: undefined,
  })
  expect(old).toEqual({ shown: [], passing: 0, apart: [freeNow], checking: 0, notKnown: 1, notLookedAt: 0 })
})

it.each([
  ['freeNow', 6, 0],
  ['freeSoon', 6, 0],
  ['freeNow', 4, 1],
  // Of working hours a few minutes change nothing.
  ['inWorkingHours', 6, 1],
] as const)('“%s” is told from an answer of %i minutes: %i', (filter, minutes, passing) => {
  const sifted = siftPeople([freeNow], {
    filters: new Set([filter]),
    now,
    presenceOf: () => undefined,
    availabilityOf: () => calendar(freeNow, { asOf: now - minutes * 60_000 }),
    watched: new Set(),
    keep: undefined,
  })
  expect(sifted).toMatchObject({ passing, notKnown: 1 - passing })
})

it('who is in a call is not free, whatever the calendar says, as long as that is known freshly', () => {
  const inCall = (asOf: number) =>
    siftPeople([freeNow], {
      filters: new Set(['freeNow']),
      now,
      availabilityOf: () => calendar(freeNow),
      presenceOf: (personId) => ({ personId, activity: 'inCall', asOf }),
      watched: new Set(),
      keep: undefined,
    }).shown
  expect(inCall(now)).toEqual([])
  expect(inCall(now - 6 * 60_000)).toEqual([freeNow])
})
