import { expect, test } from './console'

test('E02 E20 the page has no Node and only the bridge', async ({ startConsole }) => {
  const { page } = await startConsole()
  const reach = await page.evaluate(() => {
    const bridge: unknown = Reflect.get(window, 'patchboard')
    return {
      node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in globalThis),
      bridge: typeof bridge === 'object' && bridge ? Object.keys(bridge).sort() : [],
      isFrozen: Object.isFrozen(bridge),
    }
  })
  expect(reach.node).toEqual([])
  expect(reach.bridge).toEqual([
    'askFor',
    'cancelSignIn',
    'changeAdded',
    'changeBoards',
    'changeGroups',
    'changeMessages',
    'changeRingBacks',
    'changeSettings',
    'checkNetwork',
    'copyConsentRequest',
    'copySignInLink',
    'copyText',
    'endCall',
    'eraseCallLog',
    'findByAddress',
    'findElsewhere',
    'findGroups',
    'keepView',
    'moveBoards',
    'on',
    'openBrowserAgain',
    'openConsentPage',
    'openSignOutPage',
    'readCallLog',
    'readDiagnostics',
    'saveCallLog',
    'sayReady',
    'setUpTelephone',
    'signIn',
    'signInToProxy',
    'signOut',
    'switchOperator',
    'takeCallBack',
    'tellWhenFree',
    'toggleCompact',
    'toggleFavourite',
    'transferCall',
    'watchPeople',
  ])
  expect(reach.isFrozen).toBe(true)
})

test('the window is sandboxed and isolated', async ({ startConsole }) => {
  const { app } = await startConsole()
  const preferences = await app.evaluate(({ webContents }) => {
    const [contents] = webContents.getAllWebContents()
    // Not in the typings, as it is meant for looking only.
    const read: unknown = contents && Reflect.get(contents, 'getLastWebPreferences')
    return typeof read === 'function' ? JSON.stringify(read.call(contents)) : '{}'
  })
  expect(JSON.parse(preferences)).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  })
})

const elsewhere = [
  'https://example.com/',
  'file:///etc/passwd',
  'app://elsewhere/',
  'data:text/html,x',
  'javascript:document.title="x"',
]

test('the page cannot go anywhere, open anything or run code of its own', async ({ startConsole }) => {
  const { app, page } = await startConsole()
  await expect(page.getByRole('button', { name: 'Sign in with Microsoft' })).toBeVisible()
  // By way of the main process, as Playwright would wait for a navigation that is refused.
  const stays = await app.evaluate(async ({ webContents }, addresses) => {
    const [contents] = webContents.getAllWebContents()
    for (const address of addresses) {
      await contents
        ?.executeJavaScript(`void window.open(${JSON.stringify(address)})`, true)
        .catch(() => undefined)
      await contents
        ?.executeJavaScript(`location.href = ${JSON.stringify(address)}; 0`, true)
        .catch(() => undefined)
    }
    return { url: contents?.getURL(), pages: webContents.getAllWebContents().length }
  }, elsewhere)
  expect(stays).toEqual({ url: 'app://patchboard/', pages: 1 })

  const attempts = await app.evaluate(async ({ webContents }) => {
    const [contents] = webContents.getAllWebContents()
    const tried: unknown = await contents?.executeJavaScript(`(async () => {
      const script = document.createElement('script')
      try { script.textContent = 'window.wasRun = true' } catch {}
      document.head.append(script)
      const fetched = await fetch('https://example.com/').then(() => 'went out', () => 'blocked')
      return { script: 'wasRun' in window ? 'ran' : 'blocked', fetched }
    })()`)
    return tried
  })
  expect(attempts).toEqual({ script: 'blocked', fetched: 'blocked' })
})

