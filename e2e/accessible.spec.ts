import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { views } from '../renderer/testing/views'
import { test, type Look } from './look'

declare global {
  interface Window {
    readonly axe: { readonly run: (context: Document, options: object) => Promise<AxeResults> }
  }
}

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const everything = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true } },
}
/** Names and roles are the same in every look. */
const colours = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size'] } }

async function faults(page: Page, options: object = everything): Promise<readonly string[]> {
  await page.evaluate(await readFile(script, 'utf8'))
  const { violations } = await page.evaluate((asked) => window.axe.run(document, asked), options)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

const looks = {
  light: {},
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
} as const satisfies Readonly<Record<string, Look>>

for (const [name, look] of Object.entries(looks)) {
  test(`axe finds nothing on any view: ${name}`, async ({ openLook }) => {
    const { page, show } = await openLook(look)
    for (const [title, view] of Object.entries(views)) {
      await show(view)
      expect.soft(await faults(page, name === 'light' ? everything : colours), title).toEqual([])
    }
  })
}

test('axe would find a grey that is too light', async ({ openLook }) => {
  const { page, show } = await openLook({})
  await show({ scene: 'six' })
  await page.addStyleTag({ content: ':root { --soft: #b8bec8 !important }' })
  expect((await faults(page)).some((fault) => fault.startsWith('color-contrast'))).toBe(true)
})

/** What has the focus, and whether that is to be seen: an outline, or the ring that stands for one. */
const focused = (page: Page): Promise<{ readonly what: string; readonly isSeen: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return { what: 'the window', isSeen: true }
    const ringed = element.matches('input') ? (element.closest('[class*=box]') ?? element) : element
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(ringed)
    const hasOutline = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
    return {
      what: `${element.tagName} ${element.textContent.slice(0, 40)}`,
      isSeen: hasOutline || boxShadow !== 'none',
    }
  })

for (const [name, look] of [
  ['light', looks.light],
  ['forced colours', looks.forced],
] as const) {
  test(`wherever Tab leads, the focus is to be seen: ${name}`, async ({ openLook }) => {
    const { page, show } = await openLook(look)
    for (const [title, view] of Object.entries(views)) {
      await show(view)
      for (let presses = 0; presses < 16; presses += 1) {
        await page.keyboard.press('Tab')
        const { what, isSeen } = await focused(page)
        expect.soft(isSeen, `${title}: ${what}`).toBe(true)
      }
    }
  })
}
