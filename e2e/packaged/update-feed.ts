import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:https'
import type { Certified } from './authority'

export interface Offer {
  readonly version: string
  readonly file: string
  /** What the feed says the file is; otherwise the truth. */
  readonly claimed?: string
  /** To how many of a hundred computers it is offered. */
  readonly staging?: number
}

export interface UpdateFeed {
  readonly root: string
  readonly asked: () => readonly string[]
  readonly offer: (offer: Offer) => void
  readonly close: () => Promise<void>
}

const hashOf = (text: string): string => createHash('sha512').update(text).digest('base64')

/** The file that electron-builder writes beside packages: https://www.electron.build/auto-update */
function describe({ version, file, claimed = file, staging }: Offer): string {
  const name = `Patchboard-${version}.AppImage`
  const lines = [
    `version: ${version}`,
    'files:',
    `  - url: ${name}`,
    `    sha512: ${hashOf(claimed)}`,
    `    size: ${Buffer.byteLength(claimed)}`,
    `path: ${name}`,
    `sha512: ${hashOf(claimed)}`,
    `releaseDate: '2026-11-25T08:00:00.000Z'`,
    ...(staging === undefined ? [] : [`stagingPercentage: ${staging}`]),
  ]
  return `${lines.join('\n')}\n`
}

/** An ordinary web server with an ordinary feed on it. */
export async function openUpdateFeed({ key, certificate }: Certified): Promise<UpdateFeed> {
  const asked: string[] = []
  let offered: Offer | undefined
  const server = createServer({ key, cert: certificate }, (request, response) => {
    const path = new URL(request.url ?? '/', 'https://feed').pathname
    asked.push(path)
    const isFeed = path === '/latest-linux.yml'
    const isFile = path.endsWith('.AppImage')
    if (!offered || !(isFeed || isFile)) return void response.writeHead(404).end()
    response.writeHead(200).end(isFeed ? describe(offered) : offered.file)
  })
  server.listen({ host: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    root: `https://127.0.0.1:${port}`,
    asked: () => asked,
    offer: (next) => {
      offered = next
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
