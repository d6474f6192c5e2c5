import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, test as base, type Browser, type Page } from '@playwright/test'
import type { Step, View } from '../renderer/testing/views'

/** The moment of the design's pictures: a Tuesday, 10:42 in Zürich. */
const pictured = Date.parse('2026-11-24T10:42:00+01:00')
const built = fileURLToPath(new URL('../out/look/', import.meta.url))
const origin = 'http://look.invalid'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

/** The built scenes lie on the disk; nothing is asked of a network. */
async function serveScenes(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const path = normalize(new URL(route.request().url()).pathname)
    const body = await readFile(join(built, path)).catch(() => undefined)
    if (!body) return route.fulfill({ status: 404 })
    return route.fulfill({ body, contentType: types[extname(path)] ?? 'application/octet-stream' })
  })
}

async function take(page: Page, step: Step): Promise<void> {
  if ('type' in step) await page.keyboard.type(step.type)
  else if ('press' in step) await page.keyboard.press(step.press)
  else
    await page
      .locator(step.click)
      .nth(step.nth ?? 0)
      .click()
}

export interface Look {
  readonly colorScheme?: 'light' | 'dark'
  readonly forcedColors?: 'active' | 'none'
  readonly reducedMotion?: 'reduce' | 'no-preference'
  /** 1: as it is; 2: everything twice as large in the same window. */
  readonly zoom?: number
  /** How large a pixel of the page is in a picture of it. */
  readonly scale?: number
  /** “pseudo”: the made-up language, which stands in brackets and is longer. */
  readonly language?: string
  readonly direction?: 'ltr' | 'rtl'
}

const whole = [1360, 820] as const

/** A page in which views are shown one after another: the clock stands still and nothing moves. */
export interface OpenedLook {
  readonly page: Page
  readonly show: (view: View) => Promise<void>
}

async function open(browser: Browser, look: Look): Promise<OpenedLook> {
  const { language = 'en', direction = 'ltr', zoom = 1, scale = 1, ...seen } = look
  const page = await browser.newPage({
    ...{ colorScheme: 'light', reducedMotion: 'reduce', ...seen },
    ...{
      locale: language === 'de' ? 'de-CH' : 'en-GB',
      timezoneId: 'Europe/Zurich',
      deviceScaleFactor: zoom * scale,
    },
  })
  await page.clock.setFixedTime(pictured)
  await serveScenes(page)
  const show = async ({ scene, steps = [], size: [width, height] = whole }: View): Promise<void> => {
    await page.setViewportSize({ width: Math.round(width / zoom), height: Math.round(height / zoom) })
    await page.goto(`${origin}/testing/look.html?scene=${scene}&language=${language}&dir=${direction}`)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    for (const step of steps) await take(page, step)
  }
  return { page, show }
}

interface Fixtures {
  readonly openLook: (look: Look) => Promise<OpenedLook>
}

interface WorkerFixtures {
  readonly looking: Browser
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  looking: [
    async ({}, use) => {
      const { PATCHBOARD_BROWSER: executablePath } = process.env
      const browser = await chromium.launch({
        // Letters as they are, not as this computer's settings would have them.
        args: ['--no-sandbox', '--font-render-hinting=none'],
        ...(executablePath && { executablePath }),
      })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  openLook: async ({ looking }, use) => {
    const pages: Page[] = []
    await use(async (look) => {
      const opened = await open(looking, look)
      pages.push(opened.page)
      return opened
    })
    for (const page of pages) await page.close()
  },
})
