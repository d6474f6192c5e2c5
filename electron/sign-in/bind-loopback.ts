import { once } from 'node:events'
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net'
import type { Server as HttpServer } from 'node:http'

interface Bound {
  readonly port: number
  readonly close: () => void
}

const tries = 5

async function listen(server: Server, host: string, port: number): Promise<number> {
  // `once` rejects when 'error' comes first: a port that is taken must not end the program.
  server.listen({ host, port, exclusive: true })
  await once(server, 'listening')
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('the loopback has no port')
  return address.port
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/**
 * A browser may try ::1 first for `localhost`, so whoever owns that port there would receive our code:
 * we own both, or choose another port. A computer without IPv6 has nothing to own.
 */
async function listenOnTwin(http: HttpServer, port: number): Promise<Server | 'taken' | undefined> {
  const twin = createTcpServer((socket) => http.emit('connection', socket))
  try {
    await listen(twin, '::1', port)
    return twin
  } catch (error) {
    return codeOf(error) === 'EADDRINUSE' ? 'taken' : undefined
  }
}

/**
 * Lets a server listen on this computer only, for `localhost` on both of its addresses.
 * Rejects with the system's error when no port can be had.
 */
export async function bindLoopback(
  server: HttpServer,
  { host, port }: { readonly host: 'localhost' | '127.0.0.1'; readonly port: number },
): Promise<Bound> {
  for (let attempt = 1; ; attempt += 1) {
    const chosen = await listen(server, '127.0.0.1', port)
    const twin = host === 'localhost' ? await listenOnTwin(server, chosen) : undefined
    if (twin !== 'taken') return { port: chosen, close: () => [server, twin].forEach((one) => one?.close()) }
    server.close()
    await once(server, 'close')
    if (port !== 0 || attempt === tries)
      throw Object.assign(new Error('::1 is taken'), { code: 'EADDRINUSE' })
  }
}
