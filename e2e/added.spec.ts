import { readdir, readFile } from 'node:fs/promises'
import { expect, signInWithBrowser, test } from './console'

const outside = 'anna@partner.example'

test('by keys alone somebody is added by their address where nobody may read the directory, and removed again', async ({
  startConsole,
  systemBrowser,
}) => {
  const world = { withheld: ['User.Read.All', 'User.ReadBasic.All'] }
  const console = await startConsole({ world })
  const { page, profile } = console
  await signInWithBrowser(console, systemBrowser)
  await expect(page.getByText('You can also type a mail address to add somebody by it.')).toBeVisible()
  await page.keyboard.type('martina.keller@lindenhof.example')
  await expect(page.getByText(/^Nobody listed here has the address/)).toBeVisible()
  await page.screenshot({ path: 'out/pictures/add-by-address.png' })
  await page.keyboard.press('Enter')
  const martina = page.getByRole('option', { name: /^martina\.keller@lindenhof\.example/ })
  await expect(martina).toContainText('Added by address')
  // Her calendar, by the address alone.
  await expect(martina).toContainText(/In a meeting until/)
  await page.screenshot({ path: 'out/pictures/added.png' })

  // What is kept is sealed anew each time: other bytes, and it is on the disk.
  const keptBytes = async (): Promise<string> => {
    const name = (await readdir(profile)).find((file) => file.startsWith('added-'))
    return name === undefined ? '' : readFile(`${profile}/${name}`, 'base64')
  }
  await expect.poll(keptBytes).not.toBe('')
  const before = await keptBytes()
  await page.keyboard.press('Control+k')
  await page.keyboard.type(outside)
  await expect(page.getByRole('button', { name: `Add ${outside} by address` })).toBeVisible()
  await page.keyboard.press('Enter')
  const anna = page.getByRole('option', { name: new RegExp(`^${outside}`) })
  await expect(anna).toContainText('Not known')
  await expect(page.getByText(/the calendar server has no such mailbox/i).first()).toBeVisible()

  await expect.poll(keptBytes).not.toBe(before)
  await console.close()
  const again = await startConsole({ profile, world })
  const next = again.page
  await expect(next.getByRole('option')).toHaveCount(2)
  await next.keyboard.press('Control+b')
  const dialog = next.getByRole('dialog', { name: 'Boards' })
  await dialog.getByRole('button', { name: `Remove ${outside}` }).press('Enter')
  await expect(dialog.getByText(`“${outside}” is removed.`)).toBeVisible()
  await next.screenshot({ path: 'out/pictures/added-removed.png' })
  await next.keyboard.press('Escape')
  await expect(next.getByRole('option')).toHaveCount(1)
})

test('an address that begins somebody else’s is added by Ctrl+N, below whom it lists', async ({
  startConsole,
  systemBrowser,
}) => {
  const console = await startConsole()
  const { page } = console
  await signInWithBrowser(console, systemBrowser)
  await expect(page.getByRole('option').first()).toBeVisible()
  // A domain that goes on: Martina's own address ends with “.example”.
  const shorter = 'martina.keller@lindenhof.exam'
  await page.keyboard.type(shorter)
  await expect(page.getByRole('option', { name: 'Martina Keller' })).toBeVisible()
  await expect(page.getByRole('button', { name: `Add ${shorter} by address` })).toBeVisible()
  await page.screenshot({ path: 'out/pictures/add-by-address-too.png' })
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('option', { name: new RegExp(`^${shorter}`) })).toContainText(
    'Added by address',
  )
  await expect(page.getByRole('option')).toHaveCount(2)
  await expect(page.getByRole('button', { name: /by address$/ })).toBeHidden()
})
