import { expect, signInWithBrowser, test } from './console'

test('typing finds, the arrows choose, Escape returns: no mouse', async ({ startConsole, systemBrowser }) => {
  const console = await startConsole()
  const { page } = console
  await signInWithBrowser(console, systemBrowser)
  const search = page.getByRole('combobox')
  await expect(search).toBeFocused()

  await page.keyboard.type('mar')
  const rows = page.getByRole('option')
  await expect(rows.filter({ hasText: 'Martina Keller' })).toBeVisible()
  await expect(rows.filter({ hasText: 'Jonas Bianchi' })).toHaveCount(0)

  const chosen = page.getByRole('option', { selected: true })
  const first = await chosen.textContent()
  await page.keyboard.press('ArrowDown')
  await expect(chosen).not.toHaveText(first ?? '')
  await page.keyboard.press('ArrowUp')
  await expect(chosen).toHaveText(first ?? '')

  await page.keyboard.press('Escape')
  await expect(search).toHaveValue('')
})

test('two fragments in any order find one person', async ({ startConsole, systemBrowser }) => {
  const console = await startConsole()
  await signInWithBrowser(console, systemBrowser)
  await console.page.keyboard.type('kel mart')
  await expect(console.page.getByRole('option', { name: /Martina Keller/ })).toBeVisible()
  await expect(console.page.getByRole('option')).toHaveCount(1)
})
