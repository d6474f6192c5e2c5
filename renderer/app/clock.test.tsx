import { act, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { useNow, useNowInSeconds } from './clock'

const start = Date.UTC(2026, 10, 24, 9, 42, 12, 300)
let drawn = 0

function Minute(): ReactNode {
  drawn += 1
  return <p>{new Date(useNow()).toISOString()}</p>
}

function Seconds(): ReactNode {
  return <p>{new Date(useNowInSeconds()).toISOString()}</p>
}

const pass = (time: number): void =>
  act(() => {
    vi.advanceTimersByTime(time)
  })

beforeEach(() => {
  vi.useFakeTimers({ now: start })
  drawn = 0
})

it('moves on at the whole minute of the wall clock, and only then', () => {
  render(<Minute />)
  pass(47_699)
  expect(drawn).toBe(1)
  pass(1)
  expect(screen.getByText('2026-11-24T09:43:00.000Z')).toBeTruthy()
  pass(60_000)
  expect(screen.getByText('2026-11-24T09:44:00.000Z')).toBeTruthy()
  expect(drawn).toBe(3)
})

it('is right again at once when a window is seen whose timers slept', () => {
  render(<Minute />)
  vi.setSystemTime(start + 3 * 60 * 60_000)
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'))
  })
  expect(screen.getByText('2026-11-24T12:42:12.300Z')).toBeTruthy()
})

it('is right again within two seconds after the computer slept under an open window, or its clock was set', () => {
  render(<Minute />)
  for (const slept of [8 * 60 * 60_000, -60 * 60_000]) {
    const woke = Date.now() + slept
    vi.setSystemTime(woke)
    pass(2_000)
    expect(screen.getByText(new Date(woke + 2_000).toISOString())).toBeTruthy()
  }
})

it('small sentences move on every few seconds', () => {
  render(<Seconds />)
  pass(2_700)
  expect(screen.getByText('2026-11-24T09:42:15.000Z')).toBeTruthy()
  pass(5_000)
  expect(screen.getByText('2026-11-24T09:42:20.000Z')).toBeTruthy()
})

it('stops when nobody looks', () => {
  const { unmount } = render(<Minute />)
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})
