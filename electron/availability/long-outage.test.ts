import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { brokenRules, openFaultDesk, passTime, readable, type FaultDesk } from '../testing/fault-desk'
import { breakOff, faultsFrom } from '../testing/graph-faults'

const consoles = 50
const people = readable.slice(0, 20).map(({ id }) => id)
const desks: FaultDesk[] = []

beforeEach(() => {
  vi.useFakeTimers({
    now: faultsFrom,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  })
})
afterEach(async () => {
  for (const desk of desks) desk.refresh.clear()
  await Promise.all(desks.map(({ world }) => world.close()))
  vi.useRealTimers()
})

/** Chance of each console's own, the same in each run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

it('G38 after eight hours of outage fifty consoles come back spread out, and each is fresh within a minute and a half', async () => {
  let isDown = false
  for (let one = 0; one < consoles; one += 1) {
    const desk = await openFaultDesk({
      meddle: (request, goOn) => (isDown ? breakOff('ENETDOWN')(goOn, request) : goOn()),
      random: chanceFrom(one + 1),
      size: 40,
    })
    desks.push(desk)
    desk.refresh.start()
    desk.refresh.watch(people)
  }
  await passTime(5_000)
  expect(desks.every(({ board }) => board.readAll(people).length === people.length)).toBe(true)

  isDown = true
  const before = desks.map(({ graph }) => graph.requests.length)
  for (let hour = 0; hour < 8; hour += 1) await passTime(3_600_000, 60_000)
  desks.forEach(({ graph }, at) => {
    const asked = graph.requests.length - (before[at] ?? 0)
    // Four a minute at most: a server that is away is not hammered, however long it is away.
    expect(asked).toBeLessThanOrEqual(8 * 60 * 4)
  })

  isDown = false
  const healedAt = Date.now()
  await passTime(90_000, 1_000)
  const firsts = desks.map(({ graph }) => {
    const answered = graph.requests.find(({ status, startedAt }) => status === 200 && startedAt > 60_000)
    return Math.floor((answered?.startedAt ?? Infinity) / 1_000)
  })
  const busiest = Math.max(...firsts.map((second) => firsts.filter((other) => other === second).length))
  expect(new Set(firsts).size).toBeGreaterThan(8)
  expect(busiest).toBeLessThanOrEqual(consoles / 4)
  for (const desk of desks) {
    expect(brokenRules(desk, [])).toEqual([])
    expect(desk.board.readAll(people).every(({ asOf }) => asOf >= healedAt)).toBe(true)
  }
}, 240_000)
