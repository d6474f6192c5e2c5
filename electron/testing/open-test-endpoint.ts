import { isSameSecret } from '../secrets/is-same-secret'
import { openEndpoint } from '../call/endpoint/open-endpoint'
import type { CallNews } from '../call/parse-call'
import { openSocket, readToEnd, type RawAnswer } from './raw-http'

export const ourSecret = 'Zm9ydHktdGhyZWUtc2lnbnMtb2YtZ29vZC1yYW5kb20'

type Options = Partial<Parameters<typeof openEndpoint>[0]>

/** A real endpoint at a port of the system's choosing, and what it heard. */
export interface TestEndpoint {
  readonly port: number
  readonly heard: CallNews[]
  readonly send: (bytes: string | Buffer) => Promise<RawAnswer>
  /** An honest program's request, with other headers where they are given; an empty one is left out. */
  readonly post: (
    path: string,
    body: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<RawAnswer>
  readonly close: () => Promise<void>
}

const opened: TestEndpoint[] = []

export async function openTestEndpoint(options: Options = {}): Promise<TestEndpoint> {
  const heard: CallNews[] = []
  const { port, close } = await openEndpoint({
    port: 0,
    isSecret: (given) => isSameSecret(given, ourSecret),
    hear: (news) => heard.push(news),
    elapsed: () => performance.now(),
    ...options,
  })
  const send = async (bytes: string | Buffer): Promise<RawAnswer> => {
    const socket = await openSocket(port)
    const answer = readToEnd(socket)
    socket.end(bytes)
    return answer
  }
  const post: TestEndpoint['post'] = (path, body, headers = {}) => {
    const all = {
      Host: `127.0.0.1:${port}`,
      Authorization: `Bearer ${ourSecret}`,
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(body)),
      ...headers,
    }
    const lines = Object.entries(all).flatMap(([name, value]) =>
      value === '' ? [] : [`${name}: ${value}\r\n`],
    )
    return send(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`)
  }
  const endpoint = { port, heard, send, post, close }
  opened.push(endpoint)
  return endpoint
}

export const closeTestEndpoints = async (): Promise<void> => {
  await Promise.all(opened.splice(0).map(({ close }) => close()))
}
