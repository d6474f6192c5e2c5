import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Availability } from '../../shared/availability/availability'
import type { Connection } from '../../shared/ipc'
import { done, failed, type Outcome } from '../../shared/outcome'
import { isPersonId, type PersonId } from '../../shared/person'
import { AvailabilityBoard } from './availability-board'
import { AvailabilityRefresh, type ReadCalendars } from './refresh-availability'

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-24T09:42:00Z') }))
afterEach(() => vi.useRealTimers())

const people = (count: number, prefix = 'p'): PersonId[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${at}`).filter(isPersonId)

interface Question {
  readonly ids: readonly PersonId[]
  readonly urgency: string
  readonly signal: AbortSignal
}

/** A refresh whose questions are written down and answered by `answer`. */
function open(
  answer: (ids: readonly PersonId[]) => Promise<Outcome<readonly Availability[]>> | undefined = () =>
    undefined,
) {
  const asked: Question[] = []
  const told: Connection[] = []
  const board = new AvailabilityBoard(() => undefined)
  const free = (ids: readonly PersonId[]) =>
    ids.map((personId): Availability => ({ known: false, personId, asOf: Date.now(), reason: 'notShared' }))
  const readCalendars: ReadCalendars = (ids, urgency, signal) => {
    asked.push({ ids, urgency, signal })
    return answer(ids) ?? Promise.resolve(done(free(ids)))
  }
  const now = () => Date.now()
  const refresh = new AvailabilityRefresh({
    board,
    readCalendars,
    now,
    onConnection: (one) => told.push(one),
  })
  return { asked, told, board, refresh }
}

it('asks for everyone in sight in chunks of twenty, the first chunk as looked at', () => {
  const { asked, refresh } = open()
  refresh.start()
  refresh.watch(people(45))
  expect(asked.map(({ ids, urgency }) => [ids.length, urgency])).toEqual([
    [20, 'lookedAt'],
    [20, 'inSight'],
    [5, 'inSight'],
  ])
})

it('asks nothing before it is started, and everyone in sight at once when it is', () => {
  const { asked, refresh } = open()
  refresh.watch(people(3))
  expect(asked).toEqual([])
  refresh.start()
  expect(asked).toHaveLength(1)
})

it('keeps answers in sight younger than a minute, and asks no sooner than it must', async () => {
  const { asked, refresh } = open()
  refresh.start()
  refresh.watch(people(3))
  await vi.advanceTimersByTimeAsync(44_000)
  expect(asked).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(asked).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  expect(asked.length).toBeLessThanOrEqual(2 + Math.ceil(600 / 45))
})

it('asks only for the new rows when the operator scrolls, and drops what is no longer in sight', () => {
  const { asked, refresh } = open(() => new Promise(() => undefined))
  refresh.start()
  refresh.watch(people(3))
  refresh.watch([...people(1), ...people(2, 'new')])
  expect(asked.map(({ ids }) => ids)).toEqual([people(3), people(2, 'new')])
  expect(asked[0]?.signal.aborted).toBe(false)
  refresh.watch(people(2, 'other'))
  expect(asked.slice(0, 2).map(({ signal }) => signal.aborted)).toEqual([true, true])
})

it('tells a problem once it is there, and takes it back with the next answer', async () => {
  let isDown = true
  const problem = { kind: 'offline', cause: 'unreachable', reference: 'PB-000000' } as const
  const { told, refresh } = open(() => (isDown ? Promise.resolve(failed(problem)) : undefined))
  refresh.start()
  refresh.watch(people(2))
  await vi.advanceTimersByTimeAsync(0)
  expect(told.at(-1)).toEqual({ problem })
  isDown = false
  await vi.advanceTimersByTimeAsync(16_000)
  expect(told.at(-1)?.problem).toBeUndefined()
  expect(told.at(-1)?.lastAnswer).toBeDefined()
})

it('asks nothing while it rests, and renews what is in sight when it goes on', async () => {
  const { asked, refresh } = open()
  refresh.start()
  refresh.watch(people(2))
  refresh.rest()
  await vi.advanceTimersByTimeAsync(60 * 60_000)
  expect(asked).toHaveLength(1)
  refresh.start()
  expect(asked).toHaveLength(2)
})

it('takes no answer that comes after it was cleared: it belongs to whoever was signed in before', async () => {
  let answer: (outcome: Outcome<readonly Availability[]>) => void = () => undefined
  const { board, told, refresh } = open(() => new Promise((resolve) => (answer = resolve)))
  refresh.start()
  const ids = people(1)
  refresh.watch(ids)
  refresh.clear()
  const late = ids.map((personId): Availability => ({
    known: false,
    personId,
    asOf: Date.now(),
    reason: 'notShared',
  }))
  answer(done(late))
  await vi.advanceTimersByTimeAsync(0)
  expect(board.readAll(ids)).toEqual([])
  expect(told.at(-1)).toEqual({})
})

it('goes on when the clock is set back by an hour, and the board takes the new answers', async () => {
  const { asked, board, refresh } = open()
  refresh.start()
  const [id] = people(1)
  refresh.watch(people(1))
  await vi.advanceTimersByTimeAsync(1_000)
  vi.setSystemTime(Date.now() - 60 * 60_000)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked.length).toBeGreaterThan(1)
  expect(id && board.read(id)?.asOf).toBeLessThan(Date.now() + 1)
})
