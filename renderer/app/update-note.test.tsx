import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { desktopAtStart } from '../../shared/desktop'
import { settingsAtStart } from '../../shared/settings'
import { picturedCall } from '../testing/people-made-up'
import { six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'

const tellOf = (on: boolean) => ({
  ...settingsAtStart,
  values: { ...settingsAtStart.values, updates: { on, feed: 'https://updates.example', channel: 'latest' } },
})

function open() {
  const rendered = renderPage(six)
  rendered.tell('settingsChanged', tellOf(true))
  const line = () => screen.queryByText(/^Patchboard 2\.0\.0 is here\. It is put in place when you quit/)
  return { ...rendered, line }
}

it('an update that is ready is said once, until it was seen; the next one is said again', async () => {
  const { tell, user, line } = open()
  expect(line()).toBeNull()
  tell('desktopChanged', { ...desktopAtStart, update: '2.0.0' })
  expect(line()).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'All right' }))
  tell('desktopChanged', { ...desktopAtStart, hasTray: true, update: '2.0.0' })
  expect(line()).toBeNull()
  tell('desktopChanged', { ...desktopAtStart, update: '2.0.1' })
  expect(screen.getByText(/^Patchboard 2\.0\.1 is here/)).toBeTruthy()
})

it('nothing is said while a call waits, and it is said afterwards', () => {
  const { tell, line } = open()
  tell('callsChanged', { calls: [picturedCall] })
  tell('desktopChanged', { ...desktopAtStart, update: '2.0.0' })
  expect(line()).toBeNull()
  tell('callsChanged', { calls: [] })
  expect(line()).toBeTruthy()
})

it('updates that were turned off meanwhile are not promised', () => {
  const { tell, line } = open()
  tell('desktopChanged', { ...desktopAtStart, update: '2.0.0' })
  tell('settingsChanged', tellOf(false))
  expect(line()).toBeNull()
})
