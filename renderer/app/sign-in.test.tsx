import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../shared/problem'
import { at, pictured } from '../testing/people-made-up'
import { renderPage } from '../testing/render-console'
import { contoso, offline, sample, scenes } from '../testing/scenes'

const failed: Problem = { kind: 'signInFailed', code: 'AADSTS50105', reference: 'PB-7F3A21' }

it('while starting the console’s shape stands there, and says so', () => {
  renderPage()
  expect(screen.getByRole('status').textContent).toBe('Patchboard is starting.')
})

describe('signed out', () => {
  it('says what will happen before the one button, which has the focus', async () => {
    const { user, fake } = renderPage(scenes['signIn'])
    const button = screen.getByRole('button', { name: 'Sign in with Microsoft' })
    expect(document.activeElement).toBe(button)
    expect(within(screen.getByRole('main')).getAllByRole('button')).toHaveLength(1)
    expect(screen.getByText(/never sees your password/)).toBeTruthy()
    expect(screen.getByText('For contoso.example')).toBeTruthy()
    await user.keyboard('{Enter}')
    expect(fake.askedFor('signIn')).toHaveLength(1)
  })

  it('names what modern authentication promises', () => {
    renderPage(scenes['signIn'])
    const promises = screen.getAllByRole('listitem').map((item) => item.textContent)
    expect(promises).toEqual([
      'No shared password',
      'Access you can take back',
      'Tokens that expire',
      'A standard sign-in',
    ])
  })

  it('the sample organisation says that it is made up, and how to connect a real one', () => {
    renderPage(({ tell }) => tell('sessionChanged', { state: 'signedOut', organisation: sample }))
    expect(screen.getByText(/made-up company/)).toBeTruthy()
    expect(screen.getByText(/Calendar options below.*“Connect your organisation”/)).toBeTruthy()
    expect(screen.getByRole('button', { name: /Calendar options/ })).toBeTruthy()
    expect(screen.queryByText(/Microsoft’s sign-in page/)).toBeNull()
  })

  it('tells what went wrong, what to do, and what to give IT', async () => {
    const { user, fake } = renderPage(({ tell }) =>
      tell('sessionChanged', { state: 'signedOut', organisation: contoso, problem: failed }),
    )
    expect(screen.getByRole('alert').textContent).toMatch(/did not work\..*IT can assign it\..*PB-7F3A21/)
    await user.click(screen.getByRole('button', { name: 'Copy for IT' }))
    expect(fake.askedFor('copyText')[0]?.[0]).toMatch(/AADSTS50105|PB-7F3A21/)
  })

  it.each([
    ...(['signedOut', 'consentNeeded', 'signInRefused', 'signInTimedOut', 'loopbackUnavailable'] as const),
    ...(['browserUnavailable', 'signInFailed', 'wrongOrganisation', 'secretsUnavailable'] as const),
    'unexpected' as const,
  ])('after %s, the details for IT can be copied: when, which organisation, which app', async (kind) => {
    const details = {
      error: 'invalid_grant',
      correlationId: 'c-1',
      at: pictured,
      organisation: 'o-1',
      appId: 'a-1',
    }
    const problem: Problem = { kind, reference: 'PB-7F3A21', details }
    const { user, fake } = renderPage(({ tell }) =>
      tell('sessionChanged', { state: 'signedOut', organisation: contoso, problem }),
    )
    await user.click(screen.getByRole('button', { name: 'Copy for IT' }))
    const copied = String(fake.askedFor('copyText')[0]?.[0])
    for (const fact of ['PB-7F3A21', 'c-1', '2026-11-24T09:42', 'o-1', 'a-1']) expect(copied).toContain(fact)
  })

  it('shows the problem that an attempt ended with, until the next attempt', async () => {
    const { user, fake } = renderPage(scenes['signIn'])
    fake.answer('signIn', { ok: false, problem: offline })
    await user.click(screen.getByRole('button', { name: 'Sign in with Microsoft' }))
    expect(screen.getByRole('alert').textContent).toMatch(/Check the network, then sign in again\./)
    fake.answer('signIn', new Promise(() => undefined))
    await user.click(screen.getByRole('button', { name: 'Sign in with Microsoft' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('waiting for the browser', () => {
  it('says how long it waits', () => {
    renderPage(scenes['waiting'])
    expect(screen.getByRole('heading', { name: 'Finish in your browser' })).toBeTruthy()
    expect(screen.getByRole('timer').textContent).toBe('5 min left')
  })

  it('says when the time is up', () => {
    renderPage(scenes['waiting'], at(11))
    expect(screen.getByRole('timer').textContent).toBe('The time is up.')
  })

  it('opens the browser again, copies the link, and cancels with Escape', async () => {
    const { user, fake } = renderPage(scenes['waiting'])
    await user.click(screen.getByRole('button', { name: 'Open the browser again' }))
    await user.click(screen.getByRole('button', { name: 'Copy the link' }))
    expect(screen.getByRole('button', { name: 'Link copied' })).toBeTruthy()
    await user.keyboard('{Escape}')
    expect(fake.asked.map(({ name }) => name)).toEqual(['openBrowserAgain', 'copySignInLink', 'cancelSignIn'])
  })

  it('never says that a link was copied when it was not', async () => {
    const { user, fake } = renderPage(scenes['waiting'])
    fake.answer('copySignInLink', { ok: false, problem: { kind: 'unexpected', reference: 'PB-000003' } })
    await user.click(screen.getByRole('button', { name: 'Copy the link' }))
    expect(screen.queryByText('Link copied')).toBeNull()
    expect(screen.getByRole('alert').textContent).toMatch(/PB-000003/)
  })

  it.each([
    ['50105', /not been given access.*Give IT the details/],
    ['AADSTS90094', /administrator.*must approve/],
    ['12345', /not known here/],
    ['hello', /^$/],
  ])('explains the number that the browser shows: %s', async (number, words) => {
    const { user } = renderPage(scenes['waiting'])
    await user.type(screen.getByRole('textbox', { name: /Type its number/ }), number)
    const spoken = screen.getAllByRole('status').map((one) => one.textContent)
    expect(spoken.some((text) => words.test(text))).toBe(true)
  })
})

it('a wrong setting is named, and there is nothing to sign in to', () => {
  renderPage(scenes['notConfigured'])
  expect(screen.getByRole('alert').textContent).toMatch(/PATCHBOARD_TENANT/)
  expect(screen.queryByRole('button', { name: /Sign in/ })).toBeNull()
})

it('signing out leaves nobody on the screen', () => {
  const { tell, fake } = renderPage(scenes['six'])
  expect(screen.getAllByText('Martina Keller').length).toBeGreaterThan(0)
  act(() => fake.tell('sessionChanged', { state: 'signedOut', organisation: contoso }))
  expect(screen.queryByText('Martina Keller')).toBeNull()
  tell('sessionChanged', { state: 'waitingForBrowser', organisation: contoso, until: at(11) })
  expect(screen.queryByText('Martina Keller')).toBeNull()
})
