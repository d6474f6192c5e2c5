import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** An answer as it came over the wire. */
export interface RawAnswer {
  /** 0: the connection ended without an answer. */
  readonly status: number
  readonly head: string
  readonly body: string
}

export function toRawAnswer(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body: rest.join('\r\n\r\n') }
}

/** A socket to this computer whose breaking off is an ending like any other. */
export async function openSocket(port: number, host = '127.0.0.1'): Promise<Socket> {
  const socket = connect({ port, host })
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return socket
}

/** Everything the other side says until it ends. */
export async function readToEnd(socket: Socket): Promise<RawAnswer> {
  let text = ''
  socket.setEncoding('utf8').on('data', (part: string) => (text += part))
  // Not by `once`, which would reject when the connection breaks off.
  if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve))
  return toRawAnswer(text)
}

/** Sends bytes as they are, as no well-behaved client would. */
export async function sendRaw(port: number, bytes: string | Buffer, host?: string): Promise<RawAnswer> {
  const socket = await openSocket(port, host)
  const answer = readToEnd(socket)
  socket.write(bytes)
  return answer
}

/** True when nobody listens there. */
export async function isRefused(port: number, host = '127.0.0.1'): Promise<boolean> {
  const socket = connect({ port, host })
  try {
    await once(socket, 'connect')
    return false
  } catch {
    return true
  } finally {
    socket.destroy()
  }
}

/** Takes a port before anyone else; the returned function frees it. `connections` counts who knocked. */
export async function squat(
  host: string,
  port = 0,
): Promise<{ readonly port: number; readonly connections: () => number; readonly close: () => void }> {
  let count = 0
  const server = createServer((socket) => {
    count += 1
    socket.destroy()
  })
  server.listen({ host, port, exclusive: true })
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { port: address.port, connections: () => count, close: () => server.close() }
}
