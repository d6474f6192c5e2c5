import { expect, signInWithBrowser, test } from './console'

test('the operator allows out-of-office texts, reads one with who stands in, and copies the diagnostics', async ({
  startConsole,
  systemBrowser,
}, info) => {
  const console = await startConsole()
  await signInWithBrowser(console, systemBrowser)
  const { page, app } = console
  await page.getByRole('combobox').fill('Samar Haddad')
  const card = page.getByRole('region', { name: 'Chosen person' })
  await expect(card).toContainText('Their out-of-office text needs a permission')

  await page.getByRole('button', { name: 'Sofia Marino: account' }).press('Enter')
  await page.getByRole('button', { name: 'Permissions' }).press('Enter')
  await page.getByRole('button', { name: 'Ask for it: Out-of-office texts' }).press('Enter')
  const tab = await systemBrowser.newPage()
  await tab.goto(await console.openedLink(1))
  await tab.getByRole('button', { name: 'Sofia Marino' }).click()
  await expect(tab.getByRole('heading', { name: 'You are signed in' })).toBeVisible()

  const text = card.getByRole('region', { name: 'Out-of-office text' })
  await expect(text).toContainText('I am out of the office')
  const deputy = text.getByRole('listitem')
  await expect(deputy).toHaveCount(1)
  await expect(deputy).not.toContainText('Not asked yet')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: info.outputPath(`out-of-office-${colorScheme}.png`) })
  }

  await page.getByRole('combobox').press('ControlOrMeta+i')
  const dialog = page.getByRole('dialog', { name: 'Diagnostics' })
  await expect(dialog.getByRole('row', { name: /^Calendars/ })).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: info.outputPath(`diagnostics-${colorScheme}.png`) })
  }
  await dialog.getByRole('button', { name: 'Copy for IT' }).press('Enter')
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toMatch(/Out-of-office texts: Sent [1-9]/)
  expect(copied).not.toMatch(/@|Sofia|Samar|[0-9a-f]{8}-[0-9a-f]{4}/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('combobox')).toBeFocused()
})
