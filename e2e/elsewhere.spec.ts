import { expect, signInWithBrowser, test } from './console'

test('while a large directory is still being read, whoever has not come yet is found in the organisation’s', async ({
  startConsole,
  systemBrowser,
}) => {
  // Ten pages, two seconds each.
  const console = await startConsole({ world: { size: 9_000, latency: 2_000 } })
  const { page } = console
  await signInWithBrowser(console, systemBrowser)
  await expect(page.getByRole('contentinfo')).toContainText(/of about 9,000/)
  await page.keyboard.type('mart')
  await expect(page.getByText(/Not everybody is on this computer yet/)).toBeVisible()
  await expect(page.getByText(/found in your organisation’s directory/)).toBeVisible()
  await expect(page.getByRole('option').filter({ hasText: 'Found by search' }).first()).toBeVisible()
  await page.screenshot({ path: 'out/pictures/elsewhere.png' })
})
