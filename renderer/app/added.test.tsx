import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { mostAdded } from '../../shared/added'
import { done } from '../../shared/outcome'
import type { Person } from '../../shared/person'
import { call, idOf, martina } from '../testing/people-made-up'
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

it('one that only begins as somebody’s does is offered below the list, by a key of its own that no call can go to', async () => {
  const { user, fake, tell } = renderPage(six)
  const shorter = 'mkeller@contoso.ex'
  fake.address(shorter, [martina.id], false)
  await user.keyboard(shorter)
  const button = await screen.findByRole('button', { name: `Add ${shorter} by address` })
  expect(rowNames()).toHaveLength(1)
  expect(rowNames()[0]).toContain('Martina Keller')
  expect(screen.getByText(`Nobody listed here has the address “${shorter}”.`)).toBeTruthy()
  expect(within(screen.getByRole('listbox')).queryByText(/by address/)).toBeNull()
  expect(button.textContent).toContain('Ctrl N')
  // ↵ is for the person in the row: it adds nobody, and with a call it hands over.
  await user.keyboard('{Enter}')
  tell('callsChanged', { calls: [call('7', { people: [] })] })
  await user.keyboard('{Enter}')
  expect(fake.askedFor('transferCall')).toEqual([['7', martina.id, 0]])
  expect(fake.askedFor('changeAdded')).toEqual([])
  await user.keyboard('{Control>}n{/Control}')
  expect(fake.askedFor('changeAdded')).toEqual([[{ do: 'add', address: shorter }]])
  await user.click(button)
  expect(fake.askedFor('changeAdded')).toHaveLength(2)
})

it('who was found in the organisation’s directory stands in the way of the offer no more than others', async () => {
  const { user, fake, tell } = renderPage(six)
  tell('peopleChanged', { people: [], isLoading: true, isPartial: true })
  const found: Person = { id: idOf('e1'), name: 'Anna Partner', phones: [], from: 'search' }
  fake.answerElsewhere(done([found]))
  await user.keyboard(address)
  tell('peopleChanged', { people: [found], isLoading: true, isPartial: true })
  expect(await screen.findByRole('button', { name: offer })).toBeTruthy()
  expect(rowNames()[0]).toContain('Anna Partner')
  fake.address(address, [found.id])
  tell('peopleChanged', { people: [found], isLoading: true, isPartial: true })
  await waitFor(() => expect(screen.queryByRole('button', { name: offer })).toBeNull())
})

it('Ctrl+N also does what is offered in place of a list, and nothing where nothing is offered', async () => {
  const { user, fake } = renderPage(six)
  await user.keyboard('mart{Control>}n{/Control}')
  expect(fake.askedFor('changeAdded')).toEqual([])
  await user.keyboard(`{Control>}k{/Control}${address}`)
  await screen.findByRole('button', { name: offer })
  await user.keyboard('{Control>}n{/Control}')
  expect(fake.askedFor('changeAdded')).toEqual([[{ do: 'add', address }]])
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
