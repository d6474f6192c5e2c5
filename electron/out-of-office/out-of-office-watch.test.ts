import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { OutOfOfficeText } from '../../shared/availability/out-of-office-text'
import { done, failed } from '../../shared/outcome'
import { isPersonId, type PersonId } from '../../shared/person'
import type { ProblemKind } from '../../shared/problem'
import { OutOfOfficeWatch } from './out-of-office-watch'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const people = ['a', 'b', 'c'].filter(isPersonId)
const [ana, ben] = people
const offline = { kind: 'offline', cause: 'refused', reference: 'PB-0' } as const
const refused = { kind: 'notAllowed', reference: 'PB-0' } as const

function open() {
  const asked: PersonId[] = []
  const told: OutOfOfficeText[] = []
  const trouble: { kind?: Extract<ProblemKind, 'offline' | 'notAllowed'> } = {}
  const watch = new OutOfOfficeWatch({
    readOutOfOffice: (personId) => {
      asked.push(personId)
      if (trouble.kind) return Promise.resolve(failed(trouble.kind === 'offline' ? offline : refused))
      return Promise.resolve(done({ personId, asOf: Date.now(), reply: { text: 'away' }, deputies: [] }))
    },
    elapsed: () => performance.now(),
    onChange: (changed) => told.push(...changed),
  })
  return { asked, told, trouble, watch }
}

const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000)

it('asks nothing before it is allowed, and once for whoever is looked at then', async () => {
  const { asked, told, watch } = open()
  watch.start()
  watch.lookAt(ana)
  await minutes(10)
  expect(asked).toEqual([])
  watch.allow(true)
  await minutes(4)
  expect(asked).toEqual([ana])
  expect(told).toHaveLength(1)
})

it('passing by is not looking, and who was read a moment ago is not asked again', async () => {
  const { asked, watch } = open()
  watch.allow(true)
  watch.start()
  for (const id of people) {
    watch.lookAt(id)
    await vi.advanceTimersByTimeAsync(100)
  }
  watch.lookAt(ana)
  await minutes(1)
  watch.lookAt(ben)
  await minutes(1)
  watch.lookAt(ana)
  await minutes(1)
  expect(asked).toEqual([ana, ben])
})

it('renews the text of whoever is still looked at every five minutes', async () => {
  const { asked, watch } = open()
  watch.allow(true)
  watch.start()
  watch.lookAt(ana)
  await minutes(16)
  expect(asked).toEqual([ana, ana, ana, ana])
})

it('a failure takes nothing away, and is tried again after a minute', async () => {
  const { asked, told, trouble, watch } = open()
  watch.allow(true)
  watch.start()
  watch.lookAt(ana)
  await minutes(4)
  trouble.kind = 'offline'
  await minutes(6)
  expect(told).toHaveLength(1)
  expect(watch.readAll()).toEqual(told)
  expect(asked.length).toBeGreaterThan(3)
  expect(asked.length).toBeLessThan(8)
})

it('where the server says no, nobody else is asked about until it is allowed anew', async () => {
  const { asked, trouble, watch } = open()
  trouble.kind = 'notAllowed'
  watch.allow(true)
  watch.start()
  watch.lookAt(ana)
  await minutes(1)
  watch.lookAt(ben)
  await minutes(30)
  expect(asked).toEqual([ana])
  watch.allow(false)
  watch.allow(true)
  await minutes(1)
  expect(asked).toEqual([ana, ben])
})

it('rests, and forgets when it is cleared', async () => {
  const { asked, watch } = open()
  watch.allow(true)
  watch.start()
  watch.lookAt(ana)
  await minutes(1)
  watch.rest()
  watch.lookAt(ben)
  await minutes(30)
  expect(asked).toEqual([ana])
  watch.clear()
  expect(watch.readAll()).toEqual([])
})

it('hidden texts are not asked for and not kept; shown again, they are asked for anew', async () => {
  const { asked, watch } = open()
  watch.allow(true)
  watch.start()
  watch.lookAt(ana)
  await minutes(1)
  expect(watch.readAll()).toHaveLength(1)
  watch.hide(true)
  expect(watch.readAll()).toEqual([])
  await minutes(30)
  expect(asked).toEqual([ana])
  watch.hide(false)
  await minutes(1)
  expect(asked).toEqual([ana, ana])
})
