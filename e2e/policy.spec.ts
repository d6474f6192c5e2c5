import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, shippedApp, signInWithBrowser, test, type RunningConsole } from './console'

const pictures = fileURLToPath(new URL('../out/pictures/', import.meta.url))

async function openOptions({ app, page }: RunningConsole) {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1360, 820))
  await page.keyboard.press('Control+,')
  return page.getByRole('dialog', { name: 'Calendar options' })
}

test('what IT decided counts before what the operator chose, is locked, and says who decided it', async ({
  startConsole,
  systemBrowser,
  folder,
}) => {
  const policy = join(folder, 'policy.json')
  const decided = { theme: 'dark', hideTitles: true, region: 'Switzerland', thene: 'dark' }
  await writeFile(policy, JSON.stringify(decided))
  const console = await startConsole({ world: { policy } })
  const { page, app } = console
  await expect.poll(() => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  await signInWithBrowser(console, systemBrowser)
  await expect(page.getByRole('option').first()).toBeVisible()
  const dialog = await openOptions(console)
  await expect(dialog.getByText(/values that cannot be used: region\./)).toBeVisible()
  await expect(dialog.getByText(/does not know: thene\./)).toBeVisible()

  await dialog.getByRole('tab', { name: 'View' }).click()
  const theme = dialog.getByRole('combobox', { name: 'Appearance' })
  await expect(theme).toBeDisabled()
  await expect(theme).toHaveValue('dark')
  await expect(theme).toHaveAccessibleDescription(/Set by your organisation/)
  await expect(dialog.getByRole('combobox', { name: 'Rows' })).toBeEnabled()
  await page.screenshot({ path: join(pictures, 'policy-locked.png') })
  await dialog.getByRole('tab', { name: 'Calendars' }).click()
  await expect(dialog.getByRole('checkbox', { name: /^Hide what meetings are about/ })).toBeDisabled()

  // Also whoever reaches past the page changes nothing.
  const refused: unknown = await page.evaluate("patchboard.changeSettings({ theme: 'light' })")
  expect(refused).toMatchObject({ ok: false, problem: { cause: 'locked' } })
  const told = await app.evaluate(() => globalThis.outsideWorld?.told ?? [])
  expect(told.some((line) => line.includes('availabilityChanged'))).toBe(true)
  expect(told.filter((line) => line.includes('"title"'))).toEqual([])
})

test('a policy that cannot be read is said on the way in, at work and in the options', async ({
  startConsole,
  systemBrowser,
  folder,
}) => {
  const policy = join(folder, 'policy.json')
  await writeFile(policy, '{ "theme": "dark", ')
  const console = await startConsole({ world: { policy } })
  const { page } = console
  const sentence = /set for this computer cannot be read, so none of it counts/
  await expect(page.getByRole('alert').getByText(sentence)).toBeVisible()
  await signInWithBrowser(console, systemBrowser)
  await expect(page.getByRole('option').first()).toBeVisible()
  await expect(page.getByRole('alert').getByText(sentence)).toBeVisible()
  const dialog = await openOptions(console)
  await expect(dialog.getByText(`(${policy}) cannot be read`)).toBeVisible()
  await page.screenshot({ path: join(pictures, 'policy-unreadable.png') })
  expect(console.log()).toContain('the policy could not be read')
})

test('the app as shipped reads the policy where docs/admin.md says that it lies', async ({
  startConsole,
}) => {
  const place = '/etc/patchboard'
  const isOurs = process.platform === 'linux' && process.getuid?.() === 0 && !existsSync(place)
  test.skip(!isOurs, 'Only root may write there, and a policy that is there already is left alone.')
  await mkdir(place)
  try {
    await writeFile(join(place, 'policy.json'), '{ "density": "compact" }')
    const { page } = await startConsole({ app: shippedApp })
    await page.getByRole('button', { name: /^Diagnostics/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Diagnostics' })
    await expect(dialog.getByText('Policy: read from /etc/patchboard/policy.json.')).toBeVisible()
    await expect(dialog.getByRole('row', { name: 'density compact organisation' })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.dataset.density)).toBe('compact')
  } finally {
    await rm(place, { recursive: true })
  }
})
