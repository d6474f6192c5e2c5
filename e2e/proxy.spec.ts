import type { Browser } from '@playwright/test'
import { makeCertificate } from './certificates'
import { expect, openSignInTab, signInWithBrowser, test as base, type RunningConsole } from './console'
import { openLocalProxy, type LocalProxy } from './local-proxy'
import { outsideName, type Tls } from './world'
import { bytesUnder, placesOf } from './profile-bytes'

const password = 'CanaryOfTheProxyWalk'
const signIn = `sofia:${password}`

interface Fixtures {
  readonly tls: Tls
  readonly localProxy: LocalProxy
}
const test = base.extend<Fixtures>({
  tls: async ({ folder }, use) => {
    await use(makeCertificate(folder, { name: outsideName, until: Date.now() + 86_400_000 }))
  },
  localProxy: async ({}, use) => {
    const proxy = await openLocalProxy(signIn)
    await use(proxy)
    await proxy.close().catch(() => undefined)
  },
})

// The certificate of this walk is nobody's; what the app says to one in earnest is walked in tls.spec.ts.
const flagsFor = ({ port }: LocalProxy): readonly string[] => [
  `--proxy-server=http://127.0.0.1:${port}`,
  '--ignore-certificate-errors',
]

async function chooseInBrowser(console: RunningConsole, browser: Browser): Promise<void> {
  const tab = await openSignInTab(console, browser)
  await tab.getByRole('button', { name: 'Sofia Marino' }).click()
  await expect(tab.getByRole('heading', { name: 'The sign-in did not finish' })).toBeVisible()
}

async function enter({ page }: RunningConsole, typed: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Sign in to the network' })
  await dialog.getByLabel('User name').fill('sofia')
  await dialog.getByLabel('Password').fill(typed)
  await dialog.getByLabel('Password').press('Enter')
}

test('G17 behind a proxy that wants a password: asked once, refused ones are not tried again, right ones open the way, and none is written down', async ({
  startConsole,
  systemBrowser,
  localProxy: proxy,
  tls,
}, info) => {
  const flags = [...flagsFor(proxy), '--enable-logging=stderr', '--v=1']
  const console = await startConsole({ world: { overNetwork: tls }, flags })
  const { page } = console
  await chooseInBrowser(console, systemBrowser)
  const dialog = page.getByRole('dialog', { name: 'Sign in to the network' })
  await expect(dialog).toContainText(`The proxy 127.0.0.1:${proxy.port} lets nothing through`)
  await page.screenshot({ path: info.outputPath('proxy-asks.png') })

  await enter(console, 'wrong')
  await expect(dialog.getByRole('alert')).toContainText('did not accept')
  const tried = (typed: string): number => proxy.asked.filter((one) => one.signIn === `sofia:${typed}`).length
  expect(tried('wrong')).toBe(1)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('alert')).toContainText('wants a password')

  await page.getByRole('button', { name: 'Enter the password' }).click()
  await enter(console, password)
  await expect(dialog).toHaveCount(0)
  await signInWithBrowser(console, systemBrowser)
  await page.getByRole('combobox').fill('Martina')
  await expect(page.getByRole('option', { name: 'Martina Keller' })).toContainText('In a meeting')
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(tried('wrong')).toBe(1)
  // Whoever was asked for by way of the proxy: our two servers, by either name, and nobody else.
  const names = new Set(proxy.asked.map(({ to }) => to.split(':')[0]))
  for (const name of names) expect(name).toMatch(/^(outside|(graph|login)\.\w+)\.example$/)

  const told = await console.app.evaluate(() => globalThis.outsideWorld?.told ?? [])
  // What the page sent is the one place where it may be: its own request.
  const toPage = told.filter((line) => !line.startsWith('["signInToProxy",[{'))
  expect(told.length - toPage.length).toBe(2)
  const places = new Map([
    ...(await bytesUnder(console.profile)),
    ['log', Buffer.from(console.log())],
    ['told to the page', Buffer.from(toPage.join('\n'))],
    ['the page', Buffer.from(await page.content())],
  ])
  expect(console.log()).toMatch(/VERBOSE1/)
  for (const secret of [password, Buffer.from(signIn).toString('base64')])
    expect(placesOf(secret, places)).toEqual([])
})

test('G17 the password lasts until the console is closed: the next start asks anew, and goes on once it has it', async ({
  startConsole,
  systemBrowser,
  folder,
  localProxy: proxy,
  tls,
}) => {
  const options = { profile: `${folder}/kept`, world: { overNetwork: tls }, flags: flagsFor(proxy) }
  const first = await startConsole(options)
  await chooseInBrowser(first, systemBrowser)
  await enter(first, password)
  await signInWithBrowser(first, systemBrowser)
  await expect(first.page.getByRole('combobox')).toBeVisible()
  await first.close()

  const second = await startConsole(options)
  await enter(second, password)
  await second.page.getByRole('combobox').fill('Martina')
  // Nobody pressed anything else: what waited was asked for when the way was open.
  await expect(second.page.getByRole('option', { name: 'Martina Keller' })).toContainText('In a meeting')
})

test('G17 a proxy by an automatic script, and one that goes away', async ({
  startConsole,
  systemBrowser,
  tls,
}) => {
  const proxy = await openLocalProxy()
  const script = `--proxy-pac-url=http://127.0.0.1:${proxy.port}/proxy.pac`
  const console = await startConsole({
    world: { overNetwork: tls },
    flags: [script, '--ignore-certificate-errors'],
  })
  await signInWithBrowser(console, systemBrowser)
  const { page } = console
  await page.getByRole('combobox').fill('Martina')
  const martina = page.getByRole('option', { name: 'Martina Keller' })
  await expect(martina).toContainText('In a meeting')
  expect(proxy.asked.some(({ to }) => to.startsWith(outsideName))).toBe(true)

  await proxy.close()
  await expect(page.getByRole('alert')).toContainText('The proxy of this network', { timeout: 45_000 })
  await expect(martina).toContainText('In a meeting')
})
