import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  _electron,
  chromium,
  expect,
  test as base,
  type Browser,
  type ElectronApplication,
  type Page,
} from '@playwright/test'
import type { WorldOptions } from './world'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The app whose outside world can be made to misbehave. */
export const appUnderTest = at('../out/e2e/main.js')
/** The app as shipped. */
export const shippedApp = at('..')

export interface StartOptions {
  readonly app?: string
  readonly profile?: string
  readonly world?: WorldOptions
  readonly environment?: Readonly<Record<string, string>>
  readonly colorScheme?: 'light' | 'dark'
  readonly flags?: readonly string[]
  /** Behind the app, such as a link that starts it. */
  readonly arguments?: readonly string[]
}

/** One running console and what it handed to the system browser. */
export interface RunningConsole {
  readonly app: ElectronApplication
  readonly page: Page
  readonly profile: string
  /** The link that was opened last, once there is one more than `before`. */
  readonly openedLink: (before?: number) => Promise<string>
  /** How many links were opened so far. */
  readonly linksOpened: () => Promise<number>
  /** Everything the app wrote to its log so far. */
  readonly log: () => string
  readonly close: () => Promise<void>
}

const keyring = process.platform === 'linux' ? ['--password-store=gnome-libsecret'] : []
const forced = (process.env.PATCHBOARD_ELECTRON_FLAGS ?? '').split(' ').filter(Boolean)

const environmentOf = (extra: Readonly<Record<string, string>>): Record<string, string> => {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name.startsWith('PATCHBOARD_') ? [] : [[name, value] as const],
  )
  return { ...Object.fromEntries(inherited), ...extra }
}

/**
 * V8 holds a promise that the inspector waits for only weakly, and may collect it before it settles. Playwright then fails with
 * this sentence, now and then, on calls that are in order (https://github.com/microsoft/playwright/issues/41826): they are made
 * again. What the tests ask of the main process this way may be asked twice.
 */
function makeCollectedCallsAgain(app: ElectronApplication): void {
  const evaluate = app.evaluate.bind(app)
  const again = async (...call: Parameters<typeof evaluate>): Promise<unknown> => {
    for (let left = 4; ; left -= 1) {
      try {
        return await evaluate(...call)
      } catch (error) {
        if (left === 0 || !/garbage collected|was collected/.test(String(error))) throw error
      }
    }
  }
  Object.defineProperty(app, 'evaluate', { value: again })
}

async function start(options: StartOptions, folder: string): Promise<RunningConsole> {
  const links = join(folder, 'links')
  await writeFile(links, '', { flag: 'a' })
  const profile = options.profile ?? join(folder, 'profile')
  const app = await _electron.launch({
    executablePath: process.env.PATCHBOARD_ELECTRON ?? 'electron',
    args: [
      ...forced,
      ...keyring,
      ...(options.flags ?? []),
      `--user-data-dir=${profile}`,
      ...['-r', at('./hold-until-attached.cjs')],
      options.app ?? appUnderTest,
      ...(options.arguments ?? []),
    ],
    env: environmentOf({
      TZ: 'Europe/Zurich',
      LANGUAGE: 'en_GB',
      LANG: 'en_GB.UTF-8',
      PATCHBOARD_E2E_WORLD: JSON.stringify(options.world ?? {}),
      PATCHBOARD_E2E_LINKS: links,
      PATH: `${at('./bin')}${delimiter}${process.env.PATH ?? ''}`,
      ...options.environment,
    }),
    colorScheme: options.colorScheme ?? 'light',
  })
  makeCollectedCallsAgain(app)
  let log = ''
  app.process().stderr?.on('data', (chunk) => (log += String(chunk)))
  const page = await app.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  const openedLinks = async (): Promise<string[]> =>
    (await readFile(links, 'utf8')).split('\n').filter((line) => line.length > 0)
  return {
    app,
    page,
    profile,
    openedLink: async (before = 0) => {
      await expect.poll(async () => (await openedLinks()).length).toBeGreaterThan(before)
      return (await openedLinks()).at(-1) ?? ''
    },
    linksOpened: async () => (await openedLinks()).length,
    log: () => log,
    close: () => app.close(),
  }
}

/** The operator begins to sign in, and the identity page stands in the browser. */
export async function openSignInTab(console: RunningConsole, browser: Browser): Promise<Page> {
  const before = await console.linksOpened()
  await console.page.getByRole('button', { name: 'Sign in with Microsoft' }).click()
  const tab = await browser.newPage()
  await tab.goto(await console.openedLink(before))
  return tab
}

/** The operator's way through the browser: the identity page, a person picked, the page that says how it ended. */
export async function signInWithBrowser(
  console: RunningConsole,
  browser: Browser,
  operator = 'Sofia Marino',
): Promise<Page> {
  const tab = await openSignInTab(console, browser)
  await tab.getByRole('button', { name: operator }).click()
  await expect(tab.getByRole('heading', { name: 'You are signed in' })).toBeVisible()
  return tab
}

/** Starts the program a second time, as a link or a telephone program does; settles when that second one has ended. */
export async function startAgain({ profile }: RunningConsole, ...args: readonly string[]): Promise<void> {
  const flags = (process.env.PATCHBOARD_ELECTRON_FLAGS ?? '').split(' ').filter(Boolean)
  const child = spawn(
    process.env.PATCHBOARD_ELECTRON ?? 'electron',
    [...flags, `--user-data-dir=${profile}`, appUnderTest, ...args],
    { stdio: 'ignore' },
  )
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await once(child, 'exit')
  clearTimeout(timer)
  expect(child.exitCode).toBe(0)
}

interface Fixtures {
  /** A folder of this test's own, removed afterwards. */
  readonly folder: string
  /** Starts a console; what a test leaves running is closed. */
  readonly startConsole: (options?: StartOptions) => Promise<RunningConsole>
  /** The same, with the operator signed in and the console in sight. */
  readonly startSignedIn: (options?: StartOptions) => Promise<RunningConsole>
  /** A real browser that stands as the system's. */
  readonly systemBrowser: Browser
}

export const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'patchboard-e2e-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
  startConsole: async ({ folder }, use, info) => {
    const running: RunningConsole[] = []
    await use(async (options = {}) => {
      const console = await start(options, folder)
      running.push(console)
      return console
    })
    for (const console of running) {
      if (info.status !== info.expectedStatus) await info.attach('log', { body: console.log() })
      await console.close().catch(() => undefined)
    }
  },
  startSignedIn: async ({ startConsole, systemBrowser }, use) => {
    await use(async (options) => {
      const console = await startConsole(options)
      await signInWithBrowser(console, systemBrowser)
      await expect(console.page.getByRole('combobox')).toBeVisible()
      return console
    })
  },
  systemBrowser: async ({}, use) => {
    const { PATCHBOARD_BROWSER: executablePath } = process.env
    const browser = await chromium.launch({
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
      ...(executablePath && { executablePath }),
    })
    await use(browser)
    await browser.close()
  },
})

export { expect }
