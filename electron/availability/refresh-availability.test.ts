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

const toFree = (personId: PersonId): Availability => {
  const asOf = Date.now()
  return { known: true, personId, asOf, window: { start: asOf, end: asOf + 86_400_000 }, occupied: [] }
}

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
  const free = (ids: readonly PersonId[]) => ids.map(toFree)
  const readCalendars: ReadCalendars = (ids, urgency, signal) => {
    asked.push({ ids, urgency, signal })
    return answer(ids) ?? Promise.resolve(done(free(ids)))
  }
  const now = () => Date.now()
  const refresh = new AvailabilityRefresh({
    board,
    readCalendars,
    now,
    elapsed: () => performance.now(),
    random: () => 0.5,
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
  await vi.advanceTimersByTimeAsync(23_000)
  expect(asked).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(7_500)
  expect(asked).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  expect(asked.length).toBeLessThanOrEqual(2 + 600 / 24)
})

it('asks only for the new rows when the operator scrolls, and drops what nobody wants any more', () => {
  const { asked, refresh } = open(() => new Promise(() => undefined))
  refresh.start()
  refresh.watch(people(3))
  refresh.watch([...people(1), ...people(2, 'new')])
  expect(asked.map(({ ids }) => ids)).toEqual([people(3), people(2, 'new')])
  expect(asked[0]?.signal.aborted).toBe(false)
  refresh.watch(people(2, 'other'))
  expect(asked.slice(0, 2).map(({ signal }) => signal.aborted)).toEqual([true, true])
})

/** Answers one question at a time, when told to. */
function answerByHand() {
  const waiting: (() => void)[] = []
  return {
    answer: (ids: readonly PersonId[]) =>
      new Promise<Outcome<readonly Availability[]>>((resolve) =>
        waiting.push(() =>
          resolve(
            done(ids.map((personId) => ({ known: false, personId, asOf: Date.now(), reason: 'notShared' }))),
          ),
        ),
      ),
    answerNext: async () => {
      waiting.shift()?.()
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

it('the background waits for the rows in sight', async () => {
  const { answer, answerNext } = answerByHand()
  const { asked, refresh } = open(answer)
  refresh.start()
  refresh.watchElsewhere(people(200))
  expect(asked).toEqual([])
  refresh.watch(people(40, 'seen'))
  expect(asked.map(({ urgency }) => urgency)).toEqual(['lookedAt', 'inSight'])
  await answerNext()
  expect(asked).toHaveLength(2)
  await answerNext()
  expect(asked.slice(2).map(({ urgency }) => urgency)).toEqual(Array(4).fill('background'))
})

it('asks four questions at once; who comes into sight meanwhile overtakes the background', async () => {
  const { answer, answerNext } = answerByHand()
  const { asked, refresh } = open(answer)
  refresh.start()
  refresh.watch(people(1, 'first'))
  await answerNext()
  refresh.watchElsewhere(people(200))
  const background = asked.splice(0).slice(1)
  expect(background.map(({ urgency }) => urgency)).toEqual(Array(4).fill('background'))
  refresh.watch(people(25, 'seen'))
  expect(asked).toMatchObject([{ ids: people(20, 'seen'), urgency: 'lookedAt' }])
  await answerNext()
  await answerNext()
  // The rest of the question is filled up, so that twenty people cost one request.
  expect(asked[1]?.ids.slice(0, 5)).toEqual(people(25, 'seen').slice(20))
  expect(asked[1]).toMatchObject({ urgency: 'inSight' })
  expect(asked[1]?.ids).toHaveLength(20)
})

it('drops rows that were scrolled away from its queue: only those in sight are asked for', async () => {
  const { answer, answerNext } = answerByHand()
  const { asked, refresh } = open(answer)
  refresh.start()
  refresh.watch(people(200))
  refresh.watch([...people(20), ...people(20, 'other')])
  for (let round = 0; round < 8; round += 1) await answerNext()
  expect(asked.flatMap(({ ids }) => ids)).toEqual([...people(80), ...people(20, 'other')])
})

it('keeps everyone else younger than five minutes', async () => {
  const { board, refresh } = open()
  refresh.start()
  refresh.watch(people(1))
  refresh.watchElsewhere(people(50))
  await vi.advanceTimersByTimeAsync(1_000)
  for (let minute = 0; minute < 20; minute += 1) {
    await vi.advanceTimersByTimeAsync(60_000)
    const ages = board.readAll(people(50)).map(({ asOf }) => Date.now() - asOf)
    expect(ages).toHaveLength(50)
    expect(Math.max(...ages)).toBeLessThan(5 * 60_000)
    expect(ages[0]).toBeLessThan(60_000)
  }
})

it('does not ask again and again for those who have no calendar', async () => {
  const { asked, refresh } = open((ids) =>
    Promise.resolve(
      done(ids.map((personId) => ({ known: false, personId, asOf: Date.now(), reason: 'noCalendar' }))),
    ),
  )
  refresh.start()
  refresh.watch(people(2))
  await vi.advanceTimersByTimeAsync(3 * 60 * 60_000)
  refresh.start()
  expect(asked).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(2 * 60 * 60_000)
  expect(asked).toHaveLength(2)
})

it('after a problem one question goes ahead, and all follow when it is answered', async () => {
  let isDown = true
  const problem = { kind: 'offline', cause: 'unreachable', reference: 'PB-000000' } as const
  const { asked, refresh } = open(() => (isDown ? Promise.resolve(failed(problem)) : undefined))
  refresh.start()
  refresh.watch(people(100))
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toHaveLength(4)
  await vi.advanceTimersByTimeAsync(16_000)
  expect(asked).toHaveLength(5)
  isDown = false
  await vi.advanceTimersByTimeAsync(16_000)
  expect(asked).toHaveLength(10)
})

it('one question that cannot be understood does not hold up the others', async () => {
  const problem = { kind: 'unexpected', reference: 'PB-000000' } as const
  const { asked, refresh } = open((ids) =>
    ids[0] === people(1)[0] ? Promise.resolve(failed(problem)) : undefined,
  )
  refresh.start()
  refresh.watch(people(100))
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toHaveLength(5)
})

it('asks nothing before the moment the server named', async () => {
  const problem = { kind: 'throttled', until: Date.now() + 3_600_000, reference: 'PB-000000' } as const
  const { asked, refresh } = open(() => Promise.resolve(failed(problem)))
  refresh.start()
  refresh.watch(people(2))
  await vi.advanceTimersByTimeAsync(3_599_000)
  expect(asked).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(11_000)
  expect(asked).toHaveLength(2)
})

it('makes one wave in five seconds, however often the network comes and goes', async () => {
  const { asked, refresh } = open()
  refresh.start()
  refresh.watch(people(2))
  for (let flip = 0; flip < 100; flip += 1) {
    refresh.rest()
    refresh.start()
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(asked.length).toBeLessThanOrEqual(4)
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
