import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, signInWithBrowser, startAgain, test } from './console'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const pictures = at('../out/pictures/')
/** The moment of the design's pictures: a Tuesday, 10:42 in Zürich. */
const startsAt = Date.parse('2026-11-24T10:42:00+01:00')

const meridiana = 'patchboard://call?id=7f&from=%2B390255500134&name=Caff%C3%A8%20Meridiana&for='

test('a link rings in the running console, is answered by name and handed over, with keys alone', async ({
  startConsole,
  systemBrowser,
}, info) => {
  const console = await startConsole()
  const { page } = console
  await signInWithBrowser(console, systemBrowser)
  await expect(page.getByRole('option').first()).toBeVisible()

  const rang = Date.now()
  const second = startAgain(console, `${meridiana}4021`)
  const strip = page.getByRole('region', { name: 'Call' })
  await expect(strip).toContainText('Caffè Meridiana · +39 02 5550 0134')
  await expect(strip).toContainText('asked forMartina Keller')
  const card = page.getByRole('region', { name: 'Chosen person' })
  await expect(card.getByRole('heading', { name: 'Martina Keller' })).toBeVisible()
  await expect(card.getByRole('status').first()).toContainText(/In a meeting until \d\d:\d\d/)
  info.annotations.push({ type: 'time', description: `${Date.now() - rang} ms from the link to the answer` })
  await second

  // “Mario Conti, then”: eight presses, the last one hands over.
  const keys = ['m', 'a', 'r', 'i', 'o', ' ', 'c', 'Enter']
  for (const key of keys.slice(0, -1)) await page.keyboard.press(key === ' ' ? 'Space' : key)
  await expect(card.getByRole('heading', { name: 'Mario Conti' })).toBeVisible()
  await expect(card.getByRole('status').first()).toContainText('Free')
  await page.keyboard.press('Enter')
  expect(keys.length).toBeLessThanOrEqual(8)
  expect(await console.openedLink(1)).toBe('tel:4310')
  await expect(strip).toHaveCount(0)
  await expect(page.getByText(/Given to your phone for Mario Conti, 4310, at \d\d:\d\d\./)).toBeVisible()
  await page.screenshot({ path: info.outputPath('handed-over.png') })

  // Nobody picked up.
  await page.keyboard.press('F9')
  await expect(strip).toContainText('came back from Mario Conti')
  await page.keyboard.press('2')
  expect(await console.openedLink(2)).toBe('tel:+393335550142')

  await startAgain(console, '--call', 'from=+390255500134', 'for=Martina Keller')
  await expect(strip).toContainText(/called once this week, last put through to Mario Conti \d\d:\d\d/)
  await page.keyboard.press('Alt+t')
  expect(await console.openedLink(3)).toMatch(
    /^https:\/\/teams\.microsoft\.com\/l\/call\/0\/0\?users=martina\.keller%40[a-z.]+$/,
  )
  expect(await page.content()).not.toContain('martina.keller@')
  expect(console.log()).not.toMatch(/Meridiana|5550/)
})

const starts = {
  link: [`${meridiana}Keller%20Martina`],
  'command line': ['--call', 'from=+390255500134', 'for=Keller Martina', 'id=7f'],
}
for (const [what, args] of Object.entries(starts)) {
  test(`the ${what} that starts the console rings in it`, async ({ startConsole, systemBrowser }) => {
    const console = await startConsole({ arguments: args })
    await signInWithBrowser(console, systemBrowser)
    const strip = console.page.getByRole('region', { name: 'Call' })
    await expect(strip).toContainText('asked forMartina Keller')
    await console.page.keyboard.press('Escape')
    await expect(strip).toHaveCount(0)
    await console.page.keyboard.press('F9')
    await expect(strip).toContainText('asked forMartina Keller')
    await startAgain(console, 'patchboard://call-ended?id=7f')
    await expect(strip).toHaveCount(0)
  })
}

test('what a stranger sends is read as text, and nothing else happens', async ({
  startConsole,
  systemBrowser,
}) => {
  const console = await startConsole()
  const { page, app } = console
  await signInWithBrowser(console, systemBrowser)
  const markup = '<img src=x onerror="document.title=1">\u202etxt.exe'
  await startAgain(console, 'patchboard://open?file=/etc/passwd')
  await startAgain(console, 'patchboard://call/../../etc/passwd?from=1')
  await startAgain(console, '--call', 'program=/bin/sh', 'url=https://example.com')
  await startAgain(
    console,
    `patchboard://call?name=${encodeURIComponent(markup)}&for=${encodeURIComponent(markup)}`,
  )
  const strip = page.getByRole('region', { name: 'Call' })
  await expect(strip).toContainText('<img src=x onerror="document.title=1"> txt.exe')
  await expect(page.locator('img[src=x]')).toHaveCount(0)
  expect(
    await app.evaluate(({ webContents }) => webContents.getAllWebContents().map((one) => one.getURL())),
  ).toEqual(['app://patchboard/'])
  await expect(page).toHaveTitle('Patchboard')
})

