import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchNetwork } from './watch-network'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('tells once each time the network comes back, and nothing while it stays', () => {
  let isOnline = true
  const onBack = vi.fn()
  const watching = watchNetwork(() => isOnline, onBack)
  vi.advanceTimersByTime(60_000)
  expect(onBack).not.toHaveBeenCalled()
  for (const back of [1, 2]) {
    isOnline = false
    vi.advanceTimersByTime(10_000)
    isOnline = true
    vi.advanceTimersByTime(10_000)
    expect(onBack).toHaveBeenCalledTimes(back)
  }
  watching.stop()
  isOnline = false
  vi.advanceTimersByTime(10_000)
  expect(vi.getTimerCount()).toBe(0)
})
