import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { calendar, entry, martina, pictured } from '../testing/people-made-up'
import { searchBox, six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'

const days = (): readonly (string | null)[] =>
  within(screen.getByRole('dialog', { name: /next seven days/ }))
    .getAllByRole('listitem')
    .map((item) => item.textContent)

it('Alt+W shows the next seven days of the chosen person in words, and the search is as before when they are closed', async () => {
  const { user } = renderPage(six)
  await user.keyboard('martina{Alt>}w{/Alt}')
  expect(days().slice(0, 2)).toEqual([
    'Tue 24 Nov Free 11:30 – 13:00, 14:00 – 15:30, 17:00 – 17:30',
    'Wed 25 Nov Free 08:30 – 17:30',
  ])
  expect(days().slice(4)).toEqual([
    'Sat 28 Nov Not working',
    'Sun 29 Nov Not working',
    'Mon 30 Nov Not known',
  ])
  await user.click(screen.getByRole('button', { name: /^Close/ }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(searchBox()).toHaveProperty('value', 'martina')
})

it('a full day says so, and an answer that is too old says nothing', async () => {
  const { user, tell } = renderPage(six)
  await user.keyboard('martina{Alt>}w{/Alt}')
  tell('availabilityChanged', [calendar(martina, { occupied: [entry([8, 18], 'busy')] })])
  expect(days()[0]).toBe('Tue 24 Nov Nothing free')
  tell('availabilityChanged', [calendar(martina, { asOf: pictured - 61 * 60_000 })])
  expect(new Set(days().map((day) => day?.slice(10)))).toEqual(new Set([' Not known']))
})
