import { expect, signInWithBrowser, test } from './console'

test('off-line, what was read stays readable and the console says that it is not live', async ({
  startConsole,
  systemBrowser,
}) => {
  const { app, page, ...console } = await startConsole()
  await signInWithBrowser({ app, page, ...console }, systemBrowser)
  await page.getByRole('combobox').fill('Martina')
  const martina = page.getByRole('option', { name: 'Martina Keller' })
  await expect(martina).toContainText('In a meeting')

  await app.evaluate(() => {
    if (globalThis.outsideWorld) globalThis.outsideWorld.isOffline = true
  })
  // Rows in sight are asked for again within half a minute: then it shows.
  await expect(page.getByRole('banner')).toContainText(/off-?line|not live/i, { timeout: 40_000 })
  await page.getByRole('combobox').fill('Martina')
  await expect(martina).toContainText('In a meeting')
})
