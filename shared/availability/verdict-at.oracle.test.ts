import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isPersonId } from '../person'
import type { KnownAvailability, Occupation, OccupiedSpan, Span } from './availability'
import type { Verdict } from './verdict'
import { verdictAt } from './verdict-at'

// Slow on purpose: a calendar painted minute by minute and read by looking at every minute.
const minute = 60_000
const begin = Date.UTC(2026, 10, 23)
const minutes = 600
const moment = (index: number): number => begin + index * minute

type Ground = Occupation | 'nothing'
interface Painted {
  readonly shown: readonly Ground[]
  readonly works: readonly boolean[]
  readonly hasEntries: boolean
}

function paint({ occupied, workingHours }: KnownAvailability): Painted {
  const each = Array.from({ length: minutes }, (_none, index) => moment(index))
  const covers =
    (now: number) =>
    ({ start, end }: Span): boolean =>
      start <= now && now < end
  const kinds: readonly Occupation[] = ['outOfOffice', 'busy', 'tentative', 'elsewhere']
  return {
    shown: each.map((now) => {
      const running = occupied.filter(covers(now)).map(({ occupation }) => occupation)
      return kinds.find((kind) => running.includes(kind)) ?? 'nothing'
    }),
    works: each.map((now) => !workingHours || workingHours.spans.some(covers(now))),
    hasEntries: occupied.some((entry) => each.some((now) => covers(now)(entry))),
  }
}

const blocks = (ground: Ground | undefined): boolean => ground !== 'nothing' && ground !== 'elsewhere'

function slowNextFree({ shown, works }: Painted, from: number): object {
  const isUsable = shown.map((ground, index) => works[index] === true && !blocks(ground))
  for (let start = from; start < minutes; start += 1) {
    let end = start
    while (isUsable[end] === true) end += 1
    if (end - start >= 15) {
      return { nextFree: { start: moment(start), end: moment(end), isOpenEnded: end === minutes } }
    }
    start = end
  }
  return {}
}

function slowVerdict(painted: Painted, now: number): object {
  const { shown, works, hasEntries } = painted
  const firstAfter = (test: (index: number) => boolean): number => {
    let index = now + 1
    while (index < minutes && !test(index)) index += 1
    return index
  }
  const until = (index: number): object => (index < minutes ? { until: moment(index) } : {})
  const state = shown[now]
  if (blocks(state)) {
    const answer = state === 'tentative' ? 'maybe' : 'no'
    const end = firstAfter((index) => shown[index] !== state)
    return { state, answer, ...until(end), ...slowNextFree(painted, now) }
  }
  if (works[now] !== true) return { state: 'offHours', answer: 'no', ...slowNextFree(painted, now) }

  const obstacle = firstAfter((index) => blocks(shown[index]) || works[index] !== true)
  const occupation = blocks(shown[obstacle]) ? shown[obstacle] : 'endOfWork'
  const isNear = obstacle < minutes && obstacle - now <= 15
  const approaching = isNear ? { approaching: { start: moment(obstacle), occupation } } : {}
  if (state === 'elsewhere') {
    const end = firstAfter((index) => shown[index] !== 'elsewhere' || works[index] !== true)
    return { state, answer: 'maybe', ...until(end), ...approaching }
  }
  const ending = obstacle < minutes ? { ...until(obstacle), endsBy: occupation } : {}
  return { state: 'free', answer: 'yes', ...ending, ...approaching, nothingBooked: !hasEntries }
}

const id = 'a-1'
if (!isPersonId(id)) throw new Error('not an id')
const personId = id

// Every other entry on whole quarters of an hour, so that many touch.
const startMinute = fc.oneof(
  fc.integer({ min: -60, max: minutes + 30 }),
  fc.integer({ min: -2, max: 42 }).map((quarters) => quarters * 15),
)
const duration = fc.oneof(fc.integer({ min: 1, max: 150 }), fc.constantFrom(15, 30, 45, 60, 120))
const entry: fc.Arbitrary<OccupiedSpan> = fc
  .record({
    start: startMinute,
    duration,
    occupation: fc.constantFrom<Occupation>('outOfOffice', 'busy', 'tentative', 'elsewhere'),
  })
  .map(({ start, duration: length, occupation }) => ({
    start: moment(start),
    end: moment(start + length),
    occupation,
  }))

const hours: fc.Arbitrary<readonly Span[]> = fc
  .uniqueArray(fc.integer({ min: -30, max: minutes + 30 }), { maxLength: 6 })
  .map((edges) => {
    const sorted = [...edges].sort((one, other) => one - other)
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_none, index) => ({
      start: moment(sorted[2 * index] ?? 0),
      end: moment(sorted[2 * index + 1] ?? 0),
    }))
  })

const calendar: fc.Arbitrary<KnownAvailability> = fc
  .record({
    occupied: fc.array(entry, { maxLength: 9 }),
    spans: fc.option(hours, { nil: undefined }),
  })
  .map(({ occupied, spans }) => ({
    known: true,
    personId,
    asOf: begin,
    window: { start: begin, end: moment(minutes) },
    occupied: [...occupied].sort((one, other) => one.start - other.start),
    ...(spans && { workingHours: { zone: 'UTC', spans, isApproximate: false } }),
  }))

const nowMinute = fc.integer({ min: 0, max: minutes - 1 })
const verdictOf = (known: KnownAvailability, index: number): Verdict =>
  verdictAt({ ...known, asOf: moment(index) }, moment(index))

it('says what a reader of every single minute would say', () => {
  fc.assert(
    fc.property(calendar, fc.array(nowMinute, { minLength: 6, maxLength: 6 }), (known, moments) => {
      const painted = paint(known)
      for (const index of moments) expect(verdictOf(known, index)).toEqual(slowVerdict(painted, index))
    }),
    { numRuns: 600 },
  )
})

it('never says free while something blocks or outside working hours', () => {
  fc.assert(
    fc.property(calendar, nowMinute, (known, index) => {
      const { shown, works } = paint(known)
      const isUsable = !blocks(shown[index]) && works[index] === true
      expect(verdictOf(known, index).answer === 'yes').toBe(isUsable && shown[index] === 'nothing')
    }),
  )
})

it('holds until the moment that it names, and no longer', () => {
  fc.assert(
    fc.property(calendar, nowMinute, (known, index) => {
      const verdict = verdictOf(known, index)
      if (!('until' in verdict)) return
      const end = (verdict.until - begin) / minute
      // Free time goes on while they work elsewhere for a part of it.
      const same = verdict.state === 'free' ? ['free', 'elsewhere'] : [verdict.state]
      for (let later = index; later < end; later += 1) expect(same).toContain(verdictOf(known, later).state)
      expect(verdictOf(known, end).state).not.toBe(verdict.state)
    }),
  )
})

it('does not depend on the order of entries that begin together', () => {
  fc.assert(
    fc.property(calendar, nowMinute, (known, index) => {
      const occupied = [...known.occupied].reverse().sort((one, other) => one.start - other.start)
      expect(verdictOf({ ...known, occupied }, index)).toEqual(verdictOf(known, index))
    }),
  )
})
