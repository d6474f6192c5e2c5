import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { at } from '../testing/people-made-up'
import { rowNames, searchBox, six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'
import { sample, signedIn } from '../testing/scenes'

describe('the operator', () => {
  const menu = (): HTMLElement => screen.getByRole('button', { name: 'Sofia Moretti: account' })

  it('sees how the sign-in is kept', async () => {
    const { user, tell } = renderPage(six)
    tell('sessionChanged', { ...signedIn, kept: 'untilClosed' })
    await user.click(menu())
    expect(screen.getByRole('dialog').textContent).toMatch(/until Patchboard is closed.*no unlocked keychain/)
  })

  it('signs out after being asked', async () => {
    const { user, fake } = renderPage(six)
    await user.click(menu())
    await user.click(screen.getByRole('button', { name: 'Sign out' }))
    expect(fake.askedFor('signOut')).toEqual([])
    expect(screen.getByText('Sign out of Patchboard?')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Sign out' }))
    expect(fake.askedFor('signOut')).toHaveLength(1)
  })

  it('is told when signing out did not work', async () => {
    const { user, fake } = renderPage(six)
    fake.answer('signOut', { ok: false, problem: { kind: 'secretsUnavailable', reference: 'PB-000001' } })
    await user.click(menu())
    await user.click(screen.getByRole('button', { name: 'Sign out' }))
    await user.click(screen.getByRole('button', { name: 'Sign out' }))
    expect(screen.getByRole('alert').textContent).toMatch(/keychain is locked/)
  })

  it('always sees that the sample organisation is made up', () => {
    const { tell } = renderPage(six)
    tell('sessionChanged', { ...signedIn, organisation: sample })
    expect(screen.getByText(/the sample organisation \(made up\)/)).toBeTruthy()
  })

  it('signs in anew while the console goes on', async () => {
    const { user, tell, fake } = renderPage(six)
    tell('sessionChanged', { ...signedIn, problem: { kind: 'signedOut', reference: 'PB-000002' } })
    await user.keyboard('mart')
    await user.click(screen.getByRole('button', { name: 'Sign in' }))
    expect(fake.askedFor('signIn')).toHaveLength(1)
    const { organisation, operator } = signedIn
    tell('sessionChanged', { state: 'waitingForBrowser', organisation, operator, until: at(10.8) })
    expect(screen.getByText(/Finish in your browser/)).toBeTruthy()
    expect(searchBox()).toHaveProperty('value', 'mart')
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(fake.askedFor('cancelSignIn')).toHaveLength(1)
    tell('sessionChanged', signedIn)
    expect(rowNames()).toEqual(['Martina Keller, In a meeting until 11:30'])
  })
})
