import { fileURLToPath } from 'node:url'
import { expect, shippedApp, signInWithBrowser, test, type RunningConsole } from './console'

// Electron's list, https://www.electronjs.org/docs/latest/tutorial/security, by the numbers of docs/security.md.

const hostile = [
  'https://example.com/',
  'http://example.com/',
  'file:///etc/passwd',
  'data:text/html,x',
  'blob:app://patchboard/0',
  'javascript:document.title="x"',
  'about:blank',
  'app://elsewhere/',
  'app://patchboard.example/',
  'app://patchboard@example.com/',
  'https://xn--80ak6aa92e.com/',
  'file://server/share/x',
]

/** In the page, as a stranger's script in it would. */
const inPage = ({ app }: RunningConsole, code: string): Promise<unknown> =>
  app.evaluate(async ({ webContents }, script) => {
    const answer: unknown = await webContents.getAllWebContents()[0]?.executeJavaScript(script, true)
    return answer
  }, code)

const preferences = async ({ app }: RunningConsole): Promise<unknown> =>
  JSON.parse(
    await app.evaluate(({ webContents }) => {
      const [contents] = webContents.getAllWebContents()
      // Not in the typings, as it is meant for looking only.
      const read: unknown = contents && Reflect.get(contents, 'getLastWebPreferences')
      return typeof read === 'function' ? JSON.stringify(read.call(contents)) : '{}'
    }),
  )

const untilOpen = ({ page }: RunningConsole): Promise<void> =>
  expect(page.getByRole('button', { name: 'Sign in with Microsoft' })).toBeVisible()

test('E01 the page asks the network for nothing: whatever it loads is its own', async ({
  startConsole,
  systemBrowser,
}) => {
  const console = await startConsole()
  await console.app.evaluate(({ session }) => {
    const asked: string[] = []
    Reflect.set(globalThis, 'askedByPages', asked)
    session.defaultSession.webRequest.onBeforeRequest(({ url, webContentsId }, go) => {
      if (webContentsId !== undefined) asked.push(url)
      go({})
    })
  })
  // Otherwise the page has most of its files still in memory, and asks for none of them.
  await Promise.all([
    console.page.waitForEvent('load'),
    console.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.webContents.reloadIgnoringCache()
    }),
  ])
  await signInWithBrowser(console, systemBrowser)
  await console.page.getByRole('combobox').fill('martina')
  await expect(console.page.getByRole('option', { name: 'Martina Keller' })).toContainText('In a meeting')
  const asked = await console.app.evaluate(() => {
    const list: unknown = Reflect.get(globalThis, 'askedByPages')
    return Array.isArray(list) ? list.map(String) : []
  })
  expect(asked.length).toBeGreaterThan(2)
  expect(asked.filter((url) => !/^(app:\/\/patchboard\/|data:image\/)/.test(url))).toEqual([])
})

test('E03 a page that poisons its own building blocks does not reach what the bridge answers', async ({
  startConsole,
}) => {
  const console = await startConsole({ app: shippedApp })
  await untilOpen(console)
  const told = await inPage(
    console,
    `(async () => {
      const stolen = []
      const poison = function () { stolen.push('poisoned'); return undefined }
      Object.defineProperty(Object.prototype, 'stolen', { set: () => stolen.push('prototype'), configurable: true })
      Array.prototype.push = poison; Function.prototype.call = poison; Function.prototype.apply = poison
      JSON.parse = poison; JSON.stringify = poison
      const outcome = await window.patchboard.readDiagnostics()
      return typeof outcome.value.versions.electron + ' ' + outcome.ok
    })()`,
  )
  expect(told).toBe('string true')
})

test('E05 nothing the page could ask the system for is granted', async ({ startConsole }) => {
  const console = await startConsole({ app: shippedApp })
  await untilOpen(console)
  const answers = await inPage(
    console,
    `(async () => {
      const said = (promise) => promise.then((value) => JSON.stringify(value) ?? 'granted', (error) => error.name)
      const query = (name) => navigator.permissions.query({ name }).then(({ state }) => state, () => 'unknown')
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'persistent-storage',
        'idle-detection', 'local-fonts', 'window-management', 'storage-access', 'accelerometer']
      return {
        states: [...new Set(await Promise.all(names.map(query)))],
        asked: await Promise.all([
          said(navigator.mediaDevices.getUserMedia({ audio: true })),
          said(navigator.mediaDevices.getDisplayMedia({ video: true })),
          said(navigator.clipboard.readText()),
          said(new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, ({ code }) => fail({ name: 'code ' + code })))),
          said(Notification.requestPermission()),
        ]),
        devices: [await said(navigator.hid?.getDevices() ?? Promise.resolve([])), await said(navigator.serial?.getPorts() ?? Promise.resolve([]))],
      }
    })()`,
  )
  expect(answers).toEqual({
    states: expect.arrayContaining(['denied']),
    // A computer without a microphone says so before anyone is asked.
    asked: [
      expect.stringMatching(/^Not(Allowed|Found)Error$/),
      'NotAllowedError',
      'NotAllowedError',
      'code 1',
      '"denied"',
    ],
    devices: ['[]', '[]'],
  })
  expect(JSON.stringify(answers)).not.toContain('granted')
})

