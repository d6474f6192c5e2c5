import type { Page } from '@playwright/test'
import { expect, signInWithBrowser, startAgain, test } from './console'

const account = (page: Page) => page.getByRole('button', { name: 'Sofia Marino: account' })
const inDialog = (page: Page, name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name })

/** How a dialog is opened that Esc closes. */
const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the options': (page) => page.keyboard.press('Control+,'),
  'diagnostics out of the options': async (page) => {
    await page.keyboard.press('Control+,')
    await inDialog(page, 'Diagnostics').click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('tab').first()).toBeVisible()
  },
  'the boards': (page) => page.keyboard.press('Control+b'),
  'the calls': (page) => page.keyboard.press('Control+l'),
  'the keys': (page) => page.keyboard.press('?'),
  'the messages': (page) => page.keyboard.press('Alt+m'),
  'the account, by keys': (page) => account(page).press('Enter'),
  'the account, by mouse': (page) => account(page).click(),
}

test('whatever was open over the console, after Esc the next letters are searched for', async ({
  startConsole,
  systemBrowser,
}) => {
  const console = await startConsole()
  const { page } = console
  await signInWithBrowser(console, systemBrowser)
  const box = page.getByRole('combobox', { name: 'Search people' })
  await expect(page.getByRole('option').first()).toBeVisible()
  for (const [name, open] of Object.entries(ways)) {
    await open(page)
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    for (const key of 'mario') await page.keyboard.press(key)
    await expect(box, name).toHaveValue('mario')
    await page.keyboard.press('Escape')
    await expect(box, name).toHaveValue('')
  }
})

test('after the account menu, and after a button that was pressed with the mouse, ↵ hands the next call over', async ({
  startConsole,
  systemBrowser,
}) => {
  const console = await startConsole()
  const { page } = console
  await signInWithBrowser(console, systemBrowser)
  await expect(page.getByRole('option').first()).toBeVisible()
  const card = page.getByRole('region', { name: 'Chosen person' })
  const openAndClose = async (open: Promise<void>): Promise<void> => {
    await open
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
  }
  const before = [
    () => openAndClose(account(page).press('Enter')),
    () => openAndClose(account(page).click()),
    () => openAndClose(page.getByRole('button', { name: 'Your boards…' }).click()),
    () => card.getByRole('button', { name: /^Copy/ }).first().click(),
  ]
  for (const [index, act] of before.entries()) {
    await act()
    const links = await console.linksOpened()
    await startAgain(console, `patchboard://call?id=${index}&from=%2B390255500134&for=4021`)
    await expect(card.getByRole('heading', { name: 'Martina Keller' })).toBeVisible()
    await page.keyboard.press('Enter')
    expect(await console.openedLink(links)).toBe('tel:4021')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})
