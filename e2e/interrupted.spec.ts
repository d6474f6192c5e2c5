import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { appUnderTest, expect, openSignInTab, test, type RunningConsole } from './console'

const isOpen = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  )

async function killOutright({ app }: RunningConsole): Promise<void> {
  const killed = app.process()
  const gone = once(killed, 'exit')
  killed.kill('SIGKILL')
  await gone
}

const wayBackOf = (link: string): string => new URL(link).searchParams.get('redirect_uri') ?? ''

test('L26 a console killed while the browser is open leaves no port and no half account, and starts anew', async ({
  startConsole,
  systemBrowser,
  folder,
}) => {
  const profile = `${folder}/kept`
  const first = await startConsole({ profile })
  await first.page.getByRole('button', { name: 'Sign in with Microsoft' }).click()
  const wayBack = wayBackOf(await first.openedLink())
  expect(await isOpen(wayBack)).toBe(true)
  await killOutright(first)
  await expect.poll(() => isOpen(wayBack)).toBe(false)
  await expect(readFile(`${profile}/sign-in.sealed`)).rejects.toMatchObject({ code: 'ENOENT' })

  const second = await startConsole({ profile })
  await expect(second.page.getByRole('button', { name: 'Sign in with Microsoft' })).toBeVisible()
  await expect(second.page.getByRole('alert')).toHaveCount(0)
  // The tab of the killed console cannot reach the new one.
  const tab = await systemBrowser.newPage()
  await expect(tab.goto(`${wayBack}/?code=late&state=late`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/)
})

test('L26 a console that sleeps while the operator finishes in the browser is signed in when it wakes', async ({
  startConsole,
  systemBrowser,
}) => {
  const console = await startConsole()
  const tab = await openSignInTab(console, systemBrowser)
  const asleep = console.app.process()
  asleep.kill('SIGSTOP')
  try {
    // The sample's identity page lives in the sleeping program too, so the tab's answer waits for it.
    const sent = tab.waitForRequest((request) => request.method() === 'POST')
    await tab.getByRole('button', { name: 'Sofia Marino' }).click({ noWaitAfter: true })
    await sent
  } finally {
    asleep.kill('SIGCONT')
  }
  await expect(tab.getByRole('heading', { name: 'You are signed in' })).toBeVisible()
  await expect(console.page.getByRole('combobox')).toBeVisible()
})

test('K13 a killed console that was signed in is signed in at its next start', async ({
  startConsole,
  startSignedIn,
  folder,
}) => {
  const profile = `${folder}/kept`
  const first = await startSignedIn({ profile })
  await killOutright(first)
  const second = await startConsole({ profile })
  await expect(second.page.getByRole('combobox')).toBeVisible()
})

test('K13 a second console over the same folder ends at once, and the first goes on: one writer of the sealed file', async ({
  startSignedIn,
  folder,
}) => {
  const profile = `${folder}/kept`
  const first = await startSignedIn({ profile })
  const sealed = await readFile(`${profile}/sign-in.sealed`)
  const flags = (process.env.PATCHBOARD_ELECTRON_FLAGS ?? '').split(' ').filter(Boolean)
  const second = spawn(process.env.PATCHBOARD_ELECTRON ?? 'electron', [
    ...flags,
    '--password-store=gnome-libsecret',
    `--user-data-dir=${profile}`,
    appUnderTest,
  ])
  const timer = setTimeout(() => second.kill('SIGKILL'), 20_000)
  await once(second, 'exit')
  clearTimeout(timer)
  expect(second.exitCode).toBe(0)
  expect(await readFile(`${profile}/sign-in.sealed`)).toEqual(sealed)
  await first.page.getByRole('combobox').fill('Martina')
  await expect(first.page.getByRole('option', { name: 'Martina Keller' })).toBeVisible()
})
