import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test, type RunningConsole } from './console'
import { bytesUnder, placesOf } from './profile-bytes'

const tokenMark = 'CanaryInEveryToken'
const sealMark = 'PATCHBOARD-SEALED-1\n'
const loudest = ['--enable-logging=stderr', '--v=1']
const addresses = '@lindenhof.example'

/** The way through the browser, and everything that went to the app and came back from it. */
async function travel(console: RunningConsole, tab: Page, before: number) {
  const link = await console.openedLink(before)
  const wayBack = new URL(link).searchParams.get('redirect_uri') ?? 'none'
  const brought: string[] = []
  const pages: Promise<string>[] = []
  tab.on('request', (request) => {
    if (request.url().startsWith(wayBack)) brought.push(request.postData() ?? '')
  })
  tab.on('response', (response) => {
    if (response.url().startsWith(wayBack))
      pages.push(response.text().then((text) => text + JSON.stringify(response.headers()) + response.url()))
  })
  await tab.goto(link)
  await tab.getByRole('button', { name: 'Sofia Marino' }).click()
  await expect(tab.getByRole('heading', { name: 'You are signed in' })).toBeVisible()
  const fields = brought.map((body) => new URLSearchParams(body))
  const secrets = fields.flatMap((field) => ['code', 'state'].map((name) => field.get(name) ?? ''))
  return { secrets: secrets.filter(Boolean), page: `${(await Promise.all(pages)).join('\n')}${tab.url()}` }
}

const toldIn = ({ app }: RunningConsole): Promise<string> =>
  app.evaluate(() => globalThis.outsideWorld?.told.join('\n') ?? '')

const unsealed = async ({ app, profile }: RunningConsole): Promise<string> => {
  const file = (await readFile(join(profile, 'sign-in.sealed'))).subarray(sealMark.length)
  /* eslint-disable @typescript-eslint/no-deprecated -- the only form that runtimes before Electron 42 have */
  return app.evaluate(
    ({ safeStorage }, sealed) => safeStorage.decryptString(Buffer.from(sealed, 'base64')),
    file.toString('base64'),
  )
  /* eslint-enable @typescript-eslint/no-deprecated */
}

test('canary: with logging at its loudest a token, a code, a state and a mail address are nowhere but in the sealed file', async ({
  startConsole,
  systemBrowser,
}) => {
  const console = await startConsole({ world: { tokenMark }, flags: loudest })
  const { page } = console
  await page.getByRole('button', { name: 'Sign in with Microsoft' }).click()
  const first = await travel(console, await systemBrowser.newPage(), 0)
  await page.getByRole('combobox').fill('Martina')
  await expect(page.getByRole('option', { name: 'Martina Keller' })).toContainText('In a meeting')
  await page.getByRole('button', { name: 'Sofia Marino: account' }).press('Enter')
  await page.getByRole('button', { name: 'Permissions' }).press('Enter')
  await page.getByRole('button', { name: 'Ask for it: Presence in Teams' }).press('Enter')
  const second = await travel(console, await systemBrowser.newPage(), 1)
  await expect(page.getByRole('combobox')).toBeVisible()

  const shown = async (): Promise<ReadonlyMap<string, Buffer>> =>
    new Map([
      ...(await bytesUnder(console.profile)),
      ['log', Buffer.from(console.log())],
      ['told to the page', Buffer.from(await toldIn(console))],
      ['the page', Buffer.from(await page.content())],
      ['the browser', Buffer.from(first.page + second.page)],
    ])
  const places = await shown()
  // What is searched is there: the log is loud, the page was told of people, the browser was answered, the file can be opened.
  expect(console.log()).toMatch(/VERBOSE1/)
  expect(String(places.get('told to the page'))).toContain('Martina Keller')
  expect(String(places.get('the browser'))).toContain('You are signed in')
  const kept = Buffer.from(await unsealed(console))
  for (const form of ['utf8', 'utf16le', 'hex', 'base64'] as const) {
    const written = form === 'utf16le' ? Buffer.from(String(kept), form) : Buffer.from(kept.toString(form))
    expect(placesOf(tokenMark, new Map([[form, written]]))).toEqual([form])
  }
  const secrets = [...first.secrets, ...second.secrets]
  expect(secrets).toHaveLength(4)
  for (const secret of [tokenMark, ...secrets, addresses])
    expect(placesOf(secret, places), secret).toEqual([])

  const sealed = await readFile(join(console.profile, 'sign-in.sealed'))
  await page.getByRole('button', { name: 'Sofia Marino: account' }).press('Enter')
  await page.getByRole('button', { name: 'Sign out' }).press('Enter')
  await page.getByRole('button', { name: 'Sign out' }).press('Enter')
  await expect(page.getByText('You are signed out on this computer.')).toBeVisible()
  const after = await shown()
  for (const secret of [tokenMark, ...secrets, addresses]) expect(placesOf(secret, after), secret).toEqual([])
  const piece = sealed.subarray(64, 128)
  expect([...after].filter(([, bytes]) => bytes.includes(piece)).map(([path]) => path)).toEqual([])
})
