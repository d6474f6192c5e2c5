import { once } from 'node:events'
import { createServer, type ServerOptions } from 'node:https'
import { createServer as createTcpServer, type Server } from 'node:net'
import { makeCertificate } from './certificates'
import { expect, openSignInTab, test, type RunningConsole } from './console'
import { outsideName } from './world'

// What Electron's own network stack makes of servers that are not what they should be, and what the operator reads of it.

const day = 86_400_000

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

const stand = (console: RunningConsole, port: number): Promise<void> =>
  console.app.evaluate((_electron, server) => {
    if (globalThis.outsideWorld) globalThis.outsideWorld.server = server
  }, `https://${outsideName}:${port}`)

test('G16 a server whose certificate is wrong, or that is none, is refused and said to be something else: no token goes there', async ({
  startConsole,
  systemBrowser,
  folder,
}) => {
  const good = makeCertificate(folder, { name: outsideName, until: Date.now() + day })
  const overNetwork = good
  const console = await startConsole({
    world: { overNetwork },
    flags: [`--host-resolver-rules=MAP ${outsideName} 127.0.0.1`],
  })
  let heard = 0
  const answering = (options: ServerOptions): Server =>
    createServer(options, (_request, response) => {
      heard += 1
      response.end('{}')
    })
  const servers = {
    'that nobody vouches for': answering(good),
    'that has run out': answering(makeCertificate(folder, { name: outsideName, until: Date.now() - day })),
    'of another name': answering(makeCertificate(folder, { name: 'other.example', until: Date.now() + day })),
    'that speaks no TLS': createTcpServer((socket) => void socket.end('HTTP/1.1 200 OK\r\n\r\n{}')),
  }
  for (const [what, server] of Object.entries(servers)) {
    await stand(console, await listen(server))
    const tab = await openSignInTab(console, systemBrowser)
    await tab.getByRole('button', { name: 'Sofia Marino' }).click()
    await expect(tab.getByRole('heading', { name: 'The sign-in did not finish' })).toBeVisible()
    await expect(console.page.getByRole('alert'), what).toContainText('answered by something else')
    await tab.close()
    server.close()
  }
  expect(heard).toBe(0)
})
