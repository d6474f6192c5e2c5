import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'

/** A tunnel that was asked for. */
export interface Asked {
  /** Name and port. */
  readonly to: string
  /** The user name and password it came with, if any. */
  readonly signIn?: string
}

export interface LocalProxy {
  readonly port: number
  readonly asked: readonly Asked[]
  readonly close: () => Promise<void>
}

const fromHeader = (header = ''): string =>
  Buffer.from(header.replace(/^Basic /, ''), 'base64').toString('utf8')

/**
 * A real proxy on this computer, whose tunnels lead to this computer whatever the name. `signIn`: the user name and the
 * password it wants to have, as `name:password`; without it everyone may pass.
 */
export async function openLocalProxy(signIn?: string): Promise<LocalProxy> {
  const asked: Asked[] = []
  const sockets = new Set<Socket>()
  const server = createServer((_request, response) => {
    const { port } = addressOf(server.address())
    response.setHeader('content-type', 'application/x-ns-proxy-autoconfig')
    response.end(`function FindProxyForURL() { return 'PROXY 127.0.0.1:${port}' }`)
  })
  server.on('connection', (socket: Socket) => sockets.add(socket))
  server.on('connect', ({ url = '', headers }, socket: Socket) => {
    const given = headers['proxy-authorization']
    asked.push({ to: url, ...(given !== undefined && { signIn: fromHeader(given) }) })
    socket.on('error', () => undefined)
    if (signIn !== undefined && fromHeader(given) !== signIn) {
      socket.end(
        'HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm="Office"\r\nContent-Length: 0\r\n\r\n',
      )
      return
    }
    const outside = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(outside).pipe(socket)
    })
    outside.on('error', () => socket.end('HTTP/1.1 502 Nobody there\r\nContent-Length: 0\r\n\r\n'))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: addressOf(server.address()).port,
    asked,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

function addressOf(address: ReturnType<ReturnType<typeof createServer>['address']>): {
  readonly port: number
} {
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port')
  return address
}
