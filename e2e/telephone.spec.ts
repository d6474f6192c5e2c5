import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openPbx } from '../electron/testing/open-pbx'
import { squat } from '../electron/testing/raw-http'
import { makeCertificate } from './certificates'
import { expect, signInWithBrowser, test, type RunningConsole } from './console'

const port = 17_735
const address = `http://127.0.0.1:${port}`

async function openOptions({ page }: RunningConsole): Promise<void> {
  await page.getByRole('button', { name: 'Sofia Marino: account' }).press('Enter')
  await page.getByRole('button', { name: 'Telephone' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'Telephone' })).toBeVisible()
}

/** Back to the search box, where keys act on calls. */
const leaveOptions = ({ page }: RunningConsole): Promise<void> => page.keyboard.press('Escape')

/** Switches the endpoint on as the operator does, and takes the secret from the clipboard. */
async function openEndpoint(console: RunningConsole): Promise<string> {
  const { page, app } = console
  await openOptions(console)
  await page.getByRole('checkbox', { name: /Hear of calls/ }).press('Space')
  await expect(page.getByText(`Programs are heard at ${address}/call`)).toBeVisible()
  await page.getByRole('button', { name: 'Copy the secret' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  await leaveOptions(console)
  return app.evaluate(({ clipboard }) => clipboard.readText())
}

const tell = async (secret: string, path: string, facts: object): Promise<number> => {
  const { status } = await fetch(`${address}/${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(facts),
  })
  return status
}
const stripOf = (page: Page) => page.getByRole('region', { name: 'Call' })

test('a program on this computer tells of calls over HTTP', async ({ startConsole, systemBrowser }) => {
  const console = await startConsole()
  const { page } = console
  await signInWithBrowser(console, systemBrowser)
  await expect(fetch(`${address}/call`)).rejects.toThrow()
  const secret = await openEndpoint(console)
  expect(secret).toMatch(/^[\w-]{43}$/)

  const meridiana = { id: '7f', from: '+390255500134', name: 'Caffè Meridiana', for: '4021' }
  expect(await tell('wrong', 'call', meridiana)).toBe(401)
  await expect(stripOf(page)).toHaveCount(0)
  expect(await tell(secret, 'call', meridiana)).toBe(200)
  await expect(stripOf(page)).toContainText('Caffè Meridiana · +39 02 5550 0134')
  await expect(
    page.getByRole('region', { name: 'Chosen person' }).getByRole('heading', { name: 'Martina Keller' }),
  ).toBeVisible()

  expect(await tell(secret, 'call', { id: '7f', state: 'held' })).toBe(200)
  expect(await tell(secret, 'call', { id: '8a', from: '+442079460018', state: 'talking' })).toBe(200)
  await expect(stripOf(page)).toContainText('on the line')
  await expect(stripOf(page).getByRole('button', { name: /^Caffè Meridiana, on hold/ })).toBeVisible()
  expect(await tell(secret, 'call-ended', { id: '8a' })).toBe(200)
  // While the other one was there, the held one stood in the strip too.
  await expect(stripOf(page)).not.toContainText('on the line')
  await expect(stripOf(page)).toContainText(/on hold.*Caffè Meridiana/)

  await page.keyboard.press('Enter')
  expect(await console.openedLink(1)).toBe('tel:4021')
  await expect(stripOf(page)).toHaveCount(0)
  expect(await tell(secret, 'call', { ...meridiana, returned: true })).toBe(200)
  await expect(stripOf(page)).toContainText('came back from Martina Keller')
  const headings = page.getByRole('region', { name: 'Chosen person' }).getByRole('heading', { level: 3 })
  await expect(headings.first()).toHaveText('Who else can take it')

  await openOptions(console)
  await page.getByRole('button', { name: 'New secret' }).press('Enter')
  await page.getByRole('button', { name: 'Make a new one' }).press('Enter')
  await expect.poll(() => tell(secret, 'call', meridiana)).toBe(401)
  await page.getByRole('checkbox', { name: /Hear of calls/ }).press('Space')
  await expect(page.getByText('Nobody is heard.')).toBeVisible()
  await expect(fetch(`${address}/call`)).rejects.toThrow()
  for (const name of await readdir(console.profile)) {
    if (!/\.(json|sealed)$/.test(name)) continue
    expect(await readFile(join(console.profile, name), 'latin1')).not.toContain(secret)
  }
  expect(console.log()).not.toContain(secret)
})

/** Everything that a page can do to reach an address, with the secret or without it; settles with what came back. */
async function attack(page: Page, secret: string): Promise<readonly string[]> {
  return page.evaluate(
    async ({ to, token }) => {
      const said = async (attempt: () => Promise<Response>): Promise<string> => {
        try {
          const { type, status } = await attempt()
          return `${type} ${status}`
        } catch {
          return 'blocked'
        }
      }
      const facts = 'from=112&name=Evil&id=evil'
      const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
      const results = await Promise.all([
        said(() => fetch(to, { method: 'POST', headers: form, body: facts })),
        said(() => fetch(to, { method: 'POST', mode: 'no-cors', headers: form, body: facts })),
        said(() => fetch(to, { method: 'POST', headers: { ...form, Authorization: token }, body: facts })),
        said(() =>
          fetch(to, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', Authorization: token },
            body: '{"from":"112"}',
            credentials: 'include',
          }),
        ),
        said(() => fetch(`${to}?${facts}`, { mode: 'no-cors' })),
      ])
      navigator.sendBeacon(to, new Blob([facts], { type: form['Content-Type'] }))
      const image = new Image()
      image.src = `${to}?${facts}`
      await new Promise((resolve) => image.addEventListener('error', resolve, { once: true }))
      const socket = new WebSocket(to.replace('http', 'ws'))
      await new Promise((resolve) => socket.addEventListener('error', resolve, { once: true }))
      return [...results, image.naturalWidth === 0 ? 'no image' : 'an image']
    },
    { to: `${address}/call`, token: `Bearer ${secret}` },
  )
}

test('no page in a browser reaches it, and nothing changes', async ({ startConsole, systemBrowser }) => {
  const console = await startConsole()
  await signInWithBrowser(console, systemBrowser)
  const secret = await openEndpoint(console)
  const site = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end('<!doctype html><title>Elsewhere</title>')
  }).listen(0, '127.0.0.1')
  await once(site, 'listening')
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- it listens on a port, not on a pipe
  const { port: sitePort } = site.address() as AddressInfo

  // Also a page of this computer, which no rule of the browser's keeps away from it.
  for (const origin of [`http://127.0.0.1:${sitePort}`, `http://localhost:${sitePort}`]) {
    const page = await systemBrowser.newPage()
    await page.goto(origin)
    expect(await attack(page, secret)).toEqual([...Array<string>(5).fill('blocked'), 'no image'])
    const answered = page.waitForResponse(`${address}/call`)
    await page.setContent(
      `<form method="post" action="${address}/call"><input name="from" value="112"><button>Go</button></form>`,
    )
    await page.getByRole('button').click()
    expect((await answered).status()).toBe(403)
    await page.close()
  }
  const typed = await systemBrowser.newPage()
  expect((await typed.goto(`${address}/call?from=112`))?.status()).toBe(403)
  site.close()

  await expect(stripOf(console.page)).toHaveCount(0)
  expect(await tell(secret, 'call', { id: '1', from: '+390255500134' })).toBe(200)
  await expect(stripOf(console.page)).toContainText('+39 02 5550 0134')
  await expect(stripOf(console.page).getByRole('list', { name: 'Other calls' })).toHaveCount(0)
  await expect(stripOf(console.page)).not.toContainText('called')
})

test('ten thousand requests of a stranger who knows the secret: no navigation, no program, no window', async ({
  startConsole,
  systemBrowser,
}) => {
  test.slow()
  const console = await startConsole()
  const { app, page } = console
  await signInWithBrowser(console, systemBrowser)
  const secret = await openEndpoint(console)
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.webContents.on('did-start-navigation', () => Reflect.set(globalThis, 'hasNavigated', true))
  })
  const odd = [
    'javascript:1',
    'file:///etc/passwd',
    '<img src=x>',
    '$(id)',
    '\u202e',
    '../..',
    'tel:1',
    '"',
    '\0',
  ]
  const of = (at: number): string =>
    `${odd[at % odd.length] ?? ''}${at % 997}${odd[(at * 7) % odd.length] ?? ''}`
  let heard = 0
  const one = async (at: number): Promise<void> => {
    const facts = {
      id: of(at),
      from: of(at + 1),
      name: of(at + 2),
      for: of(at + 3),
      url: of(at + 4),
      state: 'held',
    }
    if ((await tell(secret, at % 3 === 0 ? 'call-ended' : 'call', facts)) === 200) heard += 1
  }
  for (let at = 0; at < 10_000; at += 50)
    await Promise.all(Array.from({ length: 50 }, (_, step) => one(at + step)))
  expect(heard).toBeGreaterThan(40)
  const after = await app.evaluate(({ webContents }) => ({
    addresses: webContents.getAllWebContents().map((contents) => contents.getURL()),
    hasNavigated: Reflect.get(globalThis, 'hasNavigated') === true,
  }))
  expect(after).toEqual({ addresses: ['app://patchboard/'], hasNavigated: false })
  // The one link is that of the sign-in.
  expect((await readFile(join(console.profile, '..', 'links'), 'utf8')).trim().split('\n')).toHaveLength(1)
  await expect(page.locator('img[src=x]')).toHaveCount(0)
  await expect(page).toHaveTitle('Patchboard')
})

