import { expect, it } from 'vitest'
import { toPeopleText } from '../../shared/people-text'
import { crowd, mario, martina } from '../testing/people-made-up'
import { createLatestPeople } from './latest-people'

const names = ({ read }: ReturnType<typeof createLatestPeople>): readonly string[] =>
  read().people.map(({ name }) => name)

it('gathers the parts in which people are told', () => {
  const latest = createLatestPeople()
  latest.receive({ people: toPeopleText([martina]), isLoading: true, about: 2 })
  latest.receive({ people: toPeopleText([mario]), isLoading: false })
  expect(names(latest)).toEqual([martina.name, mario.name])
  expect(latest.read()).toMatchObject({ isLoading: false, arrived: 2 })
  expect(latest.read().about).toBeUndefined()
})

it('who has changed is renewed, who left goes', () => {
  const latest = createLatestPeople()
  latest.receive({ people: toPeopleText([martina, mario]), isLoading: false })
  latest.receive({
    people: toPeopleText([{ ...mario, name: 'Mario C.' }]),
    gone: [martina.id],
    isLoading: false,
  })
  expect(names(latest)).toEqual(['Mario C.'])
})

it('a telling anew forgets whoever was told before', () => {
  const latest = createLatestPeople()
  latest.receive({ people: toPeopleText([martina]), isLoading: false })
  latest.receive({ people: toPeopleText([mario]), isAnew: true, isLoading: false })
  expect(names(latest)).toEqual([mario.name])
})

it('a large directory makes a new list a few dozen times, not at each part, and ends whole', () => {
  const latest = createLatestPeople()
  const everyone = crowd(20_000)
  const lists = new Set<unknown>()
  latest.subscribe(() => lists.add(latest.read().people))
  for (let from = 0; from < everyone.length; from += 100) {
    latest.receive({ people: toPeopleText(everyone.slice(from, from + 100)), isLoading: true })
    expect(latest.read().arrived).toBe(from + 100)
    expect(latest.read().people.length).toBeGreaterThanOrEqual((from + 100) * 0.75)
  }
  latest.receive({ people: '', isLoading: false })
  expect(latest.read().people).toHaveLength(20_000)
  expect(lists.size).toBeLessThan(40)
})

it('what comes without a wait, as from the disk, makes two lists: the first part and everyone', () => {
  const latest = createLatestPeople()
  const everyone = crowd(20_000)
  const lengths = new Set<number>()
  latest.subscribe(() => lengths.add(latest.read().people.length))
  for (let from = 0; from < everyone.length; from += 1_000)
    latest.receive({
      people: toPeopleText(everyone.slice(from, from + 1_000)),
      isLoading: true,
      isPart: true,
    })
  latest.receive({ people: '', isLoading: true })
  expect([...lengths]).toEqual([1_000, 20_000])
})

it('news of the reading alone leaves the list as it is', () => {
  const latest = createLatestPeople()
  latest.receive({ people: toPeopleText([martina]), isLoading: false })
  const { people } = latest.read()
  latest.receive({ people: '', isLoading: true })
  latest.receive({ people: '', isLoading: false })
  expect(latest.read().people).toBe(people)
})

it('the parts are everyone as they came, until somebody of them changes or leaves', () => {
  const latest = createLatestPeople()
  const everyone = crowd(300)
  for (let from = 0; from < everyone.length; from += 100)
    latest.receive({
      people: toPeopleText(everyone.slice(from, from + 100)),
      isLoading: true,
      isPart: from < 200,
    })
  expect(latest.read().parts.flat()).toEqual(latest.read().people)
  expect(latest.read().parts).toHaveLength(3)
  latest.receive({ people: toPeopleText(everyone.slice(0, 1)), isLoading: false })
  expect(latest.read().parts).toEqual([])
  latest.receive({ people: toPeopleText(everyone.slice(0, 2)), isAnew: true, isLoading: false })
  expect(latest.read().parts.flat()).toEqual(everyone.slice(0, 2))
})
