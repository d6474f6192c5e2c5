import type { Availability } from '../../shared/availability/availability'
import { expect, it } from 'vitest'
import { calendar, mario, martina, notShared } from '../testing/people-made-up'
import { createLatestOfPeople } from './latest-of-people'

it('a change of one person wakes the listeners of that person only', () => {
  const latest = createLatestOfPeople<Availability>()
  const woken: string[] = []
  latest.subscribe(martina.id, () => woken.push('martina'))
  latest.subscribe(mario.id, () => woken.push('mario'))
  latest.receive([calendar(martina)])
  expect(woken).toEqual(['martina'])
})

it('everyone in a broadcast is known before anyone is woken', () => {
  const latest = createLatestOfPeople<Availability>()
  const seen: boolean[] = []
  latest.subscribe(martina.id, () => seen.push(latest.read(mario.id) !== undefined))
  latest.receive([calendar(martina), calendar(mario)])
  expect(seen).toEqual([true])
})

it('keeps the others when one changes', () => {
  const latest = createLatestOfPeople<Availability>()
  latest.receive([calendar(martina), calendar(mario)])
  latest.receive([notShared(mario)])
  expect(latest.read(martina.id)).toEqual(calendar(martina))
  expect(latest.read(mario.id)).toEqual(notShared(mario))
})

it('who stopped listening is not woken, who listens still is', () => {
  const latest = createLatestOfPeople<Availability>()
  const woken: string[] = []
  const stop = latest.subscribe(martina.id, () => woken.push('row'))
  latest.subscribe(martina.id, () => woken.push('card'))
  stop()
  stop()
  latest.receive([calendar(martina)])
  expect(woken).toEqual(['card'])
})

it('forgets everybody and says so', () => {
  const latest = createLatestOfPeople<Availability>()
  latest.receive([calendar(martina)])
  const before = latest.version.read()
  const woken: string[] = []
  latest.subscribe(martina.id, () => woken.push('martina'))
  latest.forget()
  expect(latest.read(martina.id)).toBeUndefined()
  expect(woken).toEqual(['martina'])
  expect(latest.version.read()).toBeGreaterThan(before)
})
