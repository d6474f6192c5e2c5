import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { OutOfOfficeText } from '../../shared/availability/out-of-office-text'
import { at, mario, pictured, samar } from '../testing/people-made-up'
import { personCard, six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'
import { signedIn } from '../testing/scenes'

const allowed = { ...signedIn, granted: ['outOfOfficeText'] } as const
const told: OutOfOfficeText = {
  personId: samar.id,
  asOf: pictured - 20_000,
  reply: { text: 'I am away.\nPlease ask Mario Conti.', end: at(0, 26) },
  deputies: [mario.id],
}
const block = (): HTMLElement => within(personCard()).getByRole('region', { name: 'Out-of-office text' })

async function look(text: OutOfOfficeText) {
  const page = renderPage(six)
  page.tell('sessionChanged', allowed)
  await page.user.keyboard('samar')
  page.tell('outOfOfficeChanged', [text])
  return page
}

it('their own words stand in the card with their end, and who stands in with the same sentence as in the list', async () => {
  const { fake } = await look(told)
  expect(block().textContent).toContain('Out-of-office text · until Thu 26 Nov')
  expect(block().textContent).toContain('I am away.\nPlease ask Mario Conti.')
  const [deputy] = within(block()).getAllByRole('listitem')
  expect(deputy?.textContent).toBe('Mario Conti4310Free until 13:00')
  await expect.poll(() => fake.askedFor('watchPeople').at(-1)).toEqual([[samar.id, mario.id]])
})

it('words that were read long ago say as of when, and stay', async () => {
  await look({ ...told, asOf: pictured - 11 * 60_000 })
  expect(block().textContent).toContain('as of 10:31')
})

it.each([
  ['has ended', { ...told, reply: { text: 'away', end: pictured - 1 } }],
  ['has not begun', { ...told, reply: { text: 'away', start: pictured + 1 } }],
  ['is none', { personId: samar.id, asOf: pictured, deputies: [] }],
])('a reply that %s is not shown', async (_name, text) => {
  await look(text)
  expect(screen.queryByRole('region', { name: 'Out-of-office text' })).toBeNull()
})

it('markup in it is text', async () => {
  await look({ ...told, reply: { text: '<img src=x onerror=alert(1)>' } })
  expect(block().textContent).toContain('<img src=x')
  expect(block().querySelector('img')).toBeNull()
})

it('where it was not allowed, one quiet line says so, and only of who is away', async () => {
  const { user } = renderPage(six)
  const line = /out-of-office text needs a permission/
  await user.keyboard('samar')
  expect(screen.getAllByText(line)).toHaveLength(1)
  await user.keyboard('{Escape}mario')
  expect(screen.queryByText(line)).toBeNull()
})