test('a port that is taken is said at the calls and in the options', async ({
  startConsole,
  systemBrowser,
}) => {
  const squatter = await squat('127.0.0.1', port)
  const console = await startConsole()
  const { page } = console
  await signInWithBrowser(console, systemBrowser)
  await openOptions(console)
  await page.getByRole('checkbox', { name: /Hear of calls/ }).press('Space')
  const dialog = page.getByRole('dialog', { name: 'Telephone' })
  await expect(dialog.getByRole('alert')).toContainText(`Port ${port} is used by another program.`)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alert')).toContainText(`Port ${port} is used by another program.`)
  squatter.close()
  await openOptions(console)
  await page.getByRole('checkbox', { name: /Hear of calls/ }).press('Space')
  // Pressed before the first wish came true, it would wish the same once more.
  await expect(page.getByRole('checkbox', { name: /Hear of calls/ })).not.toBeChecked()
  await page.getByRole('checkbox', { name: /Hear of calls/ }).press('Space')
  await expect(dialog.getByText(`Programs are heard at ${address}/call`)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a call is handed over by a request to the telephone system, chosen and tried in the options', async ({
  startConsole,
  systemBrowser,
}) => {
  const [pbx, elsewhere] = [await openPbx(), await openPbx()]
  const console = await startConsole()
  const { page } = console
  await signInWithBrowser(console, systemBrowser)
  const secret = await openEndpoint(console)
  await openOptions(console)
  const dialog = page.getByRole('dialog', { name: 'Telephone' })
  await dialog.getByLabel('Handed over by').selectOption({ label: 'a request to the telephone system' })
  await dialog.getByLabel('Address').fill(`${pbx.address}/calls/{id}/transfer?to={number}`)
  await dialog.getByLabel('Headers with a secret').fill('X-Token')
  await dialog.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(dialog.getByText('Saved.')).toBeVisible()
  await dialog.getByLabel('A number to try it with').fill('4021')
  await dialog.getByRole('button', { name: 'Try it' }).press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('has no value yet')
  await dialog.getByLabel('Value of X-Token').fill('canary-of-the-pbx')
  await dialog.getByLabel('Value of X-Token').press('Enter')
  await expect(dialog.getByText('kept', { exact: true })).toBeVisible()
  await dialog.getByRole('button', { name: 'Try it' }).press('Enter')
  await expect(dialog.getByText('It was taken.')).toBeVisible()
  expect(pbx.requests).toHaveLength(1)
  expect(pbx.requests[0]).toMatchObject({ url: '/calls/patchboard-test/transfer?to=4021' })
  await leaveOptions(console)

  expect(await tell(secret, 'call', { id: '7f/../1', from: '+390255500134', for: '4021' })).toBe(200)
  await expect(stripOf(page)).toContainText('Martina Keller')
  const alert = page.getByRole('alert')
  pbx.answer = 409
  await page.keyboard.press('Enter')
  await expect(alert).toContainText('The telephone system refused it, with error 409.')
  await expect(stripOf(page)).toContainText('Martina Keller')
  // The secret is not carried to where it was not meant to go.
  pbx.answer = 307
  pbx.headers = { Location: `${elsewhere.address}/` }
  await page.keyboard.press('Enter')
  await expect(alert).toContainText('The telephone system was not reached.')
  expect(elsewhere.requests).toEqual([])
  pbx.answer = 200
  pbx.headers = {}
  await page.keyboard.press('Enter')
  await expect(
    page.getByText(/The telephone system took the transfer to Martina Keller, 4021, at \d\d:\d\d\./),
  ).toBeVisible()
  expect(pbx.requests.at(-1)).toMatchObject({
    method: 'POST',
    url: '/calls/7f%2F..%2F1/transfer?to=4021',
    headers: { 'x-token': 'canary-of-the-pbx' },
  })
  for (const name of await readdir(console.profile)) {
    if (!/\.(json|sealed)$/.test(name)) continue
    expect(await readFile(join(console.profile, name), 'latin1')).not.toContain('canary-of-the-pbx')
  }
  expect(await page.content()).not.toContain('canary-of-the-pbx')

  // A GET that may be kept is asked anew all the same.
  pbx.headers = { 'Cache-Control': 'max-age=3600' }
  await openOptions(console)
  await dialog.getByLabel('Method').selectOption('GET')
  await dialog.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(dialog.getByText('Saved.')).toBeVisible()
  await dialog.getByLabel('A number to try it with').fill('4021')
  const before = pbx.requests.length
  for (const more of [1, 2]) {
    await dialog.getByRole('button', { name: 'Try it' }).press('Enter')
    await expect.poll(() => pbx.requests.length).toBe(before + more)
    await expect(dialog.getByRole('button', { name: 'Try it' })).toBeEnabled()
  }
  // What was entered for one telephone system is not sent to another.
  await dialog.getByLabel('Address').fill(`${elsewhere.address}/?to={number}`)
  await dialog.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(dialog.getByText('no value yet')).toBeVisible()
  await dialog.getByRole('button', { name: 'Try it' }).press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('has no value yet')
  expect(elsewhere.requests).toEqual([])
  await Promise.all([pbx.close(), elsewhere.close()])
})

