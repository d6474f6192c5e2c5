import { screen, within } from '@testing-library/react'
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

  it('sees what Patchboard may read, and asks for more in the browser', async () => {
    const { user, tell, fake } = renderPage(six)
    tell('sessionChanged', { ...signedIn, granted: ['fullDirectory'] })
    await user.click(menu())
    await user.click(screen.getByRole('button', { name: 'Permissions' }))
    const dialog = screen.getByRole('dialog', { name: 'Permissions' })
    expect(within(dialog).getAllByText('Allowed')).toHaveLength(4)
    expect(dialog.textContent).toMatch(/Never read.*password/)
    await user.click(within(dialog).getByRole('button', { name: 'Ask for it: Presence in Teams' }))
    expect(fake.askedFor('askFor')).toEqual([['presence']])
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('lets someone else sign in', async () => {
    const { user, fake } = renderPage(six)
    await user.click(menu())
    await user.click(screen.getByRole('button', { name: 'Use another account' }))
    expect(fake.askedFor('switchOperator')).toHaveLength(1)
  })

  it.each(['consentNeeded', 'notAllowed'] as const)('finds the way to an approval where %s', async (kind) => {
    const { user, fake } = renderPage(six)
    fake.answer('askFor', { ok: false, problem: { kind, reference: 'PB-000003' } })
    await user.click(menu())
    await user.click(screen.getByRole('button', { name: 'Permissions' }))
    await user.click(screen.getByRole('button', { name: 'Ask for it: Presence in Teams' }))
    await user.click(await screen.findByRole('button', { name: 'Copy a text for IT' }))
    expect(fake.askedFor('copyConsentRequest')).toEqual([
      [['presence', 'fullDirectory', 'outOfOfficeText', 'sendingMail', 'groups']],
    ])
    expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy()
    fake.answer('openConsentPage', { ok: false, problem: { kind: 'browserUnavailable', reference: 'PB-4' } })
    await user.click(screen.getByRole('button', { name: 'Open the approval page' }))
    expect(screen.getByText('The browser could not be opened.')).toBeTruthy()
  })

  it('is told that departments are missing only while they are not allowed', () => {
    const { tell } = renderPage(six)
    const missing = /Departments and numbers need/
    expect(screen.getByText(missing)).toBeTruthy()
    tell('sessionChanged', { ...signedIn, granted: ['fullDirectory'] })
    expect(screen.queryByText(missing)).toBeNull()
  })

  it('reads after signing out what has happened and what has not, and can leave the browser too', async () => {
    const { user, tell, fake } = renderPage(six)
    tell('sessionChanged', { state: 'signedOut', organisation: sample })
    expect(screen.getByText('You are signed out on this computer.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Also sign out in the browser' }))
    expect(fake.askedFor('openSignOutPage')).toHaveLength(1)
  })

  it('reads nothing of it at a first start', () => {
    const { tell } = renderPage(() => undefined)
    tell('sessionChanged', { state: 'signedOut', organisation: sample })
    expect(screen.queryByText('You are signed out on this computer.')).toBeNull()
  })
})
