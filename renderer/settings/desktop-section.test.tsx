import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { desktopAtStart } from '../../shared/desktop'
import { settingsAtStart, type SettingsPatch } from '../../shared/settings'
import { six } from '../testing/read-console'
import { renderPage } from '../testing/render-console'

async function open() {
  const rendered = renderPage(six)
  await rendered.user.keyboard('{Control>},{/Control}')
  const dialog = within(screen.getByRole('dialog', { name: 'Calendar options' }))
  await rendered.user.click(dialog.getByRole('tab', { name: 'Desktop' }))
  const choose = (patch: SettingsPatch): void =>
    rendered.tell('settingsChanged', {
      ...settingsAtStart,
      values: { ...settingsAtStart.values, ...Object.fromEntries(Object.entries(patch)) },
    })
  const changes = (): readonly unknown[] => rendered.fake.askedFor('changeSettings').flat()
  const keys = (): HTMLInputElement => dialog.getByRole('textbox', { name: 'Keys that bring Patchboard up' })
  return { ...rendered, dialog, choose, changes, keys }
}

it('start at login, on top and notifications are switched', async () => {
  const { user, dialog, changes } = await open()
  for (const name of [/^Start when I sign in/, /^Stay on top/, /^Notifications/])
    await user.click(dialog.getByRole('checkbox', { name }))
  expect(changes()).toEqual([{ startAtLogin: true }, { alwaysOnTop: true }, { notifications: false }])
})

it('closing into the tray is offered where there is one', async () => {
  const { user, tell, changes, dialog, choose } = await open()
  const keep = (): HTMLInputElement => dialog.getByRole('checkbox', { name: /^Keep running in the tray/ })
  expect(keep().disabled).toBe(true)
  expect(dialog.getByText(/closing the window ends Patchboard/)).toBeTruthy()
  tell('desktopChanged', { ...desktopAtStart, hasTray: true })
  await user.click(keep())
  expect(changes()).toEqual([{ keepInTray: true }])
  choose({ keepInTray: true })
  // The desktop has lost its tray: what was chosen there can still be taken back here.
  tell('desktopChanged', desktopAtStart)
  expect([keep().checked, keep().disabled]).toEqual([true, false])
})

it('a console that is not installed says that it cannot start at login, and does not offer it', async () => {
  const { tell, dialog } = await open()
  tell('desktopChanged', { ...desktopAtStart, loginStart: 'notInstalled' })
  const start = dialog.getByRole<HTMLInputElement>('checkbox', { name: /this one is not installed/ })
  expect(start.disabled).toBe(true)
})

it('keys are pressed, shown as they are printed, and taken away again', async () => {
  const { user, changes, choose, keys, dialog } = await open()
  expect(keys().value).toBe('none')
  await user.click(keys())
  await user.keyboard('{Control>}{Alt>}p{/Alt}{/Control}')
  expect(changes()).toEqual([{ globalShortcut: 'Control+Alt+P' }])
  choose({ globalShortcut: 'Control+Alt+P' })
  expect(keys().value).toBe('Ctrl+Alt+P')
  await user.click(dialog.getByRole('button', { name: 'No keys' }))
  expect(changes().at(-1)).toEqual({ globalShortcut: '' })
})

it('keys that belong to every program are refused with what to press instead; Tab and Esc still lead on and out', async () => {
  const { user, changes, keys, dialog } = await open()
  await user.click(keys())
  await user.keyboard('{Control>}c{/Control}')
  expect(dialog.getByRole('alert').textContent).toMatch(/^Hold two of Ctrl, Alt and Shift/)
  await user.tab()
  expect(document.activeElement).not.toBe(keys())
  expect(dialog.queryByRole('alert')).toBeNull()
  expect(changes()).toEqual([])
})

it.each([
  ['taken', /Another program or the computer has these keys/],
  ['notOnWayland', /bind keys to the command patchboard/],
] as const)('keys that do nothing are said to: %s', async (globalKeys, sentence) => {
  const { tell, choose, dialog } = await open()
  choose({ globalShortcut: 'Alt+F9' })
  tell('desktopChanged', { ...desktopAtStart, globalKeys })
  expect(dialog.getByRole('alert').textContent).toMatch(sentence)
})
