import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { done, failed, type Outcome } from '../../shared/outcome'
import { DirectoryRounds } from './directory-rounds'

const minute = 60_000
let rounds: DirectoryRounds | undefined

beforeEach(() => vi.useFakeTimers({ now: 0 }))
afterEach(() => {
  rounds?.stop()
  vi.useRealTimers()
})

function open(outcomes: Outcome<undefined>[] = []) {
  const asked: number[] = []
  const opened = (rounds = new DirectoryRounds({
    refresh: () => {
      asked.push(Math.round(Date.now() / minute))
      return Promise.resolve(outcomes.shift() ?? done(undefined))
    },
    elapsed: () => Date.now(),
    random: () => 0.5,
  }))
  return { rounds: opened, asked }
}

const problem = failed({ kind: 'offline', cause: 'unreachable', reference: 'PB-1' })

it('asks at once, and every quarter of an hour', async () => {
  const { rounds, asked } = open()
  rounds.start()
  await vi.advanceTimersByTimeAsync(46 * minute)
  expect(asked).toEqual([0, 15, 30, 45])
})

it('after a problem it is tried again sooner, and each time later', async () => {
  const { rounds, asked } = open(Array.from({ length: 6 }, () => problem))
  rounds.start()
  await vi.advanceTimersByTimeAsync(50 * minute)
  expect(asked).toEqual([0, 1, 3, 7, 15, 30, 45])
})

it('who comes back asks again only when the last answer is old or there was none', async () => {
  const { rounds, asked } = open([problem])
  rounds.start()
  await vi.advanceTimersByTimeAsync(1_000)
  rounds.hurry()
  await vi.advanceTimersByTimeAsync(1_000)
  rounds.hurry()
  expect(asked).toEqual([0, 0])
  await vi.advanceTimersByTimeAsync(6 * minute)
  rounds.hurry()
  expect(asked).toEqual([0, 0, 6])
})

it('asks nothing while nobody looks, and nothing after it was stopped', async () => {
  const { rounds, asked } = open()
  rounds.start()
  await vi.advanceTimersByTimeAsync(minute)
  rounds.rest()
  await vi.advanceTimersByTimeAsync(60 * minute)
  expect(asked).toEqual([0])
  rounds.hurry()
  expect(asked).toEqual([0, 61])
  rounds.stop()
  rounds.hurry()
  await vi.advanceTimersByTimeAsync(60 * minute)
  expect(asked).toEqual([0, 61])
})
