import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { FakeBridge } from '../testing/fake-bridge'
import { calendar, entry, notShared, person } from '../testing/people-made-up'
import { chosenName, rowNames, searchBox } from '../testing/read-console'
import { renderPage } from '../testing/render-console'
import { signedIn } from '../testing/scenes'

const sales = { department: 'Sales' }
const adam = person('Adam Free', sales)
const berta = person('Berta Busy', sales)
const carl = person('Carl Closed', sales)
const dora = person('Dora Unasked', sales)
const erik = person('Erik Elsewhere', { department: 'Legal' })
const gina = person('Gina Offen', sales)

const team = ({ tell }: FakeBridge): void => {
  tell('sessionChanged', signedIn)
  tell('peopleChanged', { people: [adam, berta, carl, dora, erik, gina], isLoading: false })
  tell('availabilityChanged', [
    calendar(berta, { occupied: [entry([9, 18], 'busy')] }),
    notShared(carl),
    calendar(erik),
    calendar(gina),
  ])
}

it('“sales free” shows who is free, then apart of whom it is not known yet, and says how many', async () => {
  const { user, fake, tell } = renderPage(team)
  await user.keyboard('sales free')
  // Adam bears the word as his name: he may be meant. Nobody knows yet whether he is free.
  expect(rowNames()).toEqual([
    'Adam Free, Not asked yet',
    'Gina Offen, Free until 18:00',
    'Dora Unasked, Not asked yet',
    'Carl Closed, Calendar not shared',
  ])
  expect(screen.getByText('1 of 5 free now · checking 2 people… · 1 calendar not known')).toBeTruthy()
  expect(screen.getByText(/5 of 6 match “sales”/)).toBeTruthy()
  await waitFor(() => {
    expect(fake.askedFor('watchPeople').at(-1)?.[0]).toEqual(
      expect.arrayContaining([adam.id, berta.id, carl.id, dora.id, gina.id]),
    )
  })
  tell('availabilityChanged', [calendar(dora), calendar(adam, { occupied: [entry([10, 11], 'busy')] })])
  expect(rowNames()).toEqual([
    'Adam Free, In a meeting until 11:00',
    'Dora Unasked, Free until 18:00',
    'Gina Offen, Free until 18:00',
    'Carl Closed, Calendar not shared',
  ])
  expect(screen.getByText('2 of 5 free now · 1 calendar not known')).toBeTruthy()
})

it('“sales busy” shows whom something keeps', async () => {
  const { user, tell } = renderPage(team)
  tell('availabilityChanged', [calendar(dora), calendar(adam)])
  await user.keyboard('busy sales')
  expect(rowNames().slice(0, 2)).toEqual([
    'Berta Busy, In a meeting until 18:00',
    'Carl Closed, Calendar not shared',
  ])
  expect(chosenName()).toBe('Berta Busy')
})

it('when nobody is free it says so, and shows all of them at one press', async () => {
  const { user, tell } = renderPage(team)
  tell('availabilityChanged', [calendar(erik, { occupied: [entry([9, 18], 'busy')] })])
  await user.keyboard('legal free')
  expect(screen.getByText('Nobody of them is free now.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Show all of them' }))
  expect(searchBox()).toHaveProperty('value', 'legal')
  expect(rowNames()).toEqual(['Erik Elsewhere, In a meeting until 18:00'])
})

it('nobody is found by the word when nobody is named beside it', async () => {
  const { user } = renderPage(team)
  await user.keyboard('zzz free')
  expect(screen.getByText('Nobody matches “zzz free”.')).toBeTruthy()
})
