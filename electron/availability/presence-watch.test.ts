import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Presence } from '../../shared/availability/presence'
import { done, failed } from '../../shared/outcome'
import { isPersonId, type PersonId } from '../../shared/person'
import { PresenceWatch, type ReadPresences } from './presence-watch'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const people = ['a', 'b', 'c'].filter(isPersonId)
const refused = failed({ kind: 'notAllowed', reference: 'PB-000000' } as const)

function open(isRefused = false) {
  const asked: (readonly PersonId[])[] = []
  const told: (readonly Presence[])[] = []
  const readPresences: ReadPresences = (ids) => {
    asked.push(ids)
    return Promise.resolve(
      new Map(
        ids.map((personId) => [
          personId,
          isRefused ? refused : done({ personId, activity: 'inCall' as const, asOf: Date.now() }),
        ]),
      ),
    )
  }
  const watch = new PresenceWatch({
    readPresences,
    elapsed: () => performance.now(),
    random: () => 0.5,
    onChange: (changed) => told.push(changed),
  })
  return { asked, told, watch }
}

it('asks nothing before it is allowed, and everyone in sight at once then', async () => {
  const { asked, told, watch } = open()
  watch.start()
  watch.watch(people)
  await vi.advanceTimersByTimeAsync(120_000)
  expect(asked).toEqual([])
  watch.allow(true)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(asked).toEqual([people])
  expect(told).toHaveLength(1)
  expect(watch.readAll()).toHaveLength(3)
})

it('renews about once a minute, and asks sooner only for those who came into sight', async () => {
  const { asked, watch } = open()
  watch.allow(true)
  watch.start()
  watch.watch(people.slice(0, 2))
  await vi.advanceTimersByTimeAsync(2_000)
  watch.watch(people)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(asked).toEqual([people.slice(0, 2), people.slice(2)])
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  expect(asked.length).toBeLessThanOrEqual(2 + 2 * 10)
})

it('tells nothing of what was refused', async () => {
  const { told, watch } = open(true)
  watch.allow(true)
  watch.start()
  watch.watch(people)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(told).toEqual([])
  expect(watch.readAll()).toEqual([])
})

it('asks nothing while it rests, and forgets when it is cleared', async () => {
  const { asked, watch } = open()
  watch.allow(true)
  watch.start()
  watch.watch(people)
  await vi.advanceTimersByTimeAsync(1_000)
  watch.rest()
  await vi.advanceTimersByTimeAsync(60 * 60_000)
  expect(asked).toHaveLength(1)
  watch.clear()
  watch.start()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).toHaveLength(1)
  expect(watch.readAll()).toEqual([])
})