test('a program is started only once the operator has allowed it in a window of the system', async ({
  startConsole,
  systemBrowser,
  folder,
}) => {
  const [notes, dial] = [join(folder, 'notes'), join(folder, 'dial')]
  await writeFile(dial, `#!/bin/sh\nprintf '%s\\n' "$@" > '${notes}'\n`, { mode: 0o755 })
  const console = await startConsole()
  const { app, page } = console
  await signInWithBrowser(console, systemBrowser)
  /** The system's own window cannot be pressed by a test: it answers as if the operator had. */
  const answerWith = (response: number): Promise<void> =>
    app.evaluate(({ dialog: system }, pressed) => {
      const asked: unknown[] = []
      Reflect.set(globalThis, 'asked', asked)
      system.showMessageBox = (...args: readonly unknown[]) => {
        asked.push(args.at(-1))
        return Promise.resolve({ response: pressed, checkboxChecked: false })
      }
    }, response)
  await answerWith(0)
  await openOptions(console)
  const dialog = page.getByRole('dialog', { name: 'Telephone' })
  await dialog.getByLabel('Handed over by').selectOption({ label: 'a program' })
  await dialog.getByLabel('Program, with its whole path').fill(dial)
  await dialog.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('You did not allow the program.')
  expect(await app.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'asked')))).toContain(dial)
  await dialog.getByLabel('A number to try it with').fill('4021')
  await dialog.getByRole('button', { name: 'Try it' }).press('Enter')
  await expect(dialog.getByText('It was taken.')).toBeVisible()
  expect(await console.openedLink(1)).toBe('tel:4021')

  await answerWith(1)
  await dialog.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(dialog.getByText('Saved.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Try it' }).press('Enter')
  await expect.poll(() => readFile(notes, 'utf8').catch(() => '')).toBe('4021\n')
})

