import { expect, signInWithBrowser, test } from './console'

test('a key changed in the sheet acts at once and after a restart; a letter alone is refused', async ({
  startConsole,
  systemBrowser,
}) => {
  const console = await startConsole()
  const { page, profile } = console
  await signInWithBrowser(console, systemBrowser)
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Shift+?')
  const sheet = page.getByRole('dialog')
  const favourite = sheet.getByRole('button', { name: /Make the chosen person a favourite/ })
  await favourite.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('j')
  await expect(sheet.getByRole('alert')).toContainText('A letter or digit alone always searches')
  await page.keyboard.press('Alt+j')
  await expect(favourite).toHaveText('Alt J')
  await page.screenshot({ path: 'out/pictures/keys-light.png' })
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)

  await page.keyboard.type('martina')
  await page.keyboard.press('Control+d')
  await expect(page.getByRole('button', { name: 'Favourites 0' })).toBeVisible()
  await page.keyboard.press('Alt+j')
  await expect(page.getByRole('button', { name: 'Favourites 1' })).toBeVisible()
  await console.close()

  const again = await startConsole({ profile })
  await expect(again.page.getByRole('button', { name: 'Favourites 1' })).toBeVisible()
  await again.page.keyboard.type('martina')
  await again.page.keyboard.press('Alt+j')
  await expect(again.page.getByRole('button', { name: 'Favourites 0' })).toBeVisible()
})
