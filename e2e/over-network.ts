import { once } from 'node:events'
import { createServer } from 'node:https'
import { getRequestListener } from '@hono/node-server'
import { net } from 'electron'
import { electronWay } from '../electron/network/electron-way'
import type { NetworkWay } from '../electron/network/network-way'
import type { Fetch } from '../electron/outside-world'
import { outsideName, type Tls } from './world'

/** For which of the servers a request is. */
const meantFor = 'x-e2e-origin'

/** Puts a real network between the app and these servers: Electron's own network stack, TLS, and whatever proxy there is. */
export async function overNetwork(servers: Fetch, tls: Tls): Promise<string> {
  const listen = getRequestListener(
    async (request) => {
      const { pathname, search } = new URL(request.url)
      const headers = new Headers(request.headers)
      const url = `${headers.get(meantFor) ?? ''}${pathname}${search}`
      headers.delete(meantFor)
      const body = request.method === 'GET' ? null : await request.text()
      return servers(new Request(url, { method: request.method, headers, body }))
    },
    { overrideGlobalObjects: false },
  )
  const server = createServer(tls, (request, response) => void listen(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the outside has no port')
  return `https://${outsideName}:${address.port}`
}

/** Sends a request there as the shipped app would. */
export async function sendOverNetwork(request: Request, server: string): Promise<Response> {
  const { origin, pathname, search } = new URL(request.url)
  const headers = new Headers(request.headers)
  headers.set(meantFor, origin)
  const { method, signal } = request
  const body = method === 'GET' ? null : await request.text()
  return net.fetch(
    new Request(`${server}${pathname}${search}`, { method, headers, body, signal, redirect: 'error' }),
  )
}

/** What is to be seen of the way there, whatever server the app means. */
export const wayOverNetwork = (server: () => string): NetworkWay => ({
  proxyTo: () => electronWay.proxyTo(server()),
  certificateAt: () => electronWay.certificateAt(server()),
})
