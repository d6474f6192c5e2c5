import { expect, signInWithBrowser, test } from './console'

test('the operator sees by keyboard what may be read, asks for more, and it counts at once', async ({
  startConsole,
  systemBrowser,
}, info) => {
  const console = await startConsole()
  await signInWithBrowser(console, systemBrowser)
  const { page } = console
  const openPermissions = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Sofia Marino: account' }).press('Enter')
    await page.getByRole('button', { name: 'Permissions' }).press('Enter')
  }
  await openPermissions()
  const dialog = page.getByRole('dialog', { name: 'Permissions' })
  await expect(dialog).toContainText('Never read')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: info.outputPath(`permissions-${colorScheme}.png`) })
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await page.getByRole('combobox').fill('Priya Nair')
  const priya = page.getByRole('option', { name: 'Priya Nair' }).filter({ hasText: 'Category Manager' })
  await expect(priya).toContainText('Free')
  await openPermissions()
  await dialog.getByRole('button', { name: 'Ask for it: Presence in Teams' }).press('Enter')
  const tab = await systemBrowser.newPage()
  await tab.goto(await console.openedLink(1))
  await tab.getByRole('button', { name: 'Sofia Marino' }).click()
  await expect(tab.getByRole('heading', { name: 'You are signed in' })).toBeVisible()
  await expect(priya).toContainText('In a call · Teams')
  await page.screenshot({ path: info.outputPath('presence.png') })

  await page.getByRole('button', { name: 'Sofia Marino: account' }).press('Enter')
  await page.getByRole('button', { name: 'Sign out' }).press('Enter')
  await page.getByRole('button', { name: 'Sign out' }).press('Enter')
  await expect(page.getByText('You are signed out on this computer.')).toBeVisible()
  await page.screenshot({ path: info.outputPath('signed-out.png') })
})

test('where nobody may read the directory, the operator allows the people they work with, and finds them', async ({
  startConsole,
  systemBrowser,
}) => {
  const withheld = ['User.Read.All', 'User.ReadBasic.All']
  const console = await startConsole({ world: { withheld } })
  await signInWithBrowser(console, systemBrowser)
  const { page } = console
  await expect(page.getByText(/You may not see who works here/)).toBeVisible()
  await page.getByRole('button', { name: 'Show the people you work with' }).click()
  const tab = await systemBrowser.newPage()
  await tab.goto(await console.openedLink(1))
  await tab.getByRole('button', { name: 'Sofia Marino' }).click()
  await expect(tab.getByRole('heading', { name: 'You are signed in' })).toBeVisible()
  await expect(page.getByRole('option').first()).toContainText(/Receptionist/)
  await expect(
    page.getByText(/only people you work with are listed\. Your administrator can allow more/),
  ).toBeVisible()
  await page.screenshot({ path: 'out/pictures/nearby.png' })

  // Somebody of another department, with a letter wrong: the rest of the organisation is searched.
  await page.keyboard.type('martina keler')
  const martina = page.getByRole('option', { name: /^Martina Keller/ })
  await expect(martina).toContainText('Found by search')
  await expect(page.getByText('One of them was found by a search of your organisation.')).toBeVisible()
  await expect(martina).toContainText(/In a meeting until/)
  await page.screenshot({ path: 'out/pictures/nearby-found.png' })
  // They stay, and the list says how they came into it.
  await page.keyboard.press('Escape')
  await page.keyboard.type('procurement')
  await expect(martina).toContainText('Found by search')
})
