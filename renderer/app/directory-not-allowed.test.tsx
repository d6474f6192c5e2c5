import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { failed } from '../../shared/outcome'
import type { FakeBridge } from '../testing/fake-bridge'
import { renderPage } from '../testing/render-console'
import { signedIn } from '../testing/scenes'

const notAllowed =
  (granted: readonly 'peopleNearby'[]) =>
  ({ tell }: FakeBridge): void => {
    tell('sessionChanged', { ...signedIn, granted })
    tell('peopleChanged', {
      people: [],
      isLoading: false,
      problem: { kind: 'notAllowed', reference: 'PB-1' },
    })
  }
const ask = 'Show the people you work with'

it('where the directory may not be read, one press asks for the people one works with', async () => {
  const { user, fake } = renderPage(notAllowed([]))
  expect(screen.getByText(/Your administrator can allow Patchboard to read the directory/)).toBeTruthy()
  fake.answer('askFor', failed({ kind: 'consentNeeded', reference: 'PB-2' }))
  await user.click(screen.getByRole('button', { name: ask }))
  expect(fake.askedFor('askFor')).toEqual([['peopleNearby']])
  expect(await screen.findByText('Your organisation has not approved Patchboard yet.')).toBeTruthy()
})

it('what was allowed already is not asked for again', () => {
  renderPage(notAllowed(['peopleNearby']))
  expect(screen.queryByRole('button', { name: ask })).toBeNull()
})
