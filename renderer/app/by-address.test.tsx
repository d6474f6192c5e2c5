import { expect, it } from 'vitest'
import { waitFor } from '@testing-library/react'
import { ana, martina } from '../testing/people-made-up'
import { rowNames, six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'
import { toBeginning } from './use-by-address'

const names = (): readonly string[] => rowNames().map((name) => name.split(',')[0] ?? '')

it('the beginning of a mail address finds whose it is, and the page learns no address', async () => {
  const { user, fake } = renderPage(six)
  fake.address('mkeller@', [martina.id])
  await user.keyboard('mkeller@')
  await waitFor(() => expect(names()).toEqual(['Martina Keller']))
})

it('a word that is nobody’s may be an account, and is looked for before similar names are shown', async () => {
  const { user, fake } = renderPage(six)
  fake.address('markovia', [ana.id])
  await user.keyboard('markovia')
  await waitFor(() => expect(names()).toEqual(['Ana Marković']))
})

it('what names somebody is not asked for', async () => {
  const { user, fake } = renderPage(six)
  await user.keyboard('mart')
  expect(names()).toContain('Martina Keller')
  expect(fake.askedFor('findByAddress')).toEqual([])
})

it.each([
  ['anna@', false, 'anna@'],
  ['anna', false, undefined],
  ['anna', true, 'anna'],
  ['an', true, undefined],
  ['anna berg', true, undefined],
])('“%s”, nobody’s name: %s → %s', (query, isNobody, beginning) => {
  expect(toBeginning(query, isNobody)).toBe(beginning)
})
