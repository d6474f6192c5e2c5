import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { _electron, chromium } from 'playwright'
import { browserPath } from '../set-up/browser.mjs'
import { root } from '../set-up/places.mjs'

async function untilLink(file) {
  for (let left = 200; left > 0; left -= 1) {
    const link = readFileSync(file, 'utf8').trim()
    if (link) return link
    await wait(50)
  }
  throw new Error('the app opened no browser')
}

/** Signs in through a real browser, so that the runs that follow start signed in, as on an operator's every morning. */
export async function signInOnce({ electron, args }) {
  const folder = mkdtempSync(join(tmpdir(), 'patchboard-bench-links-'))
  const links = join(folder, 'links')
  writeFileSync(links, '')
  const PATH = `${join(root, 'e2e/bin')}${delimiter}${process.env.PATH}`
  const env = { ...process.env, PATH, PATCHBOARD_E2E_LINKS: links }
  const held = ['-r', join(root, 'e2e/hold-until-attached.cjs'), ...args]
  const app = await _electron.launch({ executablePath: electron.path, args: held, env })
  const browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox'] })
  try {
    const page = await app.firstWindow()
    await page.getByRole('button', { name: 'Sign in with Microsoft' }).click()
    const tab = await browser.newPage()
    await tab.goto(await untilLink(links))
    await tab.getByRole('button', { name: 'Sofia Marino' }).click()
    await tab.getByRole('heading', { name: 'You are signed in' }).waitFor()
  } finally {
    await browser.close()
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
