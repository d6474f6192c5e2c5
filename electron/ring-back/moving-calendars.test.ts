import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Availability, Instant, OccupiedSpan } from '../../shared/availability/availability'
import { resolveOverlaps } from '../../shared/availability/resolve-overlaps'
import { isPersonId } from '../../shared/person'
import { isRingBackId, ringBackAt } from '../../shared/ring-back'
import { KeptList } from '../secrets/kept-list'
import { createMemorySecretStore } from '../secrets/memory-secret-store'
import { createRecordedLog } from '../testing/recorded-log'
import { keptRingBackForm } from './kept-ring-back'
import { RingBacks } from './ring-backs'

const minute = 60_000
const hour = 60 * minute
/** Tuesday, 24 November 2026, 9:00 UTC: work begins. */
const start = Date.UTC(2026, 10, 24, 9)
const hoursOfWork = 9

const [personId] = ['martina'].filter(isPersonId)
const [id] = ['00000000-0000-4000-8000-000000000001'].filter(isRingBackId)
if (personId === undefined || id === undefined) throw new Error('not an id')
const martina = { id: personId, name: 'Martina Keller' }
const caller = { name: 'Caffè Meridiana' }
const wish = { id, person: martina, caller }

/** Somebody moves, adds or cancels meetings: from this minute on the day is another one. */
interface Change {
  readonly after: number
  readonly meetings: readonly OccupiedSpan[]
}

const days = fc
  .array(fc.tuple(fc.nat({ max: 100 }), fc.integer({ min: 1, max: 24 })), { maxLength: 5 })
  .map((meetings) =>
    resolveOverlaps(
      meetings.map(([from, steps]) => ({
        start: start + from * 5 * minute,
        end: start + (from + steps) * 5 * minute,
        occupation: 'busy' as const,
      })),
    ),
  )
const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({ after: fc.nat({ max: 8 * 60 }), meetings: days }),
  { maxLength: 6 },
)

const toCalendar = (occupied: readonly OccupiedSpan[], asOf: Instant): Availability => ({
  known: true,
  personId,
  asOf,
  window: { start: start - hour, end: start + 24 * hour },
  occupied,
  workingHours: {
    zone: 'UTC',
    isApproximate: false,
    spans: [{ start, end: start + hoursOfWork * hour }],
  },
})

interface Day {
  readonly first: readonly OccupiedSpan[]
  readonly later: readonly Change[]
}

/** Lets the day pass minute by minute; whoever watches the calendar reads it every two of them. Says when they were reminded. */
async function live({ first, later }: Day): Promise<readonly { at: Instant; calendar: Availability }[]> {
  vi.setSystemTime(start)
  const dues: { at: Instant; calendar: Availability }[] = []
  let meetings = first
  let calendar = toCalendar(first, start)
  const read = (): void => {
    calendar = toCalendar(meetings, Date.now())
    ringBacks.look()
  }
  const store = Promise.resolve(createMemorySecretStore())
  const ringBacks: RingBacks = new RingBacks({
    list: new KeptList({ store, form: keptRingBackForm, log: createRecordedLog(), what: 'ring-backs' }),
    now: () => Date.now(),
    calendarOf: () => calendar,
    askAnew: () => void setTimeout(read, 300),
    onChange: () => undefined,
    onDue: () => dues.push({ at: Date.now(), calendar }),
  })
  await ringBacks.open()
  await ringBacks.set(wish)
  for (let passed = 0; passed < hoursOfWork * 60; passed += 1) {
    meetings = later.findLast(({ after }) => after === passed)?.meetings ?? meetings
    if (passed % 2 === 1) read()
    await vi.advanceTimersByTimeAsync(minute)
  }
  await ringBacks.close()
  return dues
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

it('whatever is moved during the day, a reminder comes once at most, and only while the calendar read last says “free”', async () => {
  let reminded = 0
  await fc.assert(
    fc.asyncProperty(fc.record({ first: days, later: changes }), async (day) => {
      const dues = await live(day)
      expect(dues.length).toBeLessThanOrEqual(1)
      for (const { at, calendar } of dues) {
        reminded += 1
        expect(ringBackAt(calendar, at, at)).toBe(at)
        expect(at - calendar.asOf).toBeLessThanOrEqual(minute)
      }
      // Where nobody moves anything, it is the first free time, and it does come.
      const isCalm = day.later.length === 0
      const free = ringBackAt(toCalendar(day.first, start), start, start)
      if (isCalm && free !== undefined && free > start && free < start + 8 * hour) {
        expect(dues).toHaveLength(1)
        expect(dues[0]?.at).toBeLessThan(free + minute)
      }
    }),
    { numRuns: 40 },
  )
  expect(reminded).toBeGreaterThan(10)
})
