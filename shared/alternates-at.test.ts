import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alternatesAt, compareAlternates, mostAlternates } from './alternates-at'
import type { Availability, OccupiedSpan } from './availability/availability'
import { expiresAfter } from './availability/freshness-at'
import { activities, type Activity } from './availability/presence'
import { nearnesses, type Candidate, type Nearness } from './nearest-to'
import { isPersonId, type PersonId } from './person'

const minute = 60_000
const now = Date.UTC(2026, 10, 24, 9, 42)
const window = { start: now - 600 * minute, end: now + 6_000 * minute }

function idOf(text: string): PersonId {
  if (!isPersonId(text)) throw new Error('not an id')
  return text
}

interface Situation {
  readonly nearness: Nearness
  /** Entries by minutes from now. */
  readonly entries: readonly (readonly [OccupiedSpan['occupation'], number, number])[]
  /** Minutes. */
  readonly age: number
  readonly activity: Activity
  readonly known: boolean
}

const plain: Situation = { nearness: 'team', entries: [], age: 0, activity: 'unknown', known: true }

function toCalendar(personId: PersonId, { entries, age, known }: Situation): Availability {
  const asOf = now - age * minute
  if (!known) return { known, personId, asOf, reason: 'notShared' }
  const occupied = entries
    .map(([occupation, start, end]) => ({ occupation, start: now + start * minute, end: now + end * minute }))
    .sort((one, other) => one.start - other.start)
  return { known, personId, asOf, window, occupied }
}

function look(situations: Readonly<Record<string, Partial<Situation>>>) {
  const all = new Map(Object.entries(situations).map(([id, one]) => [idOf(id), { ...plain, ...one }]))
  const candidates = [...all].map(([id, { nearness }]): Candidate => ({
    person: { id, name: id, phones: [] },
    nearness,
  }))
  const calendars = new Map([...all].map(([id, one]) => [id, toCalendar(id, one)]))
  const known = {
    now,
    availabilityOf: (id: PersonId) => calendars.get(id),
    presenceOf: (id: PersonId) => ({ personId: id, activity: all.get(id)?.activity ?? 'unknown', asOf: now }),
  }
  return { candidates, known }
}

function named(situations: Readonly<Record<string, Partial<Situation>>>): readonly string[] {
  const { candidates, known } = look(situations)
  return alternatesAt(candidates, known).map(({ person }) => person.id)
}

const freeFor = (minutes: number): Partial<Situation> => ({ entries: [['busy', minutes, minutes + 60]] })

describe('who else can take it', () => {
  it.each<readonly [string, Readonly<Record<string, Partial<Situation>>>, readonly string[]]>([
    [
      'free comes before almost gone, elsewhere and tentative',
      {
        d: { entries: [['tentative', -10, 20]] },
        c: { entries: [['elsewhere', -60, 300]] },
        b: freeFor(10),
        a: freeFor(20),
      },
      ['a', 'b', 'c'],
    ],
    [
      'of two who are free, whoever has longer',
      { a: { ...freeFor(30), nearness: 'assistant' }, b: freeFor(50) },
      ['b', 'a'],
    ],
    [
      'beyond an hour the nearer',
      { a: { nearness: 'office' }, b: { ...freeFor(70), nearness: 'assistant' } },
      ['b', 'a'],
    ],
    [
      'deputies come before the team, the team before its head',
      { a: { nearness: 'head' }, b: { nearness: 'team' }, c: { nearness: 'deputy' } },
      ['c', 'b', 'a'],
    ],
    [
      'of two tentative, whoever is through sooner',
      { a: { entries: [['tentative', -5, 50]] }, b: { entries: [['tentative', -5, 20]] } },
      ['b', 'a'],
    ],
    ['nobody who is in a call', { a: { activity: 'inCall' }, b: {} }, ['b']],
    [
      'nobody in a meeting or out',
      { a: { entries: [['busy', -5, 5]] }, b: { entries: [['outOfOffice', -5, 5]] } },
      [],
    ],
    ['nobody whose calendar is not shared', { a: { known: false } }, []],
    ['an answer of four minutes ago still counts', { a: { age: 4 } }, ['a']],
    ['nobody whose answer is old', { a: { age: 6 } }, []],
    ['nobody whose answer has expired', { a: { age: expiresAfter / minute + 1 } }, []],
  ])('%s', (_, situations, ids) => {
    expect(named(situations)).toEqual(ids)
  })

  it('nobody of whom nothing was told', () => {
    const { candidates, known } = look({ a: {} })
    expect(alternatesAt(candidates, { ...known, availabilityOf: () => undefined })).toEqual([])
  })
})

