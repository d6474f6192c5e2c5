import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { person, phone } from '../testing/people-made-up'
import { rowNames, six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'

const marked = (): readonly string[] =>
  [...screen.getByRole('listbox').querySelectorAll('mark')].map(({ textContent }) => textContent)

const nora = person('Nora Number', {
  jobTitle: 'Buyer',
  office: 'Bern',
  phones: [phone('desk', '+41 44 555 40 99', '4099'), phone('mobile', '+41 79 555 77 31')],
})

it('whoever is found by the end of a number shows that number, with the digits marked', async () => {
  const { user, tell } = renderPage(six)
  tell('peopleChanged', { people: [nora], isLoading: false })
  await user.keyboard('5557731')
  expect(rowNames()[0]).toContain('Nora Number')
  expect(marked()).toEqual(['555 77 31'])
  await user.keyboard('{Escape}4099')
  expect(marked()).toEqual(['4099'])
  await user.keyboard('{Escape}buyer')
  expect(marked()).toEqual(['Buyer'])
  await user.keyboard('{Escape}ber nn')
  expect(marked()).toEqual(['N', 'N', 'Ber'])
})