test('E02 E06 E08 E09 E10 E12 the window’s settings are the safe ones, each', async ({ startConsole }) => {
  const console = await startConsole({ app: shippedApp })
  const set = await preferences(console)
  expect(set).toMatchObject({
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    webviewTag: false,
  })
  expect(set).not.toHaveProperty('nodeIntegrationInWorker', true)
  expect(set).not.toHaveProperty('allowRunningInsecureContent', true)
  expect(set).not.toHaveProperty('experimentalFeatures', true)
  expect(set).not.toHaveProperty('enableBlinkFeatures', expect.stringMatching(/./))
})

test('E12 E13 E14 the page goes nowhere, opens nothing and holds no webview, by none of twelve kinds of address', async ({
  startConsole,
}) => {
  const console = await startConsole({ app: shippedApp })
  await untilOpen(console)
  for (const address of hostile) {
    const quoted = JSON.stringify(address)
    for (const act of [
      `void window.open(${quoted})`,
      `location.href = ${quoted}; 0`,
      `(() => { const frame = document.createElement('iframe'); frame.src = ${quoted}; document.body.append(frame) })()`,
      `(() => { const view = document.createElement('webview'); view.setAttribute('src', ${quoted}); document.body.append(view) })()`,
    ])
      await inPage(console, act).catch(() => undefined)
  }
  // Nothing can stop a page from becoming blank; it is brought back.
  await expect.poll(() => inPage(console, 'location.href').catch(() => '')).toBe('app://patchboard/')
  const stays = await console.app.evaluate(({ webContents, BrowserWindow }) => ({
    url: webContents.getAllWebContents()[0]?.getURL(),
    pages: webContents.getAllWebContents().length,
    windows: BrowserWindow.getAllWindows().length,
    frames: webContents
      .getAllWebContents()[0]
      ?.mainFrame.framesInSubtree.map(({ origin }) => origin)
      // A frame that was refused holds an empty page of no origin.
      .filter((origin) => !['null', 'app://patchboard'].includes(origin)),
  }))
  expect(stays).toEqual({ url: 'app://patchboard/', pages: 1, windows: 1, frames: [] })
})

test('E17 another window of this very program, with the same page and preload, is answered nothing', async ({
  startConsole,
}) => {
  const console = await startConsole({ app: shippedApp })
  await untilOpen(console)
  const preload = fileURLToPath(new URL('../out/preload/preload.cjs', import.meta.url))
  const answers = await console.app.evaluate(async ({ BrowserWindow }, path) => {
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload: path, sandbox: true } })
    await stranger.loadURL('app://patchboard/stopped.html')
    const answer: unknown = await stranger.webContents.executeJavaScript(`Promise.all(
      Object.keys(window.patchboard).filter((name) => name !== 'on').map((name) =>
        window.patchboard[name]().then(() => name + ' was answered', () => 'refused')))`)
    stranger.destroy()
    return answer
  }, preload)
  expect(answers).toHaveLength(new Set(Object.keys(answers ?? {})).size)
  expect(new Set(Array.isArray(answers) ? answers : [])).toEqual(new Set(['refused']))
})

test('E18 the page’s own scheme gives away nothing but the page’s files', async ({ startConsole }) => {
  const console = await startConsole({ app: shippedApp })
  const statuses = await console.app.evaluate(async ({ net }) => {
    const paths = [
      '../main/main.js',
      '..%2fmain%2fmain.js',
      '%2e%2e/main/main.js',
      '%2e%2e%2fmain%2fmain.js',
      '..%5cmain%5cmain.js',
      '%5c%5cserver%5cshare',
      '/etc/passwd',
      '//etc/passwd',
      'index.html%00.png',
      'INDEX.HTML',
      'index.html/',
      '.',
      './assets/',
      'assets',
      'package.json',
      'main.ts',
      'con.js',
      'x'.repeat(5_000),
      'index.html;x=1',
      '%69ndex.html',
    ]
    const addresses = [
      ...paths.map((path) => `app://patchboard/${path}`),
      'app://elsewhere/index.html',
      'app://user@patchboard/',
    ]
    const asked = addresses.map((address) =>
      net.fetch(address).then(
        ({ status }) => status,
        () => 404,
      ),
    )
    const posted = net.fetch('app://patchboard/', { method: 'POST', body: 'x' }).then(({ status }) => status)
    return Promise.all([...asked, posted])
  })
  // “.” and “user@patchboard” are the page itself, spelled otherwise.
  expect(statuses.filter((status) => status !== 404).length).toBeLessThanOrEqual(2)
  expect(await inPage(console, `fetch('file:///etc/passwd').then(() => 'read', () => 'refused')`)).toBe(
    'refused',
  )
})
