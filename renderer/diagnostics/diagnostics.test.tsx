import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { longestCopied } from '../../shared/ipc'
import { healthy } from '../testing/console-made-up'
import { settingsAtStart } from '../../shared/settings'
import { six } from '../testing/read-console'
import { scenes } from '../testing/scenes'
import { inEnglish, renderPage } from '../testing/render-console'
import { toReport } from './to-report'

const dialog = (): HTMLElement => screen.getByRole('dialog', { name: 'Diagnostics' })

it('a key opens them, they say how old they are, and are read again on request', async () => {
  const { user, fake } = renderPage(six)
  await user.keyboard('{Control>}i{/Control}')
  expect(await within(dialog()).findByText('As of 10:42')).toBeTruthy()
  const row = within(dialog()).getByRole('row', { name: /^Calendars/ })
  expect(row.textContent).toBe('Calendars1201100')
  expect(dialog().textContent).toMatch(/Fresh 20 · Aging 280 · Old 3 · Not known 2 · Not asked yet 7/)
  expect(dialog().textContent).toMatch(/Calendars: waiting 1 min before the next request/)
  await user.click(within(dialog()).getByRole('button', { name: 'Read again' }))
  expect(fake.askedFor('readDiagnostics')).toHaveLength(2)
  await user.click(within(dialog()).getByRole('button', { name: /Close/ }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('the operator finds them in the account menu, and copies a text for IT', async () => {
  const { user, fake } = renderPage(six)
  await user.click(screen.getByRole('button', { name: 'Sofia Moretti: account' }))
  await user.click(screen.getByRole('button', { name: 'Diagnostics' }))
  await user.click(await within(dialog()).findByRole('button', { name: 'Copy for IT' }))
  expect(fake.askedFor('copyText')).toEqual([[toReport({ read: healthy, findings: new Map() }, inEnglish)]])
  expect(within(dialog()).getByRole('button', { name: 'Copied' })).toBeTruthy()
})

it('the text says everything that the dialog does, and fits on the clipboard', () => {
  const text = toReport(
    {
      read: { ...healthy, signIn: { ...healthy.signIn, problem: 'signedOut', reference: 'PB-7F3A21' } },
      findings: new Map(),
    },
    inEnglish,
  )
  expect(text).toContain('Calendars: Sent 120, Tried again 1, Slowed down 1, Server errors 0, No answer 0')
  expect(text).toContain('Reference: PB-7F3A21')
  expect(text).toContain('Electron 1.2, Chromium 3.4, Node.js 5.6')
  expect(text).not.toMatch(/@|Sofia|contoso/)
  expect(text).toContain('The network was not checked.')
  expect(text).toContain('Policy: read from /etc/patchboard/policy.json.')
  expect(text).toContain('callLog = {"keepDays":14} (organisation)')
  expect(text).toContain('region = system (organisation: cannot be used)')
  expect(text).toContain('tenant = – (default)')
  expect(text.length).toBeLessThan(longestCopied)
})

it('settings that somebody decided are shown with who did, the others in one line', async () => {
  const { user } = renderPage(six)
  await user.keyboard('{Control>}i{/Control}')
  expect(await within(dialog()).findByRole('row', { name: 'theme dark operator' })).toBeTruthy()
  expect(dialog().textContent).toMatch(/All others: default\./)
  expect(dialog().textContent).not.toMatch(/tenant/)
})

it.each(['signIn', 'waiting'])(
  'they are at hand before anyone is signed in, by key and by button: %s',
  async (scene) => {
    const { user } = renderPage(scenes[scene])
    await user.keyboard('{Control>}i{/Control}')
    expect(await within(dialog()).findByText('As of 10:42')).toBeTruthy()
    await user.click(within(dialog()).getByRole('button', { name: /Close/ }))
    await user.click(screen.getByRole('button', { name: /^Diagnostics/ }))
    expect(dialog()).toBeTruthy()
  },
)

it('before anyone is signed in they are opened by the key that was chosen for them, which stands on the button', async () => {
  const { user } = renderPage((fake) => {
    const values = { ...settingsAtStart.values, shortcuts: { showDiagnostics: 'F8', takeMessage: 'F5' } }
    scenes.signIn?.(fake)
    fake.tell('settingsChanged', { ...settingsAtStart, values })
  })
  expect(screen.getByRole('button', { name: /^Diagnostics/ }).textContent).toBe('Diagnostics F8')
  await user.keyboard('{Control>}i{/Control}')
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.keyboard('{F8}')
  expect(await within(dialog()).findByText('As of 10:42')).toBeTruthy()
})
