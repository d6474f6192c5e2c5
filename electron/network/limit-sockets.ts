import type { Server } from 'node:http'
import type { Socket } from 'node:net'

interface SocketRules {
  readonly most: number
  /** Such a connection is never pushed out: something is still to be said on it. */
  readonly mustStay?: (socket: Socket) => boolean
}

/** The connections of a server on this computer: whoever opens too many pushes out their own oldest ones, and nobody else is kept waiting. */
export function limitSockets(server: Server, { most, mustStay }: SocketRules): ReadonlySet<Socket> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    if (sockets.size <= most) return
    for (const one of sockets) {
      if (one === socket || mustStay?.(one)) continue
      one.destroy()
      return
    }
  })
  return sockets
}
