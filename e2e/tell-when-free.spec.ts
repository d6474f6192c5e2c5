import { expect, signInWithBrowser, test } from './console'
import { keepNotices, pressNotice, readNotices } from './notices'

const minute = 60_000
/** The moment of the design's pictures: a Tuesday, 10:42 in Zürich. */
const startsAt = Date.parse('2026-11-24T10:42:00+01:00')

test('somebody in a meeting is waited for over a restart, and told when her calendar says so: one key, no mouse', async ({
  startConsole,
  systemBrowser,
}) => {
  const first = await startConsole({ world: { startsAt } })
  await first.page.clock.install({ time: startsAt })
  await first.page.reload()
  await signInWithBrowser(first, systemBrowser)
  await first.page.keyboard.type('martina k')
  const card = first.page.getByRole('region', { name: 'Chosen person' })
  await expect(card.getByRole('status').first()).toContainText('In a meeting until 11:30')
  await first.page.keyboard.press('Alt+f')
  await expect(card.getByText('You will be told in 48 min, at 11:30')).toBeVisible()
  await first.page.screenshot({ path: 'out/pictures/tell-when-free-light.png' })
  await first.close()

  const console = await startConsole({ world: { startsAt }, profile: first.profile })
  const { app, page } = console
  await keepNotices(app)
  await page.clock.install({ time: startsAt })
  await page.reload()
  const list = page.getByRole('region', { name: 'You will be told' })
  await expect(list.getByRole('button', { name: 'Open Martina Keller: free in 48 min' })).toBeVisible()
  expect(await readNotices(app)).toEqual([])

  await app.evaluate((_electron, by) => globalThis.outsideWorld?.moveClock?.(by), 49 * minute)
  await expect
    .poll(() => readNotices(app), { timeout: 40_000 })
    .toEqual(['Martina Keller is free: Until 13:00'])
  await expect(list.getByRole('button', { name: 'Open Martina Keller: was free at 11:31' })).toBeVisible()

  await page.clock.fastForward(49 * minute)
  await page.keyboard.type('mario')
  await pressNotice(app)
  const opened = page.getByRole('region', { name: 'Chosen person' })
  await expect(opened.getByRole('heading', { level: 2 })).toHaveText('Martina Keller')
  await expect(opened.getByRole('status').first()).toContainText('Free until 13:00')
  await page.keyboard.press('Escape')
  await expect(opened.getByRole('heading', { level: 2 })).not.toHaveText('Martina Keller')
})
