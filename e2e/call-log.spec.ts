import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { appUnderTest, expect, signInWithBrowser, test, type RunningConsole } from './console'

async function ring({ profile }: RunningConsole, ...facts: readonly string[]): Promise<void> {
  const flags = (process.env.PATCHBOARD_ELECTRON_FLAGS ?? '').split(' ').filter(Boolean)
  const child = spawn(
    process.env.PATCHBOARD_ELECTRON ?? 'electron',
    [...flags, `--user-data-dir=${profile}`, appUnderTest, '--call', ...facts],
    { stdio: 'ignore' },
  )
  await once(child, 'exit')
}

test('the calls of the last days: searched, opened, saved as a file, deleted, with keys alone', async ({
  startConsole,
  systemBrowser,
  folder,
}) => {
  const console = await startConsole()
  const { app, page } = console
  await signInWithBrowser(console, systemBrowser)
  const strip = page.getByRole('region', { name: 'Call' })
  await page.keyboard.press('Control+l')
  await expect(page.getByText('No calls yet.')).toBeVisible()
  await page.keyboard.press('Escape')
  await ring(console, 'id=1', 'from=+390255500134', 'name==HYPERLINK("http://x")', 'for=4021')
  await expect(strip).toContainText('Martina Keller')
  await page.keyboard.press('Enter')
  await expect(strip).toHaveCount(0)
  await ring(console, 'id=2', 'from=+442079460018', 'name=Ada Byron')
  await expect(strip).toContainText('Ada Byron')

  await page.keyboard.press('Control+l')
  const dialog = page.getByRole('dialog', { name: 'Calls' })
  await expect(dialog.getByRole('option')).toHaveCount(2)
  await expect(dialog.getByRole('option', { selected: true })).toContainText('Ada Byron')
  await page.keyboard.type('5550-0134')
  await expect(dialog.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(
    page.getByRole('region', { name: 'Chosen person' }).getByRole('heading', { name: 'Martina Keller' }),
  ).toBeVisible()

  // The system's own dialog cannot be pressed by a test: it answers as if the operator had.
  const file = join(folder, 'calls.csv')
  await app.evaluate(({ dialog: system }, filePath) => {
    system.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  await page.keyboard.press('Control+l')
  await dialog.getByRole('button', { name: 'Save as a file' }).press('Enter')
  await expect(dialog.getByText('Saved. The file is not encrypted.')).toBeVisible()
  const [head, ...rows] = (await readFile(file, 'utf8')).trim().split('\r\n')
  expect(head).toContain('"time","caller","number"')
  expect(rows).toHaveLength(2)
  expect(rows[0]).toContain('"Ada Byron","\'+44 20 7946 0018","","no","","","",""')
  expect(rows[1]).toMatch(
    /"'=HYPERLINK\(""http:\/\/x""\)","'\+39 02 5550 0134","4021","no","Martina Keller","4021","link"/,
  )

  expect((await readdir(console.profile)).filter((name) => name.startsWith('calls-'))).toHaveLength(1)
  await dialog.getByRole('button', { name: 'Delete all' }).press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText('No calls yet.')).toBeVisible()
  expect((await readdir(console.profile)).filter((name) => name.startsWith('calls-'))).toEqual([])
})