const aSituation = fc.record({
  nearness: fc.constantFrom(...nearnesses),
  entries: fc.array(
    fc
      .tuple(
        fc.constantFrom('busy', 'tentative', 'outOfOffice', 'elsewhere' as const),
        fc.integer({ min: -90, max: 90 }),
        fc.integer({ min: 1, max: 120 }),
      )
      .map(([occupation, start, length]) => [occupation, start, start + length] as const),
    { maxLength: 3 },
  ),
  age: fc.integer({ min: 0, max: 70 }),
  activity: fc.constantFrom(...activities),
  known: fc.boolean(),
})

const situations = fc
  .array(aSituation, { maxLength: 8 })
  .map((all) => Object.fromEntries(all.map((one, index) => [`person-${index}`, one])))

describe('whatever is known of them', () => {
  it('only those who can or may take it are named, none of them from an old answer', () => {
    fc.assert(
      fc.property(situations, (all) => {
        const { candidates, known } = look(all)
        for (const { person, verdict } of alternatesAt(candidates, known)) {
          expect(['yes', 'maybe']).toContain(verdict.answer)
          expect(all[person.id]?.known).toBe(true)
          expect(all[person.id]?.age).toBeLessThanOrEqual(5)
        }
      }),
    )
  })

  it('nobody who only may take it stands before somebody who can', () => {
    fc.assert(
      fc.property(situations, (all) => {
        const { candidates, known } = look(all)
        const answers = alternatesAt(candidates, known).map(({ verdict }) => verdict.answer)
        expect(answers).toEqual(
          [...answers].sort((one, other) => (one === other ? 0 : one === 'yes' ? -1 : 1)),
        )
      }),
    )
  })

  it('the order in which they are looked at changes nothing', () => {
    fc.assert(
      fc.property(situations, fc.integer(), (all, turn) => {
        const { candidates, known } = look(all)
        const cut = candidates.length === 0 ? 0 : Math.abs(turn) % candidates.length
        const turned = [...candidates.slice(cut), ...candidates.slice(0, cut)]
        expect(alternatesAt(turned, known)).toEqual(alternatesAt(candidates, known))
      }),
    )
  })

  it('of two people one comes first, and the order has no circle', () => {
    fc.assert(
      fc.property(fc.array(aSituation, { minLength: 3, maxLength: 3 }), (three) => {
        const { candidates, known } = look(Object.fromEntries(three.map((one, index) => [`p${index}`, one])))
        const [a, b, c] = alternatesAt(candidates, known)
        if (!a || !b) return
        expect(Math.sign(compareAlternates(a, b, now))).toBe(-1)
        expect(Math.sign(compareAlternates(b, a, now))).toBe(1)
        if (c) expect(Math.sign(compareAlternates(a, c, now))).toBe(-1)
      }),
    )
  })

  it('no more than three are named', () => {
    fc.assert(
      fc.property(situations, (all) => {
        expect(named(all).length).toBeLessThanOrEqual(mostAlternates)
      }),
    )
  })
})

describe('whoever is shown already', () => {
  const hour = { a: freeFor(30), b: freeFor(50), c: freeFor(40), d: freeFor(20) }
  const shownAs = (...ids: readonly string[]): readonly string[] => {
    const { candidates, known } = look(hour)
    return alternatesAt(candidates, known, ids.map(idOf)).map(({ person }) => person.id)
  }

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['nobody: the best come first', [], ['b', 'c', 'a']],
    ['keeps their place, though others have longer by now', ['a', 'd', 'b'], ['a', 'd', 'b']],
    [
      'who cannot take it any more gives their place to the best of the others',
      ['a', 'gone', 'd'],
      ['a', 'b', 'd'],
    ],
    ['fewer than there are places: the rest is filled up', ['d'], ['d', 'b', 'c']],
  ])('%s', (_, shown, expected) => {
    expect(shownAs(...shown)).toEqual(expected)
  })

  it('is asked about again with the same answer: nothing moves', () => {
    fc.assert(
      fc.property(situations, situations, (before, after) => {
        const first = look({ ...after, ...before })
        const second = look({ ...before, ...after })
        const ids = alternatesAt(first.candidates, first.known).map(({ person }) => person.id)
        const then = alternatesAt(second.candidates, second.known, ids).map(({ person }) => person.id)
        const stay = then.filter((id) => ids.includes(id))
        expect(stay).toEqual(ids.filter((id) => stay.includes(id)))
        expect(alternatesAt(second.candidates, second.known, then).map(({ person }) => person.id)).toEqual(
          then,
        )
      }),
    )
  })
})
