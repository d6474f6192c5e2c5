import { expect, it } from 'vitest'
import type { People } from '../../shared/ipc'
import { done } from '../../shared/outcome'
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
