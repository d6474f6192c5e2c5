import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './console'

const inGerman = { LANGUAGE: 'de_CH:en', LANG: 'de_CH.UTF-8' }

test('L18 whose computer speaks German reads German: window, menu and the last page in the browser', async ({
  startConsole,
  systemBrowser,
}) => {
  const console = await startConsole({ environment: inGerman })
  const { app, page } = console
  await page.getByRole('button', { name: 'Mit Microsoft anmelden' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect
    .poll(() => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label)))
    .toEqual(['Bearbeiten', 'Ansicht', 'Fenster'])
  const tab = await systemBrowser.newPage()
  await tab.goto(await console.openedLink())
  await tab.getByRole('button', { name: 'Sofia Marino' }).click()
  await expect(tab.getByRole('heading', { name: 'Sie sind angemeldet' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Personen suchen' })).toBeFocused()
  await expect(page.getByRole('option').first()).toContainText(
    /Frei|Besprechung|Arbeitszeit|Termin|Abwesend|auswärts/,
  )
})

test('another language of the settings goes before the computer’s', async ({ startConsole, folder }) => {
  const profile = join(folder, 'profile')
  await mkdir(profile, { recursive: true })
  await writeFile(join(profile, 'settings.json'), JSON.stringify({ language: 'it' }))
  const { app, page } = await startConsole({ profile, environment: inGerman })
  await expect(page.getByRole('button', { name: 'Accedi con Microsoft' })).toBeVisible()
  await expect
    .poll(() => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label))
    .toBe('Modifica')
})
