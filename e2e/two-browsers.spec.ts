import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { drawBrowserPages } from '../electron/sign-in/browser-page'
import { englishPageWords } from '../electron/sign-in/browser-page-words'
import { openLoopback } from '../electron/sign-in/loopback'
import { expect, test } from './console'

// Two browsers that were made by different people, on the way back to a real listener: what an identity provider's page makes
// them send, and to which of the two addresses of “localhost”. Firefox is used where it is installed; nothing asks for it.

const state = 'Zm9ydHktdGhyZWUtc2lnbnMtb2YtZ29vZC1yYW5kb20'
const [firefox] = ['firefox-esr', 'firefox'].filter((name) => spawnSync(name, ['--version']).status === 0)

async function listen(server: Server, host: string, port = 0): Promise<number> {
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** A page that sends the browser back by a form, as the provider's does. */
async function openProvider(to: string): Promise<{ readonly origin: string; readonly close: () => void }> {
  const form = `<form method="post" action="${to}"><input name="code" value="the-true-code"><input name="state" value="${state}"></form>`
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<!doctype html>${form}<script>document.forms[0].submit()</script>`)
  })
  const origin = `http://127.0.0.1:${await listen(server, '127.0.0.1')}`
  return { origin, close: () => server.close() }
}

/** Everything by which Firefox would ask the network for something by itself. */
const quiet = [
  ...['app.normandy.enabled', 'app.update.enabled', 'datareporting.policy.dataSubmissionEnabled'],
  ...['network.captive-portal-service.enabled', 'network.connectivity-service.enabled'],
  ...['browser.shell.checkDefaultBrowser', 'browser.safebrowsing.malware.enabled'],
  ...['browser.safebrowsing.phishing.enabled', 'browser.newtabpage.enabled', 'extensions.update.enabled'],
]

type Visit = (url: string) => Promise<void>

async function withFirefox(folder: string, use: (visit: Visit) => Promise<void>): Promise<void> {
  const started: ReturnType<typeof spawn>[] = []
  const visit: Visit = (url) => {
    const profile = join(folder, `firefox-${started.length}`)
    mkdirSync(profile)
    writeFileSync(join(profile, 'user.js'), quiet.map((name) => `user_pref("${name}", false);`).join('\n'))
    const args = ['--headless', '--no-remote', '--profile', profile, url]
    started.push(spawn(firefox ?? '', args, { stdio: 'ignore', env: { ...process.env, HOME: folder } }))
    return Promise.resolve()
  }
  try {
    await use(visit)
  } finally {
    for (const one of started) {
      const gone = once(one, 'exit')
      one.kill('SIGKILL')
      await gone
    }
  }
}

async function withChromium(browser: Browser, use: (visit: Visit) => Promise<void>): Promise<void> {
  await use(async (url) => {
    const tab = await browser.newPage()
    // Loaded it is only when the way back has answered.
    await tab.goto(url, { waitUntil: 'commit' })
  })
}

/** The browser comes back to us; a stranger on the other address of the same port, where one may be, hears nothing. */
async function comeBack(visit: Visit, host: 'localhost' | '127.0.0.1'): Promise<void> {
  const origins: string[] = []
  const pages = drawBrowserPages(englishPageWords)
  const rules = { state, responseMode: 'form_post', allowedOrigins: () => origins, pages } as const
  const loopback = await openLoopback({ host, port: 0, ...rules })
  let heard = 0
  const stranger = createServer((_request, response) => void response.end(String((heard += 1))))
  if (host === '127.0.0.1') await listen(stranger, '::1', Number(new URL(loopback.redirectUri).port))
  const provider = await openProvider(loopback.redirectUri)
  origins.push(provider.origin)
  await visit(provider.origin)
  expect(await loopback.callback).toEqual({ kind: 'code', code: 'the-true-code' })
  await loopback.conclude('signedIn')
  expect(heard).toBe(0)
  stranger.close()
  provider.close()
}

/** To which address of `localhost` the browser goes when both answer. */
async function firstAddress(visit: Visit): Promise<string> {
  let tell: (address: string) => void = () => undefined
  const first = new Promise<string>((resolve) => (tell = resolve))
  const answering = (address: string): Server =>
    createServer((_request, response) => {
      tell(address)
      response.end(address)
    })
  const [four, six] = [answering('127.0.0.1'), answering('::1')]
  const port = await listen(four, '127.0.0.1')
  await listen(six, '::1', port)
  await visit(`http://localhost:${port}`)
  const address = await first
  for (const server of [four, six]) {
    server.closeAllConnections()
    server.close()
  }
  return address
}

const browsers = [
  ['Chromium', true],
  ['Firefox', firefox !== undefined],
] as const
for (const [name, isThere] of browsers)
  test(`L02 ${name} brings the code back to us by 127.0.0.1 and by localhost, and a stranger on ::1 hears nothing`, async ({
    systemBrowser,
    folder,
  }, info) => {
    test.skip(!isThere, `${name} is not installed here.`)
    const walk = async (visit: Visit): Promise<void> => {
      await comeBack(visit, '127.0.0.1')
      await comeBack(visit, 'localhost')
      info.annotations.push({
        type: 'address',
        description: `${name} goes to ${await firstAddress(visit)} for localhost`,
      })
    }
    await (name === 'Firefox' ? withFirefox(folder, walk) : withChromium(systemBrowser, walk))
  })
