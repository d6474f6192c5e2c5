import { readdir, readFile, writeFile } from 'node:fs/promises'
import { expect, signInWithBrowser, test, type RunningConsole } from './console'

/** The system's file dialogs, answered: they are not the app's and cannot be driven. */
const answerDialogs = (console: RunningConsole, path: string) =>
  console.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)

test('a board is made of a search, outlives a restart, goes into a file and comes back from it', async ({
  startConsole,
  systemBrowser,
  folder,
}) => {
  const console = await startConsole()
  const { page, profile } = console
  await signInWithBrowser(console, systemBrowser)
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.type('procurement free')
  await expect(page.getByText(/\d+ of \d+ free now/)).toBeVisible()
  await page.screenshot({ path: 'out/pictures/sales-free.png' })
  await page.keyboard.press('Control+b')
  await page.keyboard.type('Buyers')
  await page.keyboard.press('Enter')
  const buyers = page.getByRole('navigation').getByRole('button', { name: /^Buyers \d+/ })
  await expect(buyers).toBeVisible()
  const label = (await buyers.innerText()).replace(/\s+/g, ' ')

  await console.close()
  const again = await startConsole({ profile })
  const next = again.page
  await expect(next.getByRole('navigation').getByRole('button', { name: label })).toBeVisible()
  const file = `${folder}/buyers.csv`
  await answerDialogs(again, file)
  await next.keyboard.press('Control+b')
  const dialog = next.getByRole('dialog', { name: 'Boards' })
  await dialog.getByRole('button', { name: 'Export Buyers' }).click()
  await expect(dialog.getByText(/written to buyers\.csv/)).toBeVisible()
  expect(await readFile(file, 'utf8')).toContain('@lindenhof.example')

  await dialog.getByRole('button', { name: 'Delete Buyers' }).click()
  await expect(dialog.getByText('“Buyers” is deleted.')).toBeVisible()
  await writeFile(file, `${await readFile(file, 'utf8')}Buyers,Nobody,nobody@lindenhof.example,,\r\n`)
  await dialog.getByRole('button', { name: 'Import a file…' }).click()
  await expect(dialog.getByText(/put on their boards/)).toBeVisible()
  await expect(dialog.getByText(/the directory has nobody for “nobody@lindenhof\.example”/)).toBeVisible()
  await next.screenshot({ path: 'out/pictures/boards.png' })
  await next.keyboard.press('Escape')
  await expect(next.getByRole('navigation').getByRole('button', { name: label })).toBeVisible()

  await next.getByRole('button', { name: 'Sofia Marino' }).click()
  await next.getByRole('button', { name: 'Sign out' }).click()
  await expect(next.getByText(/^Your own boards/)).toBeVisible()
  await next.getByRole('button', { name: 'Sign out' }).click()
  await expect(next.getByRole('button', { name: 'Sign in with Microsoft' })).toBeVisible()
  await expect
    .poll(async () => (await readdir(profile)).filter((name) => name.startsWith('boards-')))
    .toEqual([])
})
