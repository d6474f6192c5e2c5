import { spawnSync } from 'node:child_process'
import { expect, test, type RunningConsole } from './console'

const readWindow = ({ app }: RunningConsole) =>
  app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return {
      size: window?.getSize(),
      isOnTop: window?.isAlwaysOnTop(),
      zoom: window?.webContents.getZoomLevel(),
    }
  })

/** Keys of the menu are no page's: they are pressed into the display. */
const press = (...keys: readonly string[]): void => {
  expect(spawnSync('xdotool', ['key', '--delay', '60', ...keys]).status).toBe(0)
}

test('the strip opens again as a strip, each mode as large as it was drawn, and a reload changes nothing', async ({
  startConsole,
  startSignedIn,
}) => {
  test.skip(process.platform !== 'linux', 'The keys of the menu are pressed by xdotool.')
  const first = await startSignedIn()
  const { page, profile } = first
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus())
  expect(await readWindow(first)).toMatchObject({ isOnTop: false, zoom: 0 })
  press('ctrl+plus', 'ctrl+plus')
  await expect.poll(async () => (await readWindow(first)).zoom).toBe(1)
  await page.keyboard.press('F6')
  await expect.poll(async () => (await readWindow(first)).size).toEqual([420, 640])
  press('ctrl+minus', 'ctrl+minus', 'ctrl+minus')
  await expect.poll(async () => (await readWindow(first)).zoom).toBe(-0.5)
  await page.reload()
  await expect(page.getByRole('combobox')).toBeVisible()
  expect((await readWindow(first)).zoom).toBe(-0.5)
  await first.close()

  const second = await startConsole({ profile })
  await expect(second.page.getByRole('combobox')).toBeVisible()
  await expect.poll(() => readWindow(second)).toEqual({ size: [420, 640], isOnTop: true, zoom: -0.5 })
  await second.page.keyboard.press('F6')
  await expect.poll(() => readWindow(second)).toMatchObject({ isOnTop: false, zoom: 1 })
  await second.close()

  const third = await startConsole({ profile })
  await expect(third.page.getByRole('combobox')).toBeVisible()
  await expect.poll(() => readWindow(third)).toMatchObject({ isOnTop: false, zoom: 1 })
  expect((await readWindow(third)).size?.[0]).toBeGreaterThan(1_000)
})
