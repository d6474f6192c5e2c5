import { fileURLToPath } from 'node:url'
import { expect, signInWithBrowser, test, type RunningConsole } from './console'
import { keepNotices, pressNotice, readNotices } from './notices'
import type { Booked } from './world'

const pictures = fileURLToPath(new URL('../out/pictures/', import.meta.url))
const ring = 'patchboard://call?id=7f&from=%2B390255500134&name=Caff%C3%A8%20Meridiana&for=4021'
const minute = 60_000
/** The moment of the design's pictures: a Tuesday, 10:42 in Zürich. */
const startsAt = Date.parse('2026-11-24T10:42:00+01:00')
const at = (time: string): number => Date.parse(`2026-11-24T${time}:00+01:00`)
const whose = 'martina.keller@lindenhof.example'
const untilTwelve: Booked = { whose, start: at('11:00'), end: at('12:00') }
const untilHalfPast: Booked = { whose, start: at('12:00'), end: at('12:30') }

const book = ({ app }: RunningConsole, meeting: Booked): Promise<void> =>
  app.evaluate((_electron, one) => globalThis.outsideWorld?.book(one), meeting)
/** A clock that jumps lets everyone in sight be asked anew. */
const moveClock = ({ app }: RunningConsole, by: number): Promise<void> =>
  app.evaluate((_electron, milliseconds) => globalThis.outsideWorld?.moveClock?.(milliseconds), by)

test('a reminder to ring back moves with the calendar, outlasts a restart, comes when she is free, and dials with one key', async ({
  startConsole,
  systemBrowser,
}) => {
  const first = await startConsole({ arguments: [ring], world: { startsAt } })
  await first.page.clock.install({ time: startsAt })
  await first.page.reload()
  await signInWithBrowser(first, systemBrowser)
  const card = first.page.getByRole('region', { name: 'Chosen person' })
  await expect(card.getByRole('status').first()).toContainText('In a meeting until 11:30')
  await expect(card.getByRole('button', { name: 'Ring back when free: 11:30' })).toBeVisible()
  await first.page.keyboard.press('Alt+r')
  const said = first.page.getByText(/^You are reminded to ring back Caffè Meridiana/)
  await expect(said).toContainText('when free, 11:30')
  await book(first, untilTwelve)
  await moveClock(first, minute)
  await expect(said).toContainText('when free, 12:00', { timeout: 30_000 })
  await first.page.keyboard.press('Alt+m')
  const listed = first.page.getByRole('region', { name: 'To ring back' }).getByRole('listitem')
  await expect(listed).toContainText('wanted Martina Keller · when free, 12:00')
  await first.page.screenshot({ path: `${pictures}ring-back-list-light.png` })
  await first.close()

  const console = await startConsole({ profile: first.profile, world: { startsAt, booked: [untilTwelve] } })
  const { app, page } = console
  await keepNotices(app)
  await page.clock.install({ time: startsAt })
  await page.reload()
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Alt+m')
  const list = page.getByRole('region', { name: 'To ring back' })
  await expect(list.getByRole('listitem')).toContainText('when free, 12:00', { timeout: 30_000 })

  // Booked in the last minute: whoever reminded at twelve would ring back into a meeting.
  await book(console, untilHalfPast)
  await moveClock(console, at('12:00') - startsAt)
  await page.clock.fastForward(at('12:00') - startsAt)
  await expect(list.getByRole('listitem')).toContainText('when free, 12:30', { timeout: 40_000 })
  expect(await readNotices(app)).toEqual([])

  await moveClock(console, 31 * minute)
  await page.clock.fastForward(31 * minute)
  await expect
    .poll(() => readNotices(app), { timeout: 40_000 })
    .toEqual([
      expect.stringMatching(/^Ring back: Caffè Meridiana, \+39 02 5550 0134: Wanted Martina Keller\.$/),
    ])
  await page.keyboard.press('Escape')
  const strip = page.getByRole('region', { name: /^Ring back Caffè Meridiana/ })
  await expect(strip).toContainText('wanted Martina Keller')
  await expect(strip).toContainText('Free until 13:00', { timeout: 30_000 })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: `${pictures}ring-back-${colorScheme}.png` })
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await pressNotice(app)
  await expect(
    page.getByRole('region', { name: 'Chosen person' }).getByRole('heading', { level: 2 }),
  ).toHaveText('Martina Keller')

  await page.keyboard.press('F7')
  expect(await console.openedLink(1)).toBe('tel:+390255500134')
  await expect(strip).toContainText(/given to your phone 12:3\d/)
  await strip.getByRole('button', { name: /^Done/ }).press('Enter')
  await expect(strip).toHaveCount(0)
  await page.keyboard.press('Alt+m')
  await expect(list).toContainText('Nobody is to be rung back.')
  await page.screenshot({ path: `${pictures}ring-back-none-light.png` })
  await list.getByRole('button', { name: 'Bring it back' }).press('Enter')
  await expect(list.getByRole('listitem')).toContainText('wanted Martina Keller')
  expect(console.log()).not.toMatch(/Meridiana|5550/)
})
