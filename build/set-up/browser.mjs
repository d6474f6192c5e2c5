import { existsSync } from 'node:fs'
import { runOrFail } from './run.mjs'
import { say } from './say.mjs'
import { toolScript } from './tools.mjs'

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/google-chrome']

/** The Chromium that stands for the system browser in tests, if there is one. */
export async function browserPath() {
  const named = process.env.PATCHBOARD_BROWSER
  const place = [named, ...USUAL_PLACES].find((path) => path && existsSync(path))
  if (place) return place
  const { chromium } = await import('playwright')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

/** Where no package of the system brought a Chromium, Playwright's own is fetched. */
export async function testBrowser() {
  if (await browserPath()) return
  say('Fetching a Chromium for the tests …')
  const failure =
    'Playwright’s Chromium could not be fetched. Name a Chromium or Chrome of yours in PATCHBOARD_BROWSER instead. Playwright says:'
  await runOrFail(process.execPath, [toolScript('playwright'), 'install', 'chromium'], failure)
}
