import { once } from 'node:events'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { openSampleOrganisation } from '../../electron/sample-organisation/open-sample-organisation'
import type { OutsideWorld } from '../../electron/outside-world'
import type { Certified } from './authority'

/** The made-up company as servers of their own, which know nothing of the app but what it asks. */
export interface OrganisationBeside {
  /** By what IT tells the console where they are. */
  readonly environment: Readonly<Record<string, string>>
  /** What was asked so far: method and path, without secrets. */
  readonly asked: () => readonly string[]
  readonly close: () => Promise<void>
}

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null

async function serve(certified: Certified, answer: (request: Request) => Promise<Response>) {
  const listen = getRequestListener(answer, { overrideGlobalObjects: false })
  const server = createServer(
    { key: certified.key, cert: certified.certificate },
    (request, response) => void listen(request, response),
  )
  server.listen({ host: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  const address = server.address()
  if (!isAddress(address)) throw new Error('a server without a port')
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { root: `https://127.0.0.1:${address.port}`, close }
}

/** Serves sign-in and Graph of the made-up company over TLS, each on a port of its own. */
export async function openOrganisationBeside(certified: Certified): Promise<OrganisationBeside> {
  const asked: string[] = []
  // Their addresses are known only when they are open; nobody asks before.
  const opened: { world?: OutsideWorld } = {}
  const answer = async (request: Request): Promise<Response> => {
    asked.push(`${request.method} ${new URL(request.url).pathname}`)
    return opened.world?.fetch(request) ?? new Response(null, { status: 503 })
  }
  const [login, graph] = await Promise.all([serve(certified, answer), serve(certified, answer)])
  const world = await openSampleOrganisation({
    now: Date.now,
    roots: { login: login.root, graph: graph.root },
  })
  opened.world = world
  const { close } = world
  return {
    environment: {
      PATCHBOARD_CLIENT_ID: world.clientId,
      PATCHBOARD_TENANT: world.tenant,
      PATCHBOARD_SIGN_IN_ADDRESS: login.root,
      PATCHBOARD_GRAPH_ADDRESS: graph.root,
    },
    asked: () => asked,
    close: async () => {
      await Promise.all([login.close(), graph.close(), close()])
    },
  }
}
