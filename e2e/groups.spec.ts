import { expect, signInWithBrowser, test, type RunningConsole } from './console'
import type { Browser } from '@playwright/test'

/** The operator agrees in the browser to what was asked for. */
async function agree(console: RunningConsole, browser: Browser): Promise<void> {
  const tab = await browser.newPage()
  await tab.goto(await console.openedLink(1))
  await tab.getByRole('button', { name: 'Sofia Marino' }).click()
  await expect(tab.getByRole('heading', { name: 'You are signed in' })).toBeVisible()
}

test('by keys alone a group is asked for, found, made a board and opened, and outlives a restart', async ({
  startConsole,
  systemBrowser,
}) => {
  const console = await startConsole()
  const { page, profile } = console
  await signInWithBrowser(console, systemBrowser)
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Control+b')
  const dialog = page.getByRole('dialog', { name: 'Boards' })
  await dialog.getByRole('button', { name: 'Ask for it' }).press('Enter')
  await agree(console, systemBrowser)
  await expect(page.getByText('Waiting for your browser')).toBeHidden()

  await page.keyboard.press('Control+b')
  const field = dialog.getByRole('textbox', { name: 'Name of the group' })
  await expect(field).toBeVisible()
  await field.press('Control+a')
  await page.keyboard.type('supp')
  await dialog.getByRole('button', { name: 'Make Suppliers project a board' }).press('Enter')
  await expect(dialog.getByText('Is a board')).toBeVisible()
  await expect(dialog.getByText(/^Group, \d+ members$/)).toBeVisible()
  await page.screenshot({ path: 'out/pictures/groups-dialog.png' })
  await page.keyboard.press('Escape')

  const board = page.getByRole('navigation').getByRole('button', { name: /^Suppliers project \d+/ })
  await board.press('Enter')
  await expect(page.getByText(/^Members as of .* 2 members are not in the list/)).toBeVisible()
  await expect(page.getByRole('option', { name: /^Martina Keller/ })).toBeVisible()
  await page.screenshot({ path: 'out/pictures/group-board.png' })
  const label = (await board.innerText()).replace(/\s+/g, ' ')

  await console.close()
  const again = await startConsole({ profile })
  await expect(again.page.getByRole('navigation').getByRole('button', { name: label })).toBeVisible()
})

test('where nobody is given the permission, it is said, and nothing else is lost', async ({
  startConsole,
  systemBrowser,
}) => {
  const console = await startConsole({ world: { withheld: ['GroupMember.Read.All'] } })
  const { page } = console
  await signInWithBrowser(console, systemBrowser)
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Control+b')
  const dialog = page.getByRole('dialog', { name: 'Boards' })
  await dialog.getByRole('button', { name: 'Ask for it' }).press('Enter')
  await agree(console, systemBrowser)
  await expect(page.getByText('Your organisation has not approved Patchboard yet.')).toBeVisible()
  await expect(page.getByRole('option').first()).toBeVisible()
})
