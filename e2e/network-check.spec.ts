import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Locator } from '@playwright/test'
import { makeCertificate } from './certificates'
import { expect, test, type RunningConsole } from './console'
import { openLocalProxy } from './local-proxy'
import { makeAuthority, trustAuthority } from './packaged/authority'
import { outsideName } from './world'

const pictures = fileURLToPath(new URL('../out/pictures/', import.meta.url))
const day = 86_400_000

async function openDiagnostics({ app, page }: RunningConsole): Promise<Locator> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1360, 1000))
  await page.getByRole('button', { name: /^Diagnostics/ }).click()
  return page.getByRole('dialog', { name: 'Diagnostics' })
}

/** Runs the list to its end. */
async function check(dialog: Locator): Promise<Locator> {
  await dialog.getByRole('button', { name: /^Check/ }).click()
  await expect(dialog.getByRole('button', { name: 'Check again' })).toBeEnabled({ timeout: 60_000 })
  return dialog.getByRole('list', { name: 'Network' }).getByRole('listitem')
}

test('the sample organisation within the program: its servers answer, and there is no way to look at', async ({
  startConsole,
}) => {
  const console = await startConsole()
  const steps = await check(await openDiagnostics(console))
  await expect(steps).toHaveText([
    /^Proxy\s*Note.*within Patchboard/,
    /^Sign-in server\s*Fine.*with status 200/,
    /^Calendar server\s*Fine.*with status 401/,
    /^Certificates\s*Note.*within Patchboard/,
    /^Clock\s*Note.*within Patchboard/,
  ])
  await console.app.evaluate(() => {
    if (globalThis.outsideWorld) globalThis.outsideWorld.isOffline = true
  })
  const again = await check(console.page.getByRole('dialog', { name: 'Diagnostics' }))
  await expect(again.nth(1)).toHaveText(/Failed.*no way to the server/)
})

test('behind a proxy that takes TLS apart: it is named, and who vouches for it; then it goes away', async ({
  startConsole,
  folder,
}) => {
  const authority = makeAuthority(join(folder, 'authority'), `DNS:${outsideName}`)
  trustAuthority(authority, join(folder, 'home'))
  const proxy = await openLocalProxy()
  const console = await startConsole({
    world: { overNetwork: { key: String(authority.key), cert: String(authority.certificate) } },
    flags: [`--proxy-server=http://127.0.0.1:${proxy.port}`],
    environment: { HOME: join(folder, 'home') },
  })
  const { page, app } = console
  const dialog = await openDiagnostics(console)
  const steps = await check(dialog)
  await expect(steps).toHaveText([
    new RegExp(`^Proxy\\s*Fine.*127\\.0\\.0\\.1:${proxy.port}`),
    /^Sign-in server\s*Fine.*with status 200/,
    /^Calendar server\s*Fine.*with status 401/,
    /^Certificates\s*Note.*“Lindenhof test authority”.*added to this computer/,
    /^Clock\s*Fine.*Within five minutes/,
  ])
  await steps.first().scrollIntoViewIfNeeded()
  await page.screenshot({ path: join(pictures, 'network-check.png') })
  await dialog.getByRole('button', { name: 'Copy for IT' }).click()
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain(`Network, Proxy: Fine. Through 127.0.0.1:${proxy.port}.`)
  expect(copied).toMatch(/Network, Certificates: Note\. .*Lindenhof test authority/)
  expect(copied).toContain('theme = system (default)')

  await proxy.close()
  const stopped = await check(dialog)
  await expect(stopped.first()).toHaveText(/^Proxy\s*Failed.*did not let the request through/)
  await expect(stopped.nth(1)).toHaveText(/^Sign-in server\s*Failed/)
  await expect(stopped.nth(3)).toHaveText(/^Certificates\s*Note.*could not be looked at/)
  await expect(stopped.nth(4)).toHaveText(/^Clock\s*Failed/)
})

test('a server that nobody vouches for is named with who signed its certificate, and still not trusted', async ({
  startConsole,
  folder,
}) => {
  const tls = makeCertificate(folder, { name: outsideName, until: Date.now() + day })
  const console = await startConsole({
    world: { overNetwork: tls },
    flags: [`--host-resolver-rules=MAP ${outsideName} 127.0.0.1`],
  })
  const dialog = await openDiagnostics(console)
  for (const round of ['first', 'second']) {
    const steps = await check(dialog)
    await expect(steps.nth(0), round).toHaveText(/^Proxy\s*Fine.*straight/)
    await expect(steps.nth(1), round).toHaveText(/^Sign-in server\s*Failed.*answered by something else/)
    await expect(steps.nth(3), round).toHaveText(
      new RegExp(`Failed.*“${outsideName}”, is not trusted: net::ERR_CERT_AUTHORITY_INVALID`),
    )
  }
})
