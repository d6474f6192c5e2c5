import { expect, it } from 'vitest'
import { Breakdowns } from './breakdowns'

function breakAt(...minutes: readonly number[]): readonly boolean[] {
  let now = 0
  const breakdowns = new Breakdowns(() => now)
  return minutes.map((minute) => {
    now = minute * 60_000
    return breakdowns.note()
  })
}

it('K21 one breakdown and a second are accidents, the third within five minutes is a loop', () => {
  expect(breakAt(0, 1, 4.9)).toEqual([false, false, true])
})

it('K21 what is longer ago than five minutes does not count', () => {
  expect(breakAt(0, 3, 5.1, 8.2, 12)).toEqual([false, false, false, false, false])
})

it('K21 a page that goes on breaking stays in the loop', () => {
  expect(breakAt(0, 1, 2, 3)).toEqual([false, false, true, true])
})
