import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { NetworkStep } from '../../shared/network-check'
import { checkNetwork, type CheckParts } from './check-network'
import type { NetworkWay, SeenCertificate } from './network-way'

const opened: Server[] = []
afterEach(() => {
  for (const server of opened.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  opened.push(server)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `127.0.0.1:${address.port}`
}

/** A real server that answers so. */
const serve = async (answer: RequestListener): Promise<string> =>
  `http://${await listen(createServer(answer))}/v1.0/me`

const well = (): Promise<string> => serve((_request, response) => response.end('{}'))

/** An address at which nobody listens any more. */
async function nobody(): Promise<string> {
  const url = await well()
  opened.pop()?.close()
  return url
}

const trusted: SeenCertificate = { issuer: 'DigiCert', isOfKnownAuthority: true }
const straight: NetworkWay = {
  proxyTo: () => Promise.resolve(undefined),
  certificateAt: () => Promise.resolve(trusted),
}

async function check(step: NetworkStep, parts: Partial<CheckParts>) {
  const url = parts.signInUrl ?? (await well())
  return checkNetwork(step, {
    fetch: (request) => fetch(request),
    network: straight,
    signInUrl: url,
    calendarUrl: url,
    now: Date.now,
    elapsed: () => performance.now(),
    isClockWrong: (ahead) => Math.abs(ahead) > 300_000,
    ...parts,
  })
}

const hostOf = (url: string): string => new URL(url).host

describe('a server', () => {
  it('that answers is named with its status and how long it took, also where it wants a token first', async () => {
    const calendarUrl = await serve((_request, response) => response.writeHead(401).end('{"error": {}}'))
    const finding = await check('calendarServer', { calendarUrl })
    expect(finding).toMatchObject({ found: 'answered', host: hostOf(calendarUrl), status: 401 })
    expect(finding.found === 'answered' && finding.took >= 0 && finding.took < 5_000).toBe(true)
  })

  it.each([
    ['with a page of this network', { status: 200, body: '<html>Welcome to our WLAN</html>' }],
    ['with the wish for a log-in to the network', { status: 511, body: '' }],
  ])('that answers %s is not that server', async (_what, { status, body }) => {
    const signInUrl = await serve((_request, response) => response.writeHead(status).end(body))
    const cause = 'captivePortal'
    expect(await check('signInServer', { signInUrl })).toEqual({
      found: 'notAnswered',
      host: hostOf(signInUrl),
      cause,
    })
  })

  it('is not reached where a proxy wants a password first, as the door of the proxy tells it', async () => {
    const fetch = () => Promise.resolve(new Response(null, { status: 407 }))
    expect(await check('signInServer', { fetch })).toMatchObject({ cause: 'proxyPassword' })
  })

  it('with a fault of its own is marked as such', async () => {
    const signInUrl = await serve((_request, response) => response.writeHead(503).end('{}'))
    expect(await check('signInServer', { signInUrl })).toMatchObject({ found: 'serverFault', status: 503 })
  })

  it('that is not there, has no name, or is somebody else, is told apart', async () => {
    expect(await check('signInServer', { signInUrl: await nobody() })).toMatchObject({ cause: 'refused' })
    const signInUrl = 'https://login.patchboard.invalid/'
    expect(await check('signInServer', { signInUrl })).toMatchObject({ cause: 'nameNotFound' })
    const folder = await mkdtemp(join(tmpdir(), 'patchboard-check-'))
    const made = [
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-subj',
      '/CN=x',
      '-days',
      '1',
      '-keyout',
      'key',
      '-out',
      'cert',
    ]
    execFileSync('openssl', ['req', '-x509', ...made], { cwd: folder, stdio: 'pipe' })
    const [key, cert] = await Promise.all([readFile(join(folder, 'key')), readFile(join(folder, 'cert'))])
    const host = await listen(createTlsServer({ key, cert }, (_request, response) => response.end('{}')))
    const stranger = await check('signInServer', { signInUrl: `https://${host}/` })
    expect(stranger).toEqual({ found: 'notAnswered', host, cause: 'tlsReplaced' })
  })

  it('is asked anew and without a token', async () => {
    const heard: (string | undefined)[] = []
    const signInUrl = await serve(({ headers }, response) => {
      heard.push(headers.authorization, headers['cache-control'])
      response.end('{}')
    })
    await check('signInServer', { signInUrl })
    expect(heard).toEqual([undefined, 'no-cache'])
  })
})

describe('the proxy', () => {
  const proxyTo = () => Promise.resolve('proxy.example:3128')

  it('is none, or is named, also where it is only for the calendars', async () => {
    expect(await check('proxy', {})).toEqual({ found: 'direct' })
    const through = { found: 'throughProxy', proxy: 'proxy.example:3128' }
    expect(await check('proxy', { network: { ...straight, proxyTo } })).toEqual(through)
    const calendarUrl = await well()
    const forCalendars = {
      ...straight,
      proxyTo: async (url: string) => (url === calendarUrl ? proxyTo() : undefined),
    }
    expect(await check('proxy', { calendarUrl, network: forCalendars })).toEqual(through)
  })

  it.each([
    ['net::ERR_PROXY_CONNECTION_FAILED', 'proxy'],
    ['net::ERR_TUNNEL_CONNECTION_FAILED', 'proxy'],
    ['net::ERR_PROXY_AUTH_REQUESTED', 'proxyPassword'],
  ])('that stops requests (%s) is said to', async (error, cause) => {
    const stopped = () => Promise.reject(new Error(error))
    const finding = await check('proxy', { fetch: stopped, network: { ...straight, proxyTo } })
    expect(finding).toEqual({ found: 'stoppedByProxy', proxy: 'proxy.example:3128', cause })
  })
})

describe('the certificates', () => {
  const seeing = (first: SeenCertificate | undefined, second: SeenCertificate | undefined) => ({
    ...straight,
    certificateAt: (url: string) => Promise.resolve(url === signInUrl ? first : second),
  })
  const [signInUrl, calendarUrl] = ['https://login.example/', 'https://graph.example/']
  const added = { issuer: 'Contoso Filter', isOfKnownAuthority: false }
  const refused = { ...added, why: 'net::ERR_CERT_AUTHORITY_INVALID' }

  it.each([
    {
      by: 'known authorities',
      seen: [trusted, trusted],
      found: { found: 'knownAuthority', issuer: 'DigiCert' },
    },
    { by: 'one added here', seen: [added, trusted], found: { found: 'ownAuthority', host: 'login.example' } },
    {
      by: 'one added here, then',
      seen: [trusted, added],
      found: { found: 'ownAuthority', host: 'graph.example' },
    },
    {
      by: 'one that nobody trusts',
      seen: [added, refused],
      found: { found: 'notTrusted', why: refused.why },
    },
    { by: 'none', seen: [undefined, trusted], found: { found: 'noCertificate', host: 'login.example' } },
  ])('by $by: the worse of both servers is told', async ({ seen: [first, second], found }) => {
    const network = seeing(first, second)
    expect(await check('certificates', { signInUrl, calendarUrl, network })).toMatchObject(found)
  })
})

describe('the clock', () => {
  const showing = (date: string | undefined) =>
    serve((_request, response) => {
      response.sendDate = false
      if (date !== undefined) response.setHeader('date', date)
      response.end('{}')
    })

  it.each([
    [0, 'clockRight'],
    [-280_000, 'clockRight'],
    [-600_000, 'clockWrong'],
    [600_000, 'clockWrong'],
  ])('of a server that shows %i ms from now', async (off, found) => {
    const signInUrl = await showing(new Date(Date.now() + off).toUTCString())
    const finding = await check('clock', { signInUrl })
    expect(finding.found).toBe(found)
    if (finding.found !== 'clockRight' && finding.found !== 'clockWrong') throw new Error('no clock')
    expect(Math.abs(finding.ahead + off)).toBeLessThan(5_000)
  })

  it('is asked of the other server where the first shows none, and not known where none does', async () => {
    const none = await showing(undefined)
    expect(await check('clock', { signInUrl: none })).toEqual({ found: 'noTime' })
    expect(await check('clock', { signInUrl: none, calendarUrl: await well() })).toMatchObject({
      found: 'clockRight',
    })
    expect(await check('clock', { signInUrl: await nobody() })).toEqual({ found: 'noTime' })
  })
})

it('servers within the program are asked, and there is no way to look at', async () => {
  const parts = { network: undefined }
  expect(await check('signInServer', parts)).toMatchObject({ found: 'answered' })
  for (const step of ['proxy', 'certificates', 'clock'] as const)
    expect(await check(step, parts)).toEqual({ found: 'noNetwork' })
})
