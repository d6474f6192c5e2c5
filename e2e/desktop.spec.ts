import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { expect, test, type RunningConsole } from './console'

const isOnTop = ({ app }: RunningConsole): Promise<boolean> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isAlwaysOnTop() ?? false)

const openDesktopOptions = async (page: Page) => {
  await expect(page.getByRole('button', { name: 'Sign in with Microsoft' })).toBeVisible()
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: 'Calendar options' })
  await dialog.getByRole('tab', { name: 'Desktop' }).click()
  return dialog
}

test('the console stays on top from when it is chosen, the strip always, and after a restart still', async ({
  startConsole,
}) => {
  const first = await startConsole()
  const { page } = first
  await expect(page.getByRole('button', { name: 'Sign in with Microsoft' })).toBeVisible()
  expect(await isOnTop(first)).toBe(false)
  const dialog = await openDesktopOptions(page)
  // What an installed one set up is not touched by a run from the sources.
  await expect(dialog.getByRole('checkbox', { name: /this one is not installed/ })).toBeDisabled()
  await dialog.getByRole('checkbox', { name: /^Stay on top/ }).click()
  await expect.poll(() => isOnTop(first)).toBe(true)
  await first.close()

  const second = await startConsole({ profile: first.profile })
  await expect.poll(() => isOnTop(second)).toBe(true)
  const again = await openDesktopOptions(second.page)
  await again.getByRole('checkbox', { name: /^Stay on top/ }).click()
  await expect.poll(() => isOnTop(second)).toBe(false)
})

/** Another program that has taken keys for itself. */
async function startKeyTaker(folder: string, keys: string): Promise<ElectronApplication> {
  const file = join(folder, 'key-taker.cjs')
  const lines = [
    "const { app, globalShortcut } = require('electron')",
    `app.whenReady().then(() => { globalThis.took = globalShortcut.register(${JSON.stringify(keys)}, () => undefined) })`,
  ]
  await writeFile(file, lines.join('\n'))
  const flags = (process.env.PATCHBOARD_ELECTRON_FLAGS ?? '').split(' ').filter(Boolean)
  const app = await _electron.launch({
    executablePath: process.env.PATCHBOARD_ELECTRON ?? 'electron',
    args: [...flags, `--user-data-dir=${join(folder, 'other')}`, file],
  })
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'took') === true)).toBe(true)
  return app
}

const pressAnywhere = (keys: string): void => {
  expect(spawnSync('xdotool', ['key', '--clearmodifiers', keys]).status).toBe(0)
}

test('keys of the operator’s choice bring the console up from any program; those of another program are said to be taken', async ({
  startConsole,
  folder,
}) => {
  test.skip(process.platform !== 'linux', 'The keys are pressed by xdotool.')
  const { app, page } = await startConsole()
  const isHidden = (): Promise<boolean> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() === false)
  const hide = (): Promise<void> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  await expect(page.getByRole('button', { name: 'Sign in with Microsoft' })).toBeVisible()
  const dialog = await openDesktopOptions(page)
  const keys = dialog.getByRole('textbox', { name: 'Keys that bring Patchboard up' })
  await expect(keys).toHaveValue('none')
  await keys.press('Control+Alt+P')
  await expect(keys).toHaveValue('Ctrl+Alt+P')
  await hide()
  expect(await isHidden()).toBe(true)
  pressAnywhere('ctrl+alt+p')
  await expect.poll(isHidden).toBe(false)

  const other = await startKeyTaker(folder, 'Control+Alt+O')
  await keys.press('Control+Alt+O')
  await expect(dialog.getByRole('alert')).toHaveText(/Another program or the computer has these keys/)
  await page.screenshot({ path: 'out/pictures/desktop-keys-taken.png' })
  await hide()
  pressAnywhere('ctrl+alt+p')
  await other.close()
  expect(await isHidden(), 'keys that were given up do nothing').toBe(true)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.show())
  await dialog.getByRole('button', { name: 'No keys' }).click()
  await expect(keys).toHaveValue('none')
  await expect(dialog.getByRole('alert')).toHaveCount(0)
})
