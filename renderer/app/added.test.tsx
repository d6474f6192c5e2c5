import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { mostAdded } from '../../shared/added'
import type { Person } from '../../shared/person'
import { idOf, martina } from '../testing/people-made-up'
import { rowNames, six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'
import { signedIn } from '../testing/scenes'

const address = 'anna@partner.example'
const anna: Person = { id: idOf('added.1'), name: address, phones: [], from: 'address' }
const offer = `Add ${address} by address`

it('a whole address that nobody has is offered to be added, and Enter does it', async () => {
  const { user, fake, tell } = renderPage(six)
  await user.keyboard(address)
  expect(await screen.findByText(`Nobody listed here has the address “${address}”.`)).toBeTruthy()
  expect(screen.getByRole('button', { name: offer })).toBeTruthy()
  await user.keyboard('{Enter}')
  expect(fake.askedFor('changeAdded')).toEqual([[{ do: 'add', address }]])
  fake.address(address, [anna.id])
  tell('peopleChanged', { people: [anna], isLoading: false })
  await waitFor(() => expect(rowNames()[0]).toContain(address))
  expect(screen.getAllByText('Added by address')).toHaveLength(2)
  expect(screen.getByText('No number is known.')).toBeTruthy()
})

it('nothing is offered for half an address, for one that somebody has, or before it is known', async () => {
  const { user, fake } = renderPage(six)
  fake.address('mkeller@contoso.example', [martina.id])
  await user.keyboard('mkeller@contoso')
  expect(screen.queryByRole('button', { name: /by address/ })).toBeNull()
  await user.keyboard('.example')
  await waitFor(() => expect(rowNames()[0]).toContain('Martina Keller'))
  expect(screen.queryByRole('button', { name: /by address/ })).toBeNull()
  await user.keyboard('{Enter}')
  expect(fake.askedFor('changeAdded')).toEqual([])
})

it('where nobody may read the directory it is said that an address can be typed, and it works', async () => {
  const { user } = renderPage(({ tell }) => {
    tell('sessionChanged', signedIn)
    tell('peopleChanged', {
      people: [],
      isLoading: false,
      problem: { kind: 'notAllowed', reference: 'PB-1' },
    })
  })
  expect(screen.getByText('You can also type a mail address to add somebody by it.')).toBeTruthy()
  await user.keyboard(address)
  expect(await screen.findByRole('button', { name: offer })).toBeTruthy()
})

it('they are removed in the boards dialog, and brought back', async () => {
  const { user, fake, tell } = renderPage(six)
  tell('peopleChanged', { people: [anna], isLoading: false })
  await user.keyboard('{Control>}b{/Control}')
  await user.click(screen.getByRole('button', { name: `Remove ${address}` }))
  tell('peopleChanged', { people: [], gone: [anna.id], isLoading: false })
  expect(screen.getByText(`“${address}” is removed.`)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(fake.askedFor('changeAdded').flat()).toEqual([
    { do: 'remove', person: anna.id },
    { do: 'bringBack' },
  ])
})

it('more than can be kept are not taken without a word', async () => {
  const { user, tell } = renderPage(six)
  const many = Array.from({ length: mostAdded }, (_, at) => ({ ...anna, id: idOf(`added.${at}`) }))
  tell('peopleChanged', { people: many, isLoading: false })
  await user.keyboard(address)
  expect(
    await screen.findByText(/You have added 200 people by address, and no more can be kept/),
  ).toBeTruthy()
  expect(screen.queryByRole('button', { name: offer })).toBeNull()
})
