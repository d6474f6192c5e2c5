import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Instant } from '../../shared/availability/availability'
import type { Fetch, OutsideWorld } from '../outside-world'
import { clientId } from './authorize-request'
import { createCompany, domain } from './company'
import { createGraph } from './graph'
import { createIdentityProvider, metadataOf } from './identity-provider'
import { Staff } from './staff'

/** The failure option of tests: stands before the real behaviour, and may go on to it or answer by itself. */
export type Meddle = (request: Request, goOn: () => Promise<Response>) => Promise<Response>

export interface SampleRoots {
  readonly login: string
  readonly graph: string
}

export interface SampleOptions {
  readonly now: () => Instant
  readonly seed?: number
  /** Accounts in the directory. */
  readonly size?: number
  /** Who works there, for a test that lets people come and go; otherwise everyone stays. */
  readonly staff?: Staff
  readonly meddle?: Meddle
  /** Milliseconds that every answer of its Graph takes. */
  readonly latency?: () => number
  /** Where its servers are reached when something else serves them, as https roots; otherwise they are within the program. */
  readonly roots?: SampleRoots
  /** What the company's administrator consented to for everybody. */
  readonly adminConsent?: readonly string[]
  /** What it gives nobody, whatever is asked for. */
  readonly withheld?: readonly string[]
}

const withinTheProgram: SampleRoots = { login: `https://login.${domain}`, graph: `https://graph.${domain}` }

type App = (request: Request) => Response | Promise<Response>

/** Serves the identity pages on this computer, for the one who has to see them: the operator's browser. */
async function servePages(
  pages: App,
): Promise<{ readonly root: string; readonly close: () => Promise<void> }> {
  const listen = getRequestListener(pages, { overrideGlobalObjects: false })
  const server = createServer((request, response) => void listen(request, response))
  server.listen({ host: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('the identity page has no port')
  return {
    root: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Brings each request to the server it names; any other host is not found, as on a real network. */
const toFetch =
  (servers: ReadonlyMap<string, App>, meddle: Meddle): Fetch =>
  (request) => {
    const server = servers.get(new URL(request.url).origin)
    if (server) return meddle(request, async () => server(request))
    return Promise.reject(
      new TypeError('fetch failed', { cause: Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' }) }),
    )
  }

/** Opens the made-up company: its identity page on a port of this computer, everything else within the program. */
export async function openSampleOrganisation(options: SampleOptions): Promise<OutsideWorld> {
  const { now, latency = () => 0, adminConsent = ['User.Read.All'], withheld = [], roots } = options
  const { login: loginRoot, graph: graphRoot } = roots ?? withinTheProgram
  const { meddle = (_request: Request, goOn: () => Promise<Response>) => goOn() } = options
  const company = createCompany(options)
  const { staff = new Staff(company) } = options
  const base = `${loginRoot}/${company.tenant}`
  let pagesRoot = ''
  const authorizeUrl = (): string => `${pagesRoot}/${company.tenant}/oauth2/v2.0/authorize`
  const issuer = `${base}/v2.0`
  const identity = createIdentityProvider({ company, issuer, now, adminConsent, withheld, authorizeUrl })
  const graph = createGraph({ company, staff, root: graphRoot, now, opened: now(), latency })
  const pages = await servePages((request) => identity.fetch(request))
  pagesRoot = roots?.login ?? pages.root
  const servers = new Map<string, App>([
    [loginRoot, (request) => identity.fetch(request)],
    [graphRoot, (request) => graph.fetch(request)],
  ])
  return {
    organisation: { name: domain, isSample: true },
    clientId,
    tenant: company.tenant,
    authority: { url: base, metadata: JSON.stringify(metadataOf(base, authorizeUrl())) },
    redirectHost: '127.0.0.1',
    graphRoot,
    fetch: toFetch(servers, meddle),
    close: pages.close,
  }
}
