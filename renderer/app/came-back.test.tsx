import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { pictured } from '../testing/people-made-up'
import { chosenName, six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'

const problem = { kind: 'windowBroke', reference: 'PB-7F3A21' } as const

it('K21 after a breakdown the search is where it was, and a line names the reference', () => {
  const { tell } = renderPage(six)
  tell('cameBack', { at: pictured, problem, view: { query: 'martina', board: { kind: 'everyone' } } })
  expect(screen.getByRole('combobox')).toHaveProperty('value', 'martina')
  expect(chosenName()).toBe('Martina Keller')
  expect(screen.getByRole('alert').textContent).toMatch(
    /The window broke down and was opened again\..*PB-7F3A21/,
  )
})

it('K21 a breakdown of a while ago is not spoken of any more', () => {
  const { tell } = renderPage(six, pictured + 3 * 60_000)
  tell('cameBack', { at: pictured, problem, view: undefined })
  expect(screen.queryByRole('alert')).toBeNull()
})

it('K21 main is told where the operator is', async () => {
  const { user, fake } = renderPage(six)
  await user.keyboard('martina')
  expect(fake.askedFor('keepView').at(-1)).toEqual([
    { query: 'martina', board: { kind: 'everyone' }, chosen: undefined },
  ])
})