for (const isTrusted of [false, true]) {
  test(`over TLS, a telephone system whose certificate is ${isTrusted ? '' : 'not '}trusted is ${isTrusted ? '' : 'not '}asked`, async ({
    startConsole,
    systemBrowser,
    folder,
  }) => {
    const pbx = await openPbx(
      makeCertificate(folder, { name: 'pbx.example', until: Date.now() + 86_400_000 }),
    )
    const profile = join(folder, 'profile')
    await mkdir(profile)
    const handOver = { by: 'http', method: 'PUT', url: `${pbx.address}/?to={number}`, headers: [] }
    await writeFile(join(profile, 'settings.json'), JSON.stringify({ version: 2, handOver }))
    const console = await startConsole({ profile, flags: isTrusted ? ['--ignore-certificate-errors'] : [] })
    await signInWithBrowser(console, systemBrowser)
    await openOptions(console)
    const dialog = console.page.getByRole('dialog', { name: 'Telephone' })
    await dialog.getByLabel('A number to try it with').fill('4021')
    await dialog.getByRole('button', { name: 'Try it' }).press('Enter')
    await expect(
      dialog.getByText(isTrusted ? 'It was taken.' : 'The telephone system was not reached.'),
    ).toBeVisible()
    expect(pbx.requests.map(({ method, url }) => `${method} ${url}`)).toEqual(
      isTrusted ? ['PUT /?to=4021'] : [],
    )
    await pbx.close()
  })
}
