import { expect, test } from './console'

test('the page has no Node and only the bridge', async ({ startConsole }) => {
  const { page } = await startConsole()
  const reach = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
    bridge: Object.keys(window.patchboard).sort(),
    isFrozen: Object.isFrozen(window.patchboard),
  }))
  expect(reach.node).toEqual([])
  expect(reach.bridge).toEqual([
    'cancelSignIn',
    'copySignInLink',
    'copyText',
    'on',
    'openBrowserAgain',
    'sayReady',
    'signIn',
    'signOut',
    'watchPeople',
  ])
  expect(reach.isFrozen).toBe(true)
})

test('the window is sandboxed and isolated', async ({ startConsole }) => {
  const { app, page } = await startConsole()
  const window = await app.browserWindow(page)
  const preferences = await window.evaluate((one: BrowserWindow) => {
    const all: unknown = Reflect.apply(
      Reflect.get(one.webContents, 'getLastWebPreferences'),
      one.webContents,
      [],
    )
    return JSON.parse(JSON.stringify(all))
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  })
})

test('the page cannot go anywhere, open anything or run code of its own', async ({ startConsole }) => {
  const { app, page } = await startConsole()
  for (const address of [
    'https://example.com/',
    'file:///etc/passwd',
    'app://elsewhere/',
    'data:text/html,x',
  ]) {
    await page.evaluate((to) => {
      location.href = to
    }, address)
  }
  await page.evaluate(() => void window.open('https://example.com/'))
  await expect(page.getByRole('button', { name: 'Sign in with Microsoft' })).toBeVisible()
  expect(page.url()).toBe('app://patchboard/')
  expect(app.windows()).toHaveLength(1)

  const blocked = await page.evaluate(async () => {
    const script = document.createElement('script')
    const isRefused = (() => {
      try {
        script.textContent = 'window.wasRun = true'
        document.head.append(script)
        return !('wasRun' in window)
      } catch {
        return true
      }
    })()
    const fetched = await fetch('https://example.com/').then(
      () => 'went out',
      () => 'blocked',
    )
    return { isRefused, fetched }
  })
  expect(blocked).toEqual({ isRefused: true, fetched: 'blocked' })
})

test('requests with arguments that do not fit are refused', async ({ startConsole }) => {
  const { page } = await startConsole()
  const refusals = await page.evaluate(async () => {
    const bridge: Record<string, (...args: unknown[]) => Promise<unknown>> = Reflect.get(
      globalThis,
      'patchboard',
    )
    const calls: [string, unknown[]][] = [
      ['watchPeople', []],
      ['watchPeople', ['not a list']],
      ['watchPeople', [['../../etc/passwd']]],
      ['watchPeople', [Array.from({ length: 201 }, (_, at) => `p${at}`)]],
      ['copyText', [7]],
      ['copyText', ['x'.repeat(2_001)]],
      ['signIn', ['unasked']],
    ]
    return Promise.all(
      calls.map(([name, args]) =>
        bridge[name]?.(...args).then(
          () => `${name} was answered`,
          () => 'refused',
        ),
      ),
    )
  })
  expect(new Set(refusals)).toEqual(new Set(['refused']))
})

test('the policy stands on every answer of the page, refusals too', async ({ startConsole }) => {
  const { app } = await startConsole()
  const answers = await app.evaluate(async ({ net }) => {
    const addresses = [
      'app://patchboard/',
      'app://patchboard/none.js',
      'app://patchboard/%2e%2e/main/main.js',
      'app://other/',
    ]
    return Promise.all(
      addresses.map(async (address) => {
        const { status, headers } = await net.fetch(address)
        return { status, policy: headers.get('content-security-policy')?.startsWith("default-src 'none'") }
      }),
    )
  })
  expect(answers).toEqual([
    { status: 200, policy: true },
    { status: 404, policy: true },
    { status: 404, policy: true },
    { status: 404, policy: true },
  ])
})
