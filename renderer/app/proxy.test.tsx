import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { failed } from '../../shared/outcome'
import type { Problem } from '../../shared/problem'
import { renderPage } from '../testing/render-console'
import { scenes } from '../testing/scenes'

const problem: Problem = { kind: 'offline', cause: 'proxyPassword', reference: 'PB-1' }
const asks = { asks: 'proxy.example:8080' }
const dialog = (): HTMLElement => screen.getByRole('dialog', { name: 'Sign in to the network' })
const isOpen = (): boolean => screen.queryByRole('dialog') !== null
const field = (name: string): HTMLElement => within(dialog()).getByLabelText(name)

it('asks once, says who asks, and brings what was typed to it', async () => {
  const { user, fake, tell } = renderPage(scenes['six'])
  tell('proxyChanged', asks)
  expect(dialog().textContent).toContain('The proxy proxy.example:8080 lets nothing through')
  expect(document.activeElement).toBe(field('User name'))
  await user.keyboard('sofia{Tab}secret{Enter}')
  expect(fake.askedFor('signInToProxy')).toEqual([[{ user: 'sofia', password: 'secret' }]])
  expect(isOpen()).toBe(false)
  expect(document.documentElement.outerHTML).not.toContain('secret')
})

it('refused: says so, empties the password, and waits for the operator', async () => {
  const { user, fake, tell } = renderPage(scenes['six'])
  fake.answer('signInToProxy', failed(problem))
  tell('proxyChanged', asks)
  await user.keyboard('sofia{Tab}wrong{Enter}')
  expect(within(dialog()).getByRole('alert').textContent).toMatch(/did not accept/)
  expect(field('Password')).toHaveProperty('value', '')
  expect(document.activeElement).toBe(field('Password'))
  expect(fake.askedFor('signInToProxy')).toHaveLength(1)
})

it('“Not now” is kept: only the button beside the problem asks again', async () => {
  const { user, tell } = renderPage(scenes['six'])
  tell('proxyChanged', asks)
  tell('connectionChanged', { problem })
  await user.click(within(dialog()).getByRole('button', { name: 'Not now' }))
  expect(isOpen()).toBe(false)
  tell('proxyChanged', {})
  tell('proxyChanged', asks)
  expect(isOpen()).toBe(false)
  expect(screen.getByRole('alert').textContent).toMatch(/wants a password.*Enter your user name/)
  await user.click(screen.getByRole('button', { name: 'Enter the password' }))
  expect(isOpen()).toBe(true)
})

it('asks on the sign-in page too, and goes away when no proxy asks any more', () => {
  const { tell } = renderPage(scenes['signIn'])
  tell('proxyChanged', asks)
  expect(isOpen()).toBe(true)
  tell('proxyChanged', {})
  expect(isOpen()).toBe(false)
})

it('no empty password is sent', async () => {
  const { user, fake, tell } = renderPage(scenes['six'])
  tell('proxyChanged', asks)
  await user.keyboard('sofia{Enter}')
  expect(fake.askedFor('signInToProxy')).toEqual([])
})
