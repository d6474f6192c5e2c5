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
