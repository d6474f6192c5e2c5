import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Urgency } from './exchange'
import { Lane } from './lane'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** The fake timers' clock. */
const now = (): number => Date.now()
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

it('runs four at once, and keeps the fourth place for what the operator looks at', async () => {
  const lane = new Lane(4, now)
  const begun: string[] = []
  for (const name of ['a', 'b', 'c', 'd']) task(lane, begun, { urgency: 'inSight', name })
  await settle()
  expect(begun).toEqual(['a', 'b', 'c'])
  task(lane, begun, { urgency: 'lookedAt', name: 'looked at' })
  task(lane, begun, { urgency: 'lookedAt', name: 'looked at too' })
  await settle()
  expect(begun).toEqual(['a', 'b', 'c', 'looked at'])
})

it('lets the most urgent go first, and equals in the order they came', async () => {
  const lane = new Lane(2, now)
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
  const lane = new Lane(2, now)
  await expect(lane.run('inSight', signal, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(lane.run('inSight', signal, () => Promise.resolve('done'))).resolves.toBe('done')
})

it('drops what is no longer wanted while it waits, and only that', async () => {
  const lane = new Lane(2, now)
  const begun: string[] = []
  const running = task(lane, begun, { urgency: 'inSight', name: 'running' })
  const controller = new AbortController()
  const dropped = lane.run('inSight', controller.signal, () => Promise.resolve(begun.push('dropped')))
  task(lane, begun, { urgency: 'inSight', name: 'next' })
  controller.abort()
  await expect(dropped).rejects.toThrow('no longer wanted')
  await settle()
  running.end()
  await settle()
  expect(begun).toEqual(['running', 'next'])
})

it('outlasts the longest pause anyone was asked for, and stops waiting when aborted', async () => {
  const lane = new Lane(4, now)
  lane.pauseUntil(now() + 5_000)
  lane.pauseUntil(now() + 1_000)
  let isOver = false
  const over = lane.outlastPause(signal).then(() => (isOver = true))
  await vi.advanceTimersByTimeAsync(4_999)
  expect(isOver).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  await over

  lane.pauseUntil(now() + 60_000)
  const controller = new AbortController()
  const aborted = lane.outlastPause(controller.signal)
  controller.abort()
  await expect(aborted).rejects.toThrow()
})
