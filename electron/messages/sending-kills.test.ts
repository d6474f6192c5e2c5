import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OutsideWorld } from '../outside-world'
import { createCompany } from '../sample-organisation/company'
import { Mailboxes } from '../sample-organisation/mailboxes'
import { openSampleOrganisation } from '../sample-organisation/open-sample-organisation'
import { sealGrant } from '../sample-organisation/seals'
import { bundleProgram } from '../testing/bundled-program'
import { messageIdOf } from '../testing/outbox-desk'

const mailboxes = new Mailboxes()
const user = createCompany().operators[0]?.id ?? ''
/** Longer than an accepted mail is on its way into the sent items. */
const settling = 1_200
let folder = ''
let program = ''
let root = ''
let world: OutsideWorld
let closeServer: () => Promise<void>

// The server outlives the program that is killed.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'patchboard-sending-'))
  program = await bundleProgram('killed-outbox', folder)
  world = await openSampleOrganisation({ now: () => Date.now(), mailboxes, latency: () => 10 })
  const listen = getRequestListener(
    async (request) => {
      const { pathname, search } = new URL(request.url)
      const response = await world.fetch(new Request(`${world.graphRoot}${pathname}${search}`, request))
      // The way back takes time too: the mail is accepted, and nobody has heard it yet.
      await sleep(40)
      return response
    },
    { overrideGlobalObjects: false },
  )
  const server = createServer((request, response) => void listen(request, response))
  server.listen({ host: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  root = `http://127.0.0.1:${address.port}`
  closeServer = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
}, 60_000)

afterAll(async () => {
  await closeServer()
  await world.close()
  await rm(folder, { recursive: true, force: true })
})

type May = 'find' | 'onlySend'

function start(number: number, may: May) {
  const scopes = may === 'find' ? ['Mail.Send', 'Mail.Read'] : ['Mail.Send']
  const until = Date.now() + 60 * 60_000
  const token = sealGrant({ kind: 'access', user, client: 'app', scopes, until })
  const path = join(folder, `${number}.sealed`)
  const args = [path, root, token, String(number), String(settling), may]
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  const ended = once(child, 'exit')
  child.stdout.on('data', (chunk) => (said += String(chunk)))
  const hears = async (words: RegExp): Promise<string> => {
    const until = Date.now() + 20_000
    while (!words.test(said)) {
      if (Date.now() > until) throw new Error(`it said only ${said}`)
      await sleep(2)
    }
    return said
  }
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  return { hears, kill, said: () => said }
}

const sentTimes = (number: number): number =>
  mailboxes.sentBy(user).filter(({ properties }) => [...properties.values()].includes(messageIdOf(number)))
    .length

/** Kills it a while after it began to write, starts it again, and says where the kill met it and how it ended. */
async function killOnce(number: number, may: May) {
  const first = start(number, may)
  // Every third is met while it is being sent, the others anywhere.
  await first.hears(number % 3 === 0 ? /sending/ : /writing/)
  await sleep(Math.random() * (number % 3 === 0 ? 60 : 130))
  await first.kill()
  const met = first.said().trim().split('\n').at(-1) ?? ''
  const accepted = sentTimes(number)
  const second = start(number, may)
  const said = await second.hears(may === 'find' ? /sent/ : /sent|unsure/)
  await sleep(may === 'find' ? 0 : settling + 300)
  await second.kill()
  return { met, accepted, said, times: sentTimes(number) }
}

/** Two side by side: the mailbox takes thirty mails in a minute, and the computer has other work. */
async function killMany(numbers: readonly number[], may: May) {
  const half = Math.ceil(numbers.length / 2)
  const lane = async (part: readonly number[]) => {
    const results = []
    for (const number of part) results.push(await killOnce(number, may))
    return results
  }
  return (await Promise.all([lane(numbers.slice(0, half)), lane(numbers.slice(half))])).flat()
}

const from = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index)

it(
  'twenty kills at random moments of writing and sending: after the next start each was sent exactly once',
  { timeout: 180_000 },
  async () => {
    const results = await killMany(from(1, 20), 'find')
    expect(results.map(({ times }) => times)).toEqual(Array.from({ length: 20 }, () => 1))
    // The kills met it in different places, also with the mail accepted and nobody told.
    expect(new Set(results.map(({ met }) => met)).size).toBeGreaterThan(1)
    expect(results.some(({ met, accepted }) => met === 'sending' && accepted === 1)).toBe(true)
  },
)

it(
  'where the sent mail may not be looked through, none is sent twice: what may have been sent waits for the operator',
  { timeout: 120_000 },
  async () => {
    const results = await killMany(from(101, 8), 'onlySend')
    for (const { said, times } of results) {
      if (said.includes('unsure')) expect(times).toBeLessThanOrEqual(1)
      else expect(times).toBe(1)
    }
  },
)
