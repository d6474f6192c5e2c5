import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ana, idOf, mario, martina } from '../testing/people-made-up'
import { chosenName, personCard, rowNames, six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'

const star = (name: string): HTMLElement =>
  within(personCard()).getByRole('button', { name: `Favourite: ${name}` })

it('Ctrl+D asks for the chosen person to be a favourite, and the star shows what main tells', async () => {
  const { user, fake, tell } = renderPage(six)
  await user.keyboard('martina{Control>}d{/Control}')
  expect(fake.askedFor('toggleFavourite')).toEqual([[martina.id]])
  expect(star('Martina Keller').getAttribute('aria-pressed')).toBe('false')
  tell('favouritesChanged', [martina.id])
  expect(star('Martina Keller').getAttribute('aria-pressed')).toBe('true')
  await user.click(star('Martina Keller'))
  expect(fake.askedFor('toggleFavourite')).toHaveLength(2)
})

it('the board of favourites lists them in the order of the directory, without those who left it', async () => {
  const { user, tell } = renderPage(six)
  tell('favouritesChanged', [mario.id, idOf('gone'), ana.id])
  await user.click(screen.getByRole('button', { name: 'Favourites 2' }))
  expect(rowNames()).toEqual(['Ana Marković, Tentative until 11:00', 'Mario Conti, Free until 13:00'])
  expect(chosenName()).toBe('Ana Marković')
  expect(screen.getByText('2 in Favourites')).toBeTruthy()
  await user.keyboard('{Escape}')
  expect(rowNames()).toHaveLength(6)
})

it('F6 and the operator’s menu ask for the narrow strip', async () => {
  const { user, fake } = renderPage(six)
  await user.keyboard('{F6}')
  await user.click(screen.getByRole('button', { name: /account$/ }))
  await user.click(screen.getByRole('button', { name: 'Narrow strip, or back' }))
  expect(fake.askedFor('toggleCompact')).toHaveLength(2)
})

it('without favourites the board says how to make one', async () => {
  const { user } = renderPage(six)
  await user.click(screen.getByRole('button', { name: 'Favourites 0' }))
  expect(screen.getByText('No favourites yet.')).toBeTruthy()
})

it('another operator does not see them', () => {
  const { tell } = renderPage(six)
  tell('favouritesChanged', [mario.id])
  tell('sessionChanged', {
    state: 'signedIn',
    organisation: { name: 'contoso.example', isSample: false },
    operator: { name: 'Bert Bakker' },
    kept: 'inKeychain',
  })
  expect(screen.getByRole('button', { name: 'Favourites 0' })).toBeTruthy()
})
