import { readdir } from 'node:fs/promises'
import { expect, signInWithBrowser, test } from './console'

test('after a restart without a network everyone is there, from the disk', async ({
  startConsole,
  systemBrowser,
  folder,
}) => {
  const profile = `${folder}/kept`
  const world = { size: 3_000 }
  const first = await startConsole({ profile, world })
  await signInWithBrowser(first, systemBrowser)
  await expect(first.page.getByRole('contentinfo')).toContainText('2,998 people')
  await expect(first.page.getByRole('contentinfo')).not.toContainText('read')
  await first.close()

  const second = await startConsole({ profile, world: { ...world, isOffline: true } })
  await expect(second.page.getByRole('contentinfo')).toContainText('2,998 people')
  await second.page.keyboard.type('martina kel')
  await expect(second.page.getByRole('option', { name: /Martina Keller/ })).toBeVisible()
})

test('signing out leaves nobody behind, on the page and on the disk', async ({
  startConsole,
  systemBrowser,
  folder,
}) => {
  const profile = `${folder}/left`
  const console = await startConsole({ profile })
  await signInWithBrowser(console, systemBrowser)
  await expect(console.page.getByRole('option').first()).toBeVisible()
  await expect.poll(() => readdir(profile)).toContain('directory.sealed')
  await console.page.getByRole('button', { name: 'Sofia Marino' }).click()
  await console.page.getByRole('button', { name: 'Sign out' }).click()
  await console.page.getByRole('button', { name: 'Sign out' }).click()
  await expect(console.page.getByRole('button', { name: 'Sign in with Microsoft' })).toBeVisible()
  await expect
    .poll(async () => (await readdir(profile)).filter((name) => name.startsWith('directory')))
    .toEqual([])
})

test('small pictures come after the rows, and stay away from who has none', async ({
  startConsole,
  systemBrowser,
}, info) => {
  const console = await startConsole()
  const { page } = console
  await signInWithBrowser(console, systemBrowser)
  const picture = page.getByRole('option').locator('img').first()
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(48)
  await page.keyboard.type('martina kel')
  const martina = page.getByRole('option', { name: /Martina Keller/ })
  await expect(martina).toBeVisible()
  await expect(martina.locator('img')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.screenshot({ path: info.outputPath('pictures.png') })
})
