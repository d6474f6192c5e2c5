import { useCallback, useState, useSyncExternalStore } from 'react'
import type { Instant } from '../../shared/availability/availability'

const minute = 60_000

/** How often a small sentence such as “4 s ago” is written anew. */
const aWhile = 5_000

/** The wall clock is looked at this often, milliseconds: timers sleep while the computer does, and a clock can be set. */
const longestBlind = 2_000

/** Calls at every whole `step` of the wall clock, soon after it has jumped, and when the window is seen again. */
function onEvery(step: number, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const stepAt = (now: Instant): number => Math.floor(now / step)
  let heard = stepAt(Date.now())
  const wait = (): void => {
    timer = setTimeout(tick, Math.min(step - (Date.now() % step), longestBlind))
  }
  const tick = (): void => {
    const next = stepAt(Date.now())
    const isAnother = next !== heard
    heard = next
    if (isAnother) listener()
    wait()
  }
  const look = (): void => {
    if (document.visibilityState === 'visible') listener()
  }
  wait()
  document.addEventListener('visibilitychange', look)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', look)
  }
}

function useClock(step: number): Instant {
  const [now] = useState<{ current: Instant }>(() => ({ current: Date.now() }))
  const subscribe = useCallback(
    (listener: () => void) =>
      onEvery(step, () => {
        now.current = Date.now()
        listener()
      }),
    [now, step],
  )
  return useSyncExternalStore(subscribe, () => now.current)
}

/** The moment, moving on at each whole minute: for everything that is said in minutes. */
export const useNow = (): Instant => useClock(minute)

/** The moment, moving on at each whole second: for the timer of a call, never for a list. */
export const useNowEachSecond = (): Instant => useClock(1_000)

/** The moment, moving on every few seconds: for one small sentence, never for a list. */
export const useNowInSeconds = (): Instant => useClock(aWhile)
