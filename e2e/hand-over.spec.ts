import { expect, signInWithBrowser, startAgain, test, type RunningConsole } from './console'

interface Chosen {
  readonly label: string
  readonly domain?: string
}

/** Chooses a way to hand over as the operator does. */
async function choose({ page }: RunningConsole, { label, domain }: Chosen): Promise<void> {
  await page.getByRole('button', { name: 'Sofia Marino: account' }).press('Enter')
  await page.getByRole('button', { name: 'Telephone' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Telephone' })
  await dialog.getByLabel('Handed over by').selectOption({ label })
  if (domain !== undefined) await dialog.getByLabel(/^Domain/).fill(domain)
  await dialog.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(dialog.getByText('Saved.')).toBeVisible()
  await page.keyboard.press('Escape')
}

const stripOf = ({ page }: RunningConsole) => page.getByRole('region', { name: 'Call' })

async function ring(console: RunningConsole, id: string): Promise<void> {
  await startAgain(console, `patchboard://call?id=${id}&from=%2B390255500134&for=4021`)
  await expect(stripOf(console)).toContainText('Martina Keller')
}

test('a call goes out by every kind of link and by the clipboard, as chosen, and to somebody else', async ({
  startConsole,
  systemBrowser,
}) => {
  const console = await startConsole()
  const { app, page } = console
  await signInWithBrowser(console, systemBrowser)
  await expect(page.getByRole('option').first()).toBeVisible()
  const links: readonly (readonly [Chosen, string])[] = [
    [{ label: 'a callto: link' }, 'callto:4021'],
    [{ label: 'a sip: link' }, 'sip:4021'],
    [{ label: 'a sip: link', domain: 'pbx.example' }, 'sip:4021@pbx.example'],
    [{ label: 'a tel: link' }, 'tel:4021'],
  ]
  for (const [chosen, link] of links) {
    await choose(console, chosen)
    const before = await console.linksOpened()
    await ring(console, link)
    await page.keyboard.press('Enter')
    expect(await console.openedLink(before)).toBe(link)
    await expect(stripOf(console)).toHaveCount(0)
  }

  // To the first of those who can take it instead.
  const before = await console.linksOpened()
  await ring(console, 'alternate')
  const card = page.getByRole('region', { name: 'Chosen person' })
  const first = card.getByRole('button').filter({ hasText: 'Alt A' })
  const [extension] = /\d{4}/.exec((await first.textContent()) ?? '') ?? []
  expect(extension).not.toBe('4021')
  await page.keyboard.press('Alt+a')
  await expect(card.getByRole('heading', { level: 2 })).not.toHaveText('Martina Keller')
  await page.keyboard.press('Enter')
  expect(await console.openedLink(before)).toBe(`tel:${extension}`)

  await choose(console, { label: 'the clipboard' })
  const opened = await console.linksOpened()
  await ring(console, 'copied')
  await page.keyboard.press('Enter')
  await expect(stripOf(console)).toHaveCount(0)
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('4021')
  expect(await console.linksOpened()).toBe(opened)
})
