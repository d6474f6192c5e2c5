import { expect, it } from 'vitest'
import { runInPauses } from './run-in-pauses'

/** Work of a hundred steps, each of which takes so many milliseconds of this clock. */
function* work(clock: { now: number }, each: number): Generator<undefined, string> {
  for (let step = 0; step < 100; step += 1) {
    clock.now += each
    yield
  }
  return 'made'
}

it.each([
  [3, 33],
  [8, 100],
  [0.5, 6],
])('of steps of %d ms each, others have %i turns in between', async (each, turns) => {
  const clock = { now: 0 }
  let others = 0
  let isOver = false
  const take = (): void => {
    if (isOver) return
    others += 1
    setImmediate(take)
  }
  const making = runInPauses(work(clock, each), () => clock.now)
  setImmediate(take)
  expect(await making).toBe('made')
  isOver = true
  expect(others).toBeGreaterThanOrEqual(turns - 1)
})
