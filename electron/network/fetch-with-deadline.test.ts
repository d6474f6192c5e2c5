import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { fetchWithDeadline } from './fetch-with-deadline'

const mebibyte = 1_048_576
const limits = { deadline: 20_000, mostCharacters: 16 * mebibyte }
let close: () => void = () => undefined
afterEach(() => close())

/** A real server that answers so. */
async function serve(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_request, response) => answer(response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  close = () => {
    server.closeAllConnections()
    server.close()
  }
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

const read = (url: string) => fetchWithDeadline((request) => fetch(request), { url, init: {} }, limits)

/** How far the memory of this program grew meanwhile, MiB. */
async function growthOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss
  let most = before
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5)
  await work()
  clearInterval(timer)
  return (most - before) / mebibyte
}

describe('G12 more than anyone should send', () => {
  it('G12 a body of 640 MiB is cut at the limit, and the memory holds a part of it', async () => {
    const part = Buffer.alloc(mebibyte, 32)
    let sent = 0
    const url = await serve((response) => {
      const more = (): void => {
        while (sent < 640 && response.write(part)) sent += 1
        if (sent < 640) response.once('drain', more)
        else response.end()
      }
      more()
    })
    const growth = await growthOf(() => expect(read(url)).rejects.toThrow('longer than'))
    expect(sent).toBeLessThan(100)
    expect(growth).toBeLessThan(200)
  })

  it('G12 a small packed body that grows to 512 MiB is cut too', async () => {
    const bomb = gzipSync(Buffer.alloc(512 * mebibyte, 32))
    expect(bomb.length).toBeLessThan(mebibyte)
    const url = await serve((response) => {
      response.setHeader('content-encoding', 'gzip')
      response.end(bomb)
    })
    const growth = await growthOf(() => expect(read(url)).rejects.toThrow('longer than'))
    expect(growth).toBeLessThan(200)
  })

  it('G12 what stays below the limit comes whole', async () => {
    const url = await serve((response) => response.end('x'.repeat(4 * mebibyte)))
    expect((await read(url)).text).toHaveLength(4 * mebibyte)
  })
})
