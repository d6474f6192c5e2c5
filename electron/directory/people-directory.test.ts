import { expect, it } from 'vitest'
import type { People } from '../../shared/ipc'
import { done, failed } from '../../shared/outcome'
import { PeopleDirectory, type ReadPeople } from './people-directory'

const anna = {
  id: 'anna',
  name: 'Anna Berg',
  address: 'anna.berg@lindenhof.example',
  isGuest: false,
  isDisabled: false,
}

it('tells people as their pages come, without their addresses', async () => {
  const told: People[] = []
  const fetchPeople: ReadPeople = (onPage) => {
    onPage([anna])
    return Promise.resolve(done(undefined))
  }
  await new PeopleDirectory({ fetchPeople, onChange: (people) => told.push(people) }).refresh()
  expect(told.map(({ people, isLoading }) => [people.length, isLoading])).toEqual([
    [0, true],
    [1, true],
    [1, false],
  ])
  expect(JSON.stringify(told)).not.toContain('@')
})

it('takes no page that comes after it was cleared: it belongs to whoever was signed in before', async () => {
  let page: () => void = () => undefined
  const fetchPeople: ReadPeople = (onPage) =>
    new Promise((resolve) => {
      page = () => {
        onPage([anna])
        resolve(done(undefined))
      }
    })
  const directory = new PeopleDirectory({ fetchPeople, onChange: () => undefined })
  const reading = directory.refresh()
  directory.clear()
  page()
  await reading
  expect(directory.read()).toEqual({ people: [], isLoading: false })
})

const bert = { ...anna, id: 'bert', name: 'Bert Cohn' }

it.each([
  ['is gone after a whole reading', done(undefined), ['Bert Cohn']],
  [
    'stays while a reading broke off',
    failed({ kind: 'unexpected', reference: 'PB-000000' } as const),
    ['Anna Berg', 'Bert Cohn'],
  ],
] as const)('who left %s', async (_name, outcome, names) => {
  const readings: (readonly (typeof anna)[])[] = [[anna, bert], [bert]]
  const outcomes = [done(undefined), outcome]
  const fetchPeople: ReadPeople = (onPage) => {
    onPage(readings.shift() ?? [])
    return Promise.resolve(outcomes.shift() ?? done(undefined))
  }
  const directory = new PeopleDirectory({ fetchPeople, onChange: () => undefined })
  await directory.refresh()
  await directory.refresh()
  expect(directory.read().people.map(({ name }) => name)).toEqual(names)
})