test('requests with arguments that do not fit are refused', async ({ startConsole }) => {
  const { page } = await startConsole()
  // A page that is still being loaded forgets what it was asked.
  await expect(page.getByRole('button', { name: 'Sign in with Microsoft' })).toBeVisible()
  const refusals = await page.evaluate(async () => {
    const bridge: unknown = Reflect.get(window, 'patchboard')
    const ask = async (name: string, args: readonly unknown[]): Promise<string> => {
      const request: unknown = typeof bridge === 'object' && bridge ? Reflect.get(bridge, name) : undefined
      if (typeof request !== 'function') return `${name} is missing`
      try {
        const answer: unknown = Reflect.apply(request, bridge, args)
        await answer
        return `${name} was answered`
      } catch {
        return 'refused'
      }
    }
    return Promise.all([
      ask('watchPeople', []),
      ask('watchPeople', ['not a list']),
      ask('watchPeople', [['../../etc/passwd']]),
      ask('watchPeople', [Array.from({ length: 201 }, (_, at) => `p${at}`)]),
      ask('copyText', [7]),
      ask('copyText', ['x'.repeat(10_001)]),
      ask('signIn', ['unasked']),
      ask('transferCall', ['1', 'martina', -1]),
      ask('transferCall', ['1', 'martina', 'tel:4021']),
      ask('transferCall', ['1', '../martina', 0]),
      ask('transferCall', ['', 'martina', 0]),
      ask('endCall', ['x'.repeat(129)]),
      ask('changeBoards', [{ do: 'make', name: ' ', people: [] }]),
      ask('changeBoards', [{ do: 'lookAt', person: '../../etc/passwd' }]),
      ask('moveBoards', [{ do: 'export', boards: [] }]),
      ask('findByAddress', ['x'.repeat(101)]),
      ask('takeCallBack', ['1']),
      ask('changeMessages', [{ kind: 'forget' }]),
      ask('changeRingBacks', [{ kind: 'dial', number: '112' }]),
      ask('changeMessages', [{ kind: 'discard', id: '../messages' }]),
      ask('changeMessages', [{ kind: 'keep', draft: { text: 'no more than this' } }]),
      ask('saveCallLog', ['/etc/passwd']),
      ask('eraseCallLog', ['all']),
      ask('setUpTelephone', [{ wish: 'tellSecret' }]),
      ask('setUpTelephone', [{ wish: 'keepHeader', name: 'Host', value: 'x' }]),
      ask('setUpTelephone', [{ wish: 'keepHeader', name: 'X-Token', value: 'a\r\nb' }]),
      ask('setUpTelephone', [{ wish: 'tryNumber', number: '1', by: 'program' }]),
      ask('signInToProxy', [{ user: 'a', password: 'x'.repeat(257) }]),
      ask('readDiagnostics', ['everything']),
      ask('keepView', [{ query: 'x'.repeat(201), board: { kind: 'everyone' } }]),
      ask('keepView', [{ query: '', board: { kind: 'elsewhere' } }]),
      ask('findGroups', ['']),
      ask('changeGroups', [{ do: 'keep', group: '../etc', name: 'x' }]),
      ask('changeAdded', [{ do: 'add', address: 'not an address' }]),
      ask('findElsewhere', ['x'.repeat(201)]),
      ask('checkNetwork', []),
      ask('checkNetwork', ['https://example.com/']),
      ask('changeSettings', []),
      ask('changeSettings', [{ theme: 'loud' }]),
      ask('changeSettings', [{ unheardOf: true }]),
      ask('changeSettings', [{ handOver: { by: 'program', program: 'sh', arguments: ['{number}'] } }]),
    ])
  })
  expect(new Set(refusals)).toEqual(new Set(['refused']))
})

test('E07 the policy stands on every answer of the page, refusals too', async ({ startConsole }) => {
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

test('E01 before anyone signs in, nothing is asked of any server: no dictionary, no update, no list', async ({
  startConsole,
}) => {
  const console = await startConsole({ flags: ['--enable-logging=stderr', '--v=1'] })
  await expect(console.page.getByRole('button', { name: 'Sign in with Microsoft' })).toBeVisible()
  // Asked for by the test, so that the log is known to tell of it.
  const ours = 'http://127.0.0.1:9/'
  await console.app.evaluate(({ net }, address) => net.fetch(address).then(null, () => undefined), ours)
  await expect.poll(console.log).toContain(`NotifyBeforeURLRequest: ${ours}`)
  const asked = console.log().match(/NotifyBeforeURLRequest: \S+/g) ?? []
  expect(asked).toEqual([`NotifyBeforeURLRequest: ${ours}`])
})
