import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'

/** A request as the telephone system saw it. */
export interface PbxRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A telephone system that is told of transfers over HTTP, on this computer. */
export interface Pbx {
  readonly address: string
  readonly requests: readonly PbxRequest[]
  /** Answers so from now on; `silent` never answers. */
  answer: number | 'silent'
  /** More headers of its answers. */
  headers: Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

/** Opens it at a port of the system's choosing. */
export async function openPbx(): Promise<Pbx> {
  const requests: PbxRequest[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part: string) => (body += part))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      requests.push({ method, url, headers, body })
      if (pbx.answer === 'silent') return
      response.writeHead(pbx.answer, pbx.headers)
      response.end('{"said":"by the telephone system"}')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const pbx: Pbx = {
    address: `http://127.0.0.1:${address.port}`,
    requests,
    answer: 200,
    headers: {},
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
  return pbx
}
