import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { done, failed, type Outcome } from '../../shared/outcome'
import type { Person } from '../../shared/person'
import { idOf, martina } from '../testing/people-made-up'
import { rowNames, six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'
import type { FakeBridge } from '../testing/fake-bridge'

const marta: Person = {
  id: idOf('marta'),
  name: 'Marta Novak',
  jobTitle: 'Buyer',
  phones: [],
  from: 'search',
}

const partial = (fake: FakeBridge): void => {
  six(fake)
  fake.tell('peopleChanged', { people: [], isLoading: true, isPartial: true })
}

it('while not everybody is here the organisation’s directory is searched once the typing pauses, and the row says so', async () => {
  const { user, fake } = renderPage(partial)
  fake.answerElsewhere(done([marta, martina]))
  await user.keyboard('mart')
  await waitFor(() => expect(rowNames()).toHaveLength(2))
  expect(rowNames().map((name) => name.split(',')[0])).toEqual(['Marta Novak', 'Martina Keller'])
  expect(screen.getByText(/^Found by search · Buyer/)).toBeTruthy()
  expect(screen.getByText(/^One of them was found in your organisation’s directory/)).toBeTruthy()
  expect(fake.askedFor('findElsewhere')).toEqual([['mart']])
})

it('the next key ends the search under way', async () => {
  const { user, fake } = renderPage(partial)
  fake.answerElsewhere(new Promise<Outcome<readonly Person[]>>(() => undefined))
  await user.keyboard('mart')
  await waitFor(() => expect(fake.askedFor('findElsewhere')).toEqual([['mart']]))
  expect(screen.getByText(/your organisation’s directory is searched too…$/)).toBeTruthy()
  await user.keyboard('a')
  expect(fake.askedFor('findElsewhere')).toEqual([['mart'], ['']])
  await waitFor(() => expect(fake.askedFor('findElsewhere')).toEqual([['mart'], [''], ['marta']]))
})

it('why it could not be searched is said, and whoever is here stays listed', async () => {
  const { user, fake } = renderPage(partial)
  fake.answerElsewhere(failed({ kind: 'throttled', until: 0, reference: 'PB-1' }))
  await user.keyboard('mart')
  expect(await screen.findByText(/your organisation’s directory could not be searched: /)).toBeTruthy()
  expect(rowNames()[0]).toContain('Martina Keller')
})

it('where only people one works with are listed, the rest of the organisation is searched, in words that are true there', async () => {
  const { user, fake } = renderPage((one) => {
    six(one)
    one.tell('peopleChanged', { people: [], isLoading: false, isNearby: true })
  })
  fake.answerElsewhere(new Promise<Outcome<readonly Person[]>>(() => undefined))
  await user.keyboard('novak')
  expect(await screen.findByText(/the rest of your organisation is searched too…$/)).toBeTruthy()
  fake.answerElsewhere(done([marta]))
  await user.keyboard(' m')
  await waitFor(() => expect(rowNames().map((name) => name.split(',')[0])).toEqual(['Marta Novak']))
  expect(screen.getByText('One of them was found by a search of your organisation.')).toBeTruthy()
  // In the row and on the card.
  expect(screen.getAllByText(/^Found by search · Buyer/)).toHaveLength(2)
  fake.answerElsewhere(failed({ kind: 'throttled', until: 0, reference: 'PB-1' }))
  await user.keyboard('a')
  expect(await screen.findByText(/the rest of your organisation could not be searched: /)).toBeTruthy()
  expect(screen.queryByText(/on this computer yet/)).toBeNull()
})

it('nothing is asked when everybody is here, for a number, or for a letter alone', async () => {
  const { user, fake, tell } = renderPage(partial)
  await user.keyboard('4021')
  await new Promise((resolve) => setTimeout(resolve, 500))
  await user.keyboard('{Escape}m')
  await new Promise((resolve) => setTimeout(resolve, 500))
  tell('peopleChanged', { people: [], isLoading: false })
  await user.keyboard('art')
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(fake.askedFor('findElsewhere')).toEqual([])
})
