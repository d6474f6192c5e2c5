import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, signInWithBrowser, test, type RunningConsole } from './console'

const pictures = fileURLToPath(new URL('../out/pictures/', import.meta.url))

const rowHeight = ({ page }: RunningConsole): Promise<number> =>
  page
    .getByRole('option')
    .first()
    .evaluate((row) => row.getBoundingClientRect().height)

const isDark = ({ page }: RunningConsole): Promise<boolean> =>
  page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)

test('theme, rows, country and language are chosen by keys, count at once, and still count after a restart', async ({
  startConsole,
  systemBrowser,
  folder,
}) => {
  const profile = join(folder, 'profile')
  const first = await startConsole({ profile })
  const { page } = first
  await signInWithBrowser(first, systemBrowser)
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await rowHeight(first)).toBe(46)

  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: 'Calendar options' })
  await expect(dialog.getByText('Modern authentication (OAuth 2.0)')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('tab', { name: 'View', selected: true })).toBeFocused()
  await dialog.getByRole('combobox', { name: 'Appearance' }).selectOption('dark')
  await expect(dialog.getByRole('status')).toContainText('Saved.')
  await expect.poll(() => first.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  await dialog.getByRole('combobox', { name: 'Rows' }).selectOption('compact')
  await expect.poll(() => rowHeight(first)).toBe(32)

  await dialog.getByRole('tab', { name: 'Telephone' }).click()
  await dialog.getByRole('textbox', { name: 'Country' }).fill('ch')
  await page.keyboard.press('Enter')
  await expect(dialog.getByText(/^Switzerland\./)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.getByRole('combobox').fill('martina keller')
  const card = page.getByRole('region', { name: 'Chosen person' })
  await expect(card).toContainText('Desk 4021')
  // As it is written at home, without the country.
  await expect(card).toContainText('044 555 40 21')

  await page.keyboard.press('Control+,')
  await dialog.getByRole('tab', { name: 'View' }).click()
  await dialog.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch')
  await expect(page.getByRole('dialog', { name: 'Kalenderoptionen' })).toBeVisible()
  await first.close()

  const second = await startConsole({ profile })
  await expect(second.page.getByRole('option').first()).toBeVisible()
  expect(await rowHeight(second)).toBe(32)
  expect(await second.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  await second.page.keyboard.press('Control+,')
  await expect(second.page.getByRole('dialog', { name: 'Kalenderoptionen' })).toBeVisible()
  expect(JSON.parse(await readFile(join(profile, 'settings.json'), 'utf8'))).toEqual({
    version: 2,
    theme: 'dark',
    density: 'compact',
    region: 'CH',
    language: 'de',
  })
})

test('titles and texts that are hidden never reach the page, and what was there is gone', async ({
  startConsole,
  systemBrowser,
}) => {
  const console = await startConsole()
  const { page, app } = console
  await signInWithBrowser(console, systemBrowser)
  await page.keyboard.type('martina keller')
  const titles = async (): Promise<boolean> =>
    app.evaluate(() => globalThis.outsideWorld?.told.some((line) => line.includes('"title"')) ?? false)
  await expect.poll(titles, 'titles are shared here').toBe(true)
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: 'Calendar options' })
  await dialog.getByRole('tab', { name: 'Calendars' }).click()
  await dialog.getByRole('checkbox', { name: /^Hide what meetings are about/ }).click()
  await expect(dialog.getByRole('status')).toContainText('Saved.')
  await page.reload()
  const told = await app.evaluate(() => globalThis.outsideWorld?.told.length ?? 0)
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.type('martina keller')
  await expect(page.getByRole('option').first()).toContainText('Martina Keller')
  const after = await app.evaluate((_electron, from) => globalThis.outsideWorld?.told.slice(from) ?? [], told)
  expect(after.length).toBeGreaterThan(0)
  expect(after.some((line) => line.includes('availabilityChanged'))).toBe(true)
  expect(after.filter((line) => line.includes('"title"'))).toEqual([])
})

test('a broken settings file is set aside and said, and the console opens', async ({
  startConsole,
  folder,
}) => {
  const profile = join(folder, 'profile')
  await mkdir(profile)
  await writeFile(join(profile, 'settings.json'), '{ "theme": "dark", ')
  const { page } = await startConsole({ profile })
  await page.getByRole('button', { name: /Calendar options/ }).click()
  await expect(page.getByRole('dialog').getByText(/renamed to settings\.json\.broken-/)).toBeVisible()
  const [kept] = (await readdir(profile)).filter((name) => name.startsWith('settings.json.broken-'))
  expect(await readFile(join(profile, kept ?? ''), 'utf8')).toBe('{ "theme": "dark", ')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the options in ${colorScheme}`, async ({ startConsole, systemBrowser }) => {
    const console = await startConsole({ colorScheme })
    const { page, app } = console
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1360, 820))
    await signInWithBrowser(console, systemBrowser)
    expect(await isDark(console)).toBe(colorScheme === 'dark')
    await page.keyboard.press('Control+,')
    const dialog = page.getByRole('dialog', { name: 'Calendar options' })
    for (const section of ['Account', 'Calendars', 'View', 'Telephone', 'Desktop']) {
      await dialog.getByRole('tab', { name: section }).click()
      await page.screenshot({ path: join(pictures, `options-${section.toLowerCase()}-${colorScheme}.png`) })
    }
  })
}
