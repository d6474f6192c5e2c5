import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, signInWithBrowser, test, type RunningConsole } from './console'

/** The moment of the design's pictures: a Tuesday, 10:42 in Zürich. */
const startsAt = Date.parse('2026-11-24T10:42:00+01:00')
const pictures = fileURLToPath(new URL('../out/pictures/', import.meta.url))

/** Sets the page's clock to the main process's, and fills the window as the design has it. */
async function compose({ app, page }: RunningConsole): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1360, 820))
  await page.clock.install({ time: startsAt })
  await page.reload()
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the console in ${colorScheme}`, async ({ startConsole, systemBrowser }, info) => {
    const console = await startConsole({ world: { startsAt }, colorScheme })
    const { page } = console
    await compose(console)
    await page.screenshot({ path: join(pictures, `sign-in-${colorScheme}.png`) })
    await signInWithBrowser(console, systemBrowser)
    await expect(page.getByRole('option').first()).toContainText(/Free|meeting|Outside|Nothing|Working/)
    await page.screenshot({ path: join(pictures, `everyone-${colorScheme}.png`) })

    await page.getByRole('combobox').fill('mar')
    await expect(page.getByRole('option', { name: 'Martina Keller' })).toContainText(
      'In a meeting until 11:30',
    )
    await expect(page.getByRole('option', { name: 'Martina Keller' })).toContainText('then free 1 h 30 min')
    await expect(page.getByRole('option', { name: 'Mario Conti' })).toContainText('Free until 13:00')
    const martina = page.getByRole('option', { name: 'Martina Keller', selected: true })
    for (let presses = 0; presses < 10 && (await martina.count()) === 0; presses += 1) {
      await page.keyboard.press('ArrowDown')
    }
    await expect(martina).toBeVisible()
    const path = join(pictures, `console-${colorScheme}.png`)
    await info.attach('console', { body: await page.screenshot({ path }), contentType: 'image/png' })
  })
}
