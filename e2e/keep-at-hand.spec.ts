import { expect, signInWithBrowser, test } from './console'

/** The moment of the design's pictures: a Tuesday, 10:42 in Zürich. */
const startsAt = Date.parse('2026-11-24T10:42:00+01:00')

test('an alternate by one key, a favourite that outlives a restart, a week: without the mouse', async ({
  startConsole,
  systemBrowser,
}) => {
  const console = await startConsole({ world: { startsAt } })
  const { page, profile } = console
  // The page lives at the same moment as the main process.
  await page.clock.install({ time: startsAt })
  await page.reload()
  await signInWithBrowser(console, systemBrowser)
  await expect(page.locator('#first-frame'), 'also when the page knows everything at once').toBeHidden()
  const card = page.getByRole('region', { name: 'Chosen person' })
  await page.keyboard.type('martina k')
  await expect(card.getByRole('heading', { level: 2 })).toHaveText('Martina Keller')
  const first = card.getByRole('button', { name: /^Choose / }).first()
  await expect(first).toBeVisible()
  const [, name = ''] = /^Choose (\D+) /.exec((await first.innerText()).replace(/\s+/g, ' ')) ?? []

  await page.keyboard.press('Alt+a')
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(name)
  await page.keyboard.press('Escape')
  await expect(card.getByRole('heading', { level: 2 })).toHaveText('Martina Keller')

  await page.keyboard.press('Control+d')
  await expect(page.getByRole('button', { name: 'Favourites 1' })).toBeVisible()
  await page.keyboard.press('Alt+w')
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(7)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  const size = () => page.evaluate(() => [window.outerWidth, window.outerHeight])
  const isOnTop = () =>
    console.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isAlwaysOnTop())
  await page.keyboard.press('F6')
  await expect.poll(size).toEqual([420, 640])
  expect(await isOnTop()).toBe(true)
  await expect(card.getByRole('heading', { level: 2 })).toBeInViewport()
  await page.screenshot({ path: 'out/pictures/compact-light.png' })
  await page.keyboard.press('F6')
  await expect.poll(async () => (await size())[0]).toBeGreaterThan(420)
  expect(await isOnTop()).toBe(false)

  await console.close()
  const again = await startConsole({ world: { startsAt }, profile })
  await expect(again.page.getByRole('button', { name: 'Favourites 1' })).toBeVisible()
})
