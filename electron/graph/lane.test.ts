import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Urgency } from './exchange'
import { Lane } from './lane'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const openLane = (width: number): Lane => new Lane({ width, elapsed: Date.now, random: () => 0.5 })
const { signal } = new AbortController()

/** A task that runs until it is told to end, and notes when it began. */
function task(lane: Lane, begun: string[], { urgency, name }: { urgency: Urgency; name: string }) {
  let end = (): void => undefined
  const ended = lane.run(urgency, signal, () => {
    begun.push(name)
    return new Promise<void>((resolve) => (end = resolve))
  })
  return { end: () => end(), ended }
}

const settle = () => vi.advanceTimersByTimeAsync(0)

it('runs four at once', async () => {
  const lane = openLane(4)
  const begun: string[] = []
  for (const name of ['a', 'b', 'c', 'd', 'e']) task(lane, begun, { urgency: 'inSight', name })
  await settle()
  expect(begun).toEqual(['a', 'b', 'c', 'd'])
})

/** Tasks that run until their place is wanted back or they are told to end; each start is written down. */
function obedient(lane: Lane, begun: string[], { urgency, name }: { urgency: Urgency; name: string }) {
  return lane.run(urgency, signal, (own) => {
    begun.push(name)
    return new Promise<void>((_resolve, reject) =>
      own.addEventListener('abort', () => reject(new Error('wanted back'))),
    )
  })
}

it('takes the lent place back for what the operator looks at, and runs the lender’s task again later', async () => {
  const lane = openLane(4)
  const begun: string[] = []
  for (const name of ['a', 'b', 'c', 'd']) void obedient(lane, begun, { urgency: 'background', name })
  const lookedAt = task(lane, begun, { urgency: 'lookedAt', name: 'looked at' })
  await vi.advanceTimersByTimeAsync(499)
  expect(begun).toEqual(['a', 'b', 'c', 'd'])
  await vi.advanceTimersByTimeAsync(1)
  expect(begun).toEqual(['a', 'b', 'c', 'd', 'looked at'])
  lookedAt.end()
  await settle()
  expect(begun).toEqual(['a', 'b', 'c', 'd', 'looked at', 'd'])
})

it('lends nothing back while a place comes free by itself', async () => {
  const lane = openLane(2)
  const begun: string[] = []
  const first = task(lane, begun, { urgency: 'inSight', name: 'first' })
  void obedient(lane, begun, { urgency: 'inSight', name: 'second' })
  task(lane, begun, { urgency: 'lookedAt', name: 'looked at' })
  await vi.advanceTimersByTimeAsync(300)
  first.end()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(begun).toEqual(['first', 'second', 'looked at'])
})

it('lets the most urgent go first, and equals in the order they came', async () => {
  const lane = openLane(2)
  const begun: string[] = []
  const first = task(lane, begun, { urgency: 'lookedAt', name: 'first' })
  const second = task(lane, begun, { urgency: 'lookedAt', name: 'second' })
  task(lane, begun, { urgency: 'background', name: 'background' })
  task(lane, begun, { urgency: 'inSight', name: 'in sight' })
  task(lane, begun, { urgency: 'lookedAt', name: 'third' })
  task(lane, begun, { urgency: 'lookedAt', name: 'fourth' })
  await settle()
  first.end()
  await settle()
  second.end()
  await settle()
  expect(begun).toEqual(['first', 'second', 'third', 'fourth'])
})

it('gives the place back when a task fails', async () => {
  const lane = openLane(2)
  await expect(lane.run('inSight', signal, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(lane.run('inSight', signal, () => Promise.resolve('done'))).resolves.toBe('done')
})

it('drops what is no longer wanted while it waits, and only that', async () => {
  const lane = openLane(2)
  const begun: string[] = []
  task(lane, begun, { urgency: 'inSight', name: 'other' })
  const running = task(lane, begun, { urgency: 'inSight', name: 'running' })
  const controller = new AbortController()
  const dropped = lane.run('inSight', controller.signal, () => Promise.resolve(begun.push('dropped')))
  task(lane, begun, { urgency: 'inSight', name: 'next' })
  controller.abort()
  await expect(dropped).rejects.toThrow('no longer wanted')
  await settle()
  running.end()
  await settle()
  expect(begun).toEqual(['other', 'running', 'next'])
})

it('outlasts what the server asked for, and stops waiting when aborted', async () => {
  const lane = openLane(4)
  lane.backOff.obey(5_000)
  lane.backOff.obey(1_000)
  let isOver = false
  const over = lane.outlastPause(signal).then(() => (isOver = true))
  await vi.advanceTimersByTimeAsync(4_999)
  expect(isOver).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  await over

  lane.backOff.obey(60_000)
  const controller = new AbortController()
  const aborted = lane.outlastPause(controller.signal)
  controller.abort()
  await expect(aborted).rejects.toThrow()
})

it('leaves no listener behind on a signal that lives long', async () => {
  const lane = openLane(1)
  const { signal: lasting } = new AbortController()
  const removed = vi.spyOn(lasting, 'removeEventListener')
  const running = task(lane, [], { urgency: 'inSight', name: 'running' })
  const waiting = lane.run('inSight', lasting, () => Promise.resolve('done'))
  await settle()
  running.end()
  expect(await waiting).toBe('done')
  expect(removed).toHaveBeenCalledOnce()
})
