import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import { limitSockets } from '../../network/limit-sockets'
import { createAnswerRequest, type AnswerParts } from './answer-request'
import { sendAnswer, toRawRefusal, type Refusal } from './endpoint-answer'

interface EndpointParts extends AnswerParts {
  readonly port: number
  readonly limits?: EndpointLimits
}

/** After how many milliseconds a slow stranger is cut, and how often that is looked at. */
interface EndpointLimits {
  readonly headersTimeout: number
  readonly requestTimeout: number
  readonly connectionsCheckingInterval: number
}

export interface Endpoint {
  readonly port: number
  /** Closes at once, cutting every connection. */
  readonly close: () => Promise<void>
}

/** A program on this computer needs milliseconds. */
const usualLimits: EndpointLimits = {
  headersTimeout: 3_000,
  requestTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
}
const maxHeaderSize = 8 * 1024
const mostSockets = 64
const malformed: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: 'headersTooLong',
  ERR_HTTP_REQUEST_TIMEOUT: 'tooSlow',
}

/** Opens the address by which programs on this computer tell of calls; rejects with the system's error when it cannot listen. */
export async function openEndpoint(parts: EndpointParts): Promise<Endpoint> {
  const { limits = usualLimits } = parts
  const answer = createAnswerRequest(parts)
  let { port } = parts
  const requests = new WeakMap<Duplex, IncomingMessage>()
  const server = createServer({ ...limits, maxHeaderSize }, (request, response: ServerResponse) => {
    requests.set(request.socket, request)
    // A request that breaks off is answered by nothing; its socket is gone with it.
    answer(request, port).then(
      (refusal) => sendAnswer(response, refusal),
      () => response.destroy(),
    )
  })
  // What is pipelined behind a first request is not read.
  server.maxRequestsPerSocket = 1
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // What stands behind a whole request, such as an empty line, changes nothing about its answer.
    if (requests.get(socket)?.complete) return
    if (socket.writable) socket.end(toRawRefusal(malformed[error.code ?? ''] ?? 'malformed'))
    else socket.destroy()
  })
  const sockets = limitSockets(server, { most: mostSockets })
  server.listen({ host: '127.0.0.1', port, exclusive: true })
  await once(server, 'listening')
  const address = server.address()
  if (address !== null && typeof address === 'object') port = address.port
  return {
    port,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
