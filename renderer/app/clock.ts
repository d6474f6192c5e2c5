import { useCallback, useState, useSyncExternalStore } from 'react'
import type { Instant } from '../../shared/availability/availability'

const minute = 60_000

/** How often a small sentence such as “4 s ago” is written anew. */
const aWhile = 5_000

/** Calls at every whole `step` of the wall clock, and when the window is seen again after its timers slept. */
function onEvery(step: number, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const wait = (): void => {
    timer = setTimeout(tick, step - (Date.now() % step))
  }
  const tick = (): void => {
    listener()
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
