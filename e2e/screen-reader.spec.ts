import { expect, type Page } from '@playwright/test'
import { views } from '../renderer/testing/views'
import { test } from './look'

declare global {
  interface Window {
    /** What a screen reader has said by itself, in order. */
    spoken?: string[]
  }
}

/** Says what live regions say, as a screen reader does: a region that changed is read whole, once it has settled. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const regions = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]'
    const spoken: string[] = []
    window.spoken = spoken
    const said = new Map<Element, string>()
    for (const region of document.querySelectorAll(regions)) said.set(region, region.textContent)
    new MutationObserver(() => {
      for (const region of document.querySelectorAll(regions)) {
        const text = region.textContent.trim()
        if (said.get(region) === text) continue
        said.set(region, text)
        if (text !== '') spoken.push(text)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })

const spokenBy = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.spoken ?? [])

test('type, and the verdict of the chosen person is spoken once, and nothing else', async ({ openLook }) => {
  const { page, show } = await openLook({})
  await show({ scene: 'six' })
  await listen(page)
  await page.keyboard.type('martina', { delay: 30 })
  await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName(
    'Martina Keller, In a meeting until 11:30',
  )
  const verdict = /^In a meeting until 11:30,?\s*Then free 11:30 – 13:00 \(1 h 30 min\)$/
  await expect.poll(async () => (await spokenBy(page)).at(-1)).toMatch(verdict)
  expect((await spokenBy(page)).filter((text) => verdict.test(text))).toHaveLength(1)

  const before = await spokenBy(page)
  // Half a minute goes by: ages are written anew, and nobody is told.
  await page.clock.setFixedTime(Date.parse('2026-11-24T10:42:31+01:00'))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByText('Live · 35 s ago')).toBeVisible()
  expect(await spokenBy(page)).toEqual(before)

  await page.keyboard.press('ArrowDown')
  expect(await spokenBy(page)).toEqual(before)
})

test('the arrows move through the list while the focus and the words stay in the search box', async ({
  openLook,
}) => {
  const { page, show } = await openLook({})
  await show({ scene: 'six', steps: [{ type: 'mar' }] })
  const box = page.getByRole('combobox', { name: 'Search people' })
  await expect(box).toBeFocused()
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await listen(page)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName(
    'Margaux Petit, Calendar not shared',
  )
  expect(await spokenBy(page)).toHaveLength(1)
  expect((await spokenBy(page))[0]).toContain('Calendar not shared')
})

test('a call, the list and the person stand in the tree as they are worked with', async ({ openLook }) => {
  const { page, show } = await openLook({})
  await show(views.console ?? { scene: 'call' })
  await expect(page.getByRole('region', { name: 'Call' })).toMatchAriaSnapshot(`
    - region "Call":
      - timer: 00:17
      - button /End/
  `)
  await expect(page.getByRole('listbox', { name: 'People' })).toMatchAriaSnapshot(`
    - listbox "People":
      - option "Marcus Öberg, Working elsewhere" [selected]
      - option "Margaux Petit, Calendar not shared"
      - option "Mario Conti, Free until 13:00"
      - option "Martina Keller, In a meeting until 11:30"
      - option "Ana Marković, Tentative until 11:00"
  `)
  await expect(page.getByRole('region', { name: 'Chosen person' })).toMatchAriaSnapshot(`
    - region "Chosen person":
      - heading "Marcus Öberg" [level=2]
      - 'button "Favourite: Marcus Öberg"'
      - status:
        - strong: Working elsewhere
        - text: until 12:00 · mobile best
      - button /Copy Marcus Öberg is working away/
      - heading "Reach" [level=3]
      - list:
        - listitem:
          - button "Transfer desk 4188"
        - listitem:
          - button "Transfer mobile +46 70 555 01 23"
        - listitem:
          - button "Open Teams call"
      - heading "Today" [level=3]
      - list:
        - listitem: 08:00 – 17:00 Working elsewhere
        - listitem: 12:00 – 13:00 Busy
  `)
})