test('a hand-over that fails says so and keeps the call', async ({ startConsole, systemBrowser, folder }) => {
  const bin = join(folder, 'bin')
  await mkdir(bin)
  await copyFile(at('./bin/xdg-open'), join(bin, 'xdg-open'))
  await chmod(join(bin, 'xdg-open'), 0o755)
  const console = await startConsole({ environment: { PATH: bin } })
  const { page } = console
  await signInWithBrowser(console, systemBrowser)
  await startAgain(console, `${meridiana}4021`)
  const strip = page.getByRole('region', { name: 'Call' })
  await expect(strip).toContainText('Martina Keller')
  await writeFile(join(bin, 'xdg-open'), '#!/bin/sh\nexit 3\n')
  await page.keyboard.press('Enter')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('The call was not handed over.')
  await expect(strip).toContainText('Caffè Meridiana')
  await rm(join(bin, 'xdg-open'))
  await page.keyboard.press('2')
  await expect(alert).toContainText('The call was not handed over.')
  await expect(strip).toContainText('Caffè Meridiana')

  await copyFile(at('./bin/xdg-open'), join(bin, 'xdg-open'))
  await page.keyboard.press('2')
  await expect(strip).toHaveCount(0)
  await expect(alert).toHaveCount(0)
  expect(await console.openedLink(1)).toBe('tel:+41795550188')
})

test('the settings choose another way; a wrong one is told before a call rings', async ({
  startConsole,
  systemBrowser,
  folder,
}) => {
  const [profile, notes, dial] = [join(folder, 'profile'), join(folder, 'notes'), join(folder, 'dial')]
  await mkdir(profile)
  await writeFile(dial, `#!/bin/sh\nprintf '%s\\n' "$@" > '${notes}'\n`, { mode: 0o755 })
  const choose = (handOver: unknown): Promise<void> =>
    writeFile(join(profile, 'settings.json'), JSON.stringify({ handOver }))

  await choose({ by: 'program', program: dial, arguments: ['transfer', '--to={number}'] })
  const first = await startConsole({ profile })
  await signInWithBrowser(first, systemBrowser)
  await startAgain(first, `${meridiana}4021`)
  await expect(first.page.getByRole('region', { name: 'Call' })).toContainText('Martina Keller')
  await first.page.keyboard.press('Enter')
  await expect(first.page.getByText(/given to the program/)).toBeVisible()
  expect(await readFile(notes, 'utf8')).toBe('transfer\n--to=4021\n')
  await first.close()

  await choose({ by: 'fax' })
  const second = await startConsole({ profile })
  await expect(second.page.getByRole('alert')).toContainText('handOver in settings.json')
  await startAgain(second, '--call', 'from=+390255500134')
  await expect(second.page.getByRole('region', { name: 'Call' })).toContainText(
    'called once this week, last put through to Martina Keller',
  )
  const logs = (await readdir(profile)).filter((name) => name.startsWith('calls-'))
  expect(logs).toHaveLength(1)
  expect(await readFile(join(profile, logs[0] ?? ''), 'latin1')).not.toMatch(/Meridiana|Keller|0134/)

  await second.page.getByRole('button', { name: 'Sofia Marino: account' }).press('Enter')
  await second.page.getByRole('button', { name: 'Sign out' }).press('Enter')
  await second.page.getByRole('button', { name: 'Sign out' }).press('Enter')
  await expect(second.page.getByText('You are signed out on this computer.')).toBeVisible()
  expect((await readdir(profile)).filter((name) => name.startsWith('calls-'))).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a call in ${colorScheme}`, async ({ startConsole, systemBrowser }, info) => {
    const console = await startConsole({ world: { startsAt }, colorScheme })
    const { page, app } = console
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1360, 820))
    await page.clock.install({ time: startsAt })
    await page.reload()
    await signInWithBrowser(console, systemBrowser)
    await startAgain(console, `${meridiana}Martina%20Keller`)
    const strip = page.getByRole('region', { name: 'Call' })
    await expect(strip).toContainText('Martina Keller')
    await expect(
      page.getByRole('region', { name: 'Chosen person' }).getByRole('status').first(),
    ).toContainText('In a meeting until 11:30')
    await page.keyboard.type('mar')
    const martina = page.getByRole('option', { name: 'Martina Keller', selected: true })
    for (let presses = 0; presses < 10 && (await martina.count()) === 0; presses += 1) {
      await page.keyboard.press('ArrowDown')
    }
    await expect(page.getByRole('option', { name: /Not asked yet/ })).toHaveCount(0)
    await page.screenshot({ path: join(pictures, `call-${colorScheme}.png`) })
    await startAgain(console, '--call', 'from=+442079460018', 'id=2')
    await expect(strip.getByRole('button', { name: /^\+44|020 7946 0018/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText(/Given to your phone/)).toBeVisible()
    const path = join(pictures, `calls-${colorScheme}.png`)
    await info.attach('calls', { body: await page.screenshot({ path }), contentType: 'image/png' })
  })
}
