import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, signInWithBrowser, test, type RunningConsole } from './console'
import { openTrayHost } from './tray-host'

test.skip(process.platform !== 'linux', 'The tray of this walk is one of a Linux desktop.')

const isShown = ({ app }: RunningConsole): Promise<boolean> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() ?? false)

/** As the × of the window does. */
const closeWindow = ({ app }: RunningConsole): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())

test('the tray says how the console stands, and its menu opens it, makes it a strip, and quits', async ({
  startConsole,
  systemBrowser,
}) => {
  const host = await openTrayHost()
  const console = await startConsole()
  const { page, app } = console
  await expect.poll(() => host.icons()).toBe(1)
  await expect.poll(() => host.sentence()).toBe('Patchboard · Nobody is signed in')
  const pictures = new Set([await host.picture()])
  await signInWithBrowser(console, systemBrowser)
  await expect(page.getByRole('combobox')).toBeVisible()
  await expect.poll(() => host.sentence()).toBe('Patchboard · On hand')
  pictures.add(await host.picture())
  await app.evaluate(() => {
    if (globalThis.outsideWorld) globalThis.outsideWorld.isOffline = true
  })
  await page.reload()
  await expect.poll(() => host.sentence(), { timeout: 60_000 }).toBe('Patchboard · Something is in the way')
  pictures.add(await host.picture())
  expect(pictures.size, 'each state has a picture of its own').toBe(3)

  expect(await host.menu()).toEqual(['Whole console', 'Narrow strip', 'To the front', '–', 'Quit Patchboard'])
  const width = (): Promise<number> => page.evaluate(() => innerWidth)
  await host.pressMenu('Narrow strip')
  await expect.poll(width).toBeLessThan(500)
  await host.pressMenu('Narrow strip')
  await host.pressMenu('Whole console')
  await expect.poll(width).toBeGreaterThan(1_000)
  const ended = new Promise<void>((resolve) => app.on('close', () => resolve()))
  await host.pressMenu('Quit Patchboard')
  await ended
  await host.close()
})

test('closing the window ends the console; where it is to stay in the tray, the icon brings it back', async ({
  startConsole,
}) => {
  const host = await openTrayHost()
  const console = await startConsole()
  const { page, app } = console
  await expect(page.getByRole('button', { name: 'Sign in with Microsoft' })).toBeVisible()
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: 'Calendar options' })
  await dialog.getByRole('tab', { name: 'Desktop' }).click()
  await dialog.getByRole('checkbox', { name: /^Keep running in the tray/ }).click()
  await expect(dialog.getByRole('status')).toContainText('Saved.')
  await page.screenshot({ path: 'out/pictures/desktop-options-light.png' })
  await closeWindow(console)
  await expect.poll(() => isShown(console)).toBe(false)
  await host.pressIcon()
  await expect.poll(() => isShown(console)).toBe(true)
  await dialog.getByRole('checkbox', { name: /^Keep running in the tray/ }).click()
  await expect(dialog.getByRole('checkbox', { name: /^Keep running in the tray/ })).not.toBeChecked()
  const ended = new Promise<void>((resolve) => app.on('close', () => resolve()))
  await closeWindow(console).catch(() => undefined)
  await ended
  await host.close()
})

test('a desktop without a tray is said to have none, and closing ends the console whatever was chosen', async ({
  startConsole,
  folder,
}) => {
  const profile = join(folder, 'profile')
  await mkdir(profile)
  await writeFile(join(profile, 'settings.json'), '{"version": 2, "keepInTray": true}')
  const console = await startConsole({ profile })
  const { page, app } = console
  await expect(page.getByRole('button', { name: 'Sign in with Microsoft' })).toBeVisible()
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: 'Calendar options' })
  await dialog.getByRole('tab', { name: 'Desktop' }).click()
  await expect(dialog.getByText(/closing the window ends Patchboard/)).toBeVisible()
  const ended = new Promise<void>((resolve) => app.on('close', () => resolve()))
  await closeWindow(console).catch(() => undefined)
  await ended
})
