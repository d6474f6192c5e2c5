import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { calendar, entry, marcus, martina, pictured, samar } from '../testing/people-made-up'
import { chosenName, personCard, rowNames, searchBox } from '../testing/read-console'
import { renderPage } from '../testing/render-console'
import { dirk, jonas, priya, readEarlier } from '../testing/team-made-up'
import { scenes } from '../testing/scenes'

const named = (): readonly (string | null)[] =>
  within(personCard())
    .queryAllByRole('button', { name: /^Choose / })
    .map((button) => button.closest('li')?.textContent ?? null)

it('who else can take it stands beside the numbers, best first, each with the reason', async () => {
  const { user } = renderPage(scenes['team'])
  await user.keyboard('martina')
  expect(named()).toEqual([
    expect.stringContaining('Assistant · free until 14:00'),
    expect.stringContaining('Same team · free until 12:15'),
    expect.stringContaining('Head of Sourcing · tentative until 11:00'),
  ])
  expect(screen.getByRole('button', { name: 'Choose Jonas Bianchi 4022' })).toBeTruthy()
})

it('Alt with A, B or C looks at one of them while the search stays, and Esc comes back', async () => {
  const { user } = renderPage(scenes['team'])
  await user.keyboard('martina{Alt>}b{/Alt}')
  expect(chosenName()).toBe('Priya Nair')
  expect(searchBox()).toHaveProperty('value', 'martina')
  expect(rowNames()).toEqual(['Martina Keller, In a meeting until 11:30'])
  await user.keyboard('{Escape}')
  expect(chosenName()).toBe('Martina Keller')
  expect(searchBox()).toHaveProperty('value', 'martina')
})

it('a letter alone goes on searching', async () => {
  const { user } = renderPage(scenes['team'])
  await user.keyboard('b')
  expect(searchBox()).toHaveProperty('value', 'b')
})

it('the main process is asked to keep them fresh', async () => {
  const { user, fake } = renderPage(scenes['team'])
  await user.keyboard('martina')
  await waitFor(() =>
    expect(fake.askedFor('watchPeople').at(-1)).toEqual([
      expect.arrayContaining([jonas.id, priya.id, dirk.id]),
    ]),
  )
})

it('a refresh moves nobody: they change in place until another person is looked at', async () => {
  const { user, tell } = renderPage(scenes['team'])
  await user.keyboard('martina')
  tell('availabilityChanged', [calendar(jonas, { occupied: [entry([10.9, 12], 'busy')] })])
  expect(named().map((text) => text?.match(/Jonas|Priya|Dirk/)?.[0])).toEqual(['Jonas', 'Priya', 'Dirk'])
  expect(named()[0]).toContain('meeting in 12 min')
  await user.keyboard('{Alt>}c{/Alt}{Escape}')
  expect(chosenName()).toBe('Martina Keller')
  expect(named().map((text) => text?.match(/Jonas|Priya|Dirk/)?.[0])).toEqual(['Priya', 'Jonas', 'Dirk'])
})

it('whom the out-of-office text names and who took a call lately are among them', async () => {
  const { user, tell } = renderPage(scenes['team'])
  await user.keyboard('martina')
  expect(named().join()).not.toContain('Samar')
  tell('availabilityChanged', [calendar(samar), calendar(marcus)])
  tell('outOfOfficeChanged', [
    { personId: martina.id, asOf: pictured, reply: { text: 'Ask Samar.' }, deputies: [samar.id] },
  ])
  expect(named().join()).toMatch(/Samar Haddad.*Named in their out-of-office text/)
  await user.keyboard('{Control>}k{/Control}margaux')
  expect(within(personCard()).queryByText('Who else can take it')).toBeNull()
  tell('recentChanged', [marcus.id])
  expect(named().join()).toMatch(/Marcus Öberg.*Took a call lately/)
})

it('whoever begins a call gives way to the next, and nobody is named from an old answer', async () => {
  const { user, tell } = renderPage(scenes['team'])
  await user.keyboard('martina')
  tell('presenceChanged', [{ personId: jonas.id, activity: 'inCall', asOf: pictured }])
  expect(named()[0]).toContain('Priya Nair')
  tell('availabilityChanged', readEarlier(6))
  expect(named()).toEqual([])
  expect(within(personCard()).getByText('Nobody near them is known to be free.')).toBeTruthy()
})

it('somebody without colleagues has no such list', async () => {
  const { user } = renderPage(scenes['team'])
  await user.keyboard('margaux')
  expect(within(personCard()).queryByText('Who else can take it')).toBeNull()
})
