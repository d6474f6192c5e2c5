import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { personCard, six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'
import { scenes } from '../testing/scenes'
import { readEarlier } from '../testing/team-made-up'

const sentence = 'Martina Keller is in a meeting until 11:30 and free again until 13:00.'

it('the sentence for the caller stands below the answer, and Alt+S copies it', async () => {
  const { user, fake } = renderPage(six)
  await user.keyboard('martina')
  expect(within(personCard()).getByText(sentence, { selector: 'p' })).toBeTruthy()
  await user.keyboard('{Alt>}s{/Alt}')
  expect(fake.askedFor('copyText')).toEqual([[sentence]])
  expect(await screen.findByRole('button', { name: /^Copied.*Martina Keller is in/ })).toBeTruthy()
})

it('an old answer says in the sentence itself how old it is', async () => {
  const { user, tell } = renderPage(scenes['team'])
  await user.keyboard('martina')
  tell('availabilityChanged', readEarlier(8).slice(0, 1))
  expect(
    within(personCard()).getByText('As of 10:34, Martina Keller is free until 18:00.', { selector: 'p' }),
  ).toBeTruthy()
})

it('the next free times are named with their lengths', async () => {
  const { user } = renderPage(six)
  await user.keyboard('martina')
  const list = within(personCard()).getByRole('heading', { name: 'Next free' }).nextElementSibling
  expect([...(list?.children ?? [])].map((item) => item.textContent)).toEqual([
    '11:30 – 13:00 1 h 30 min',
    '14:00 – 15:30 1 h 30 min',
    '17:00 – 17:30 30 min',
  ])
})

it('somebody whose calendar is not shared is promised nothing', async () => {
  const { user } = renderPage(six)
  await user.keyboard('margaux')
  expect(
    within(personCard()).getByText('I cannot see whether Margaux Petit is free.', { selector: 'p' }),
  ).toBeTruthy()
  expect(within(personCard()).queryByRole('heading', { name: 'Next free' })).toBeNull()
})
