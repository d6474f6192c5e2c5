import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { Problem } from '../../../shared/problem'
import { chooseSecretStore } from '../../secrets/choose-secret-store'
import { KeyBox } from '../../testing/key-box'
import { isRefused, squat } from '../../testing/raw-http'
import { createRecordedLog } from '../../testing/recorded-log'
import { TelephoneSecrets } from '../telephone-secrets'
import { CallEndpoint } from './call-endpoint'

class Desk {
  readonly problems: (Problem | undefined)[] = []
  heard = 0
  readonly secrets: TelephoneSecrets
  readonly endpoint: CallEndpoint

  constructor(
    readonly folder: string,
    readonly box: KeyBox,
  ) {
    const path = join(folder, 'telephone.sealed')
    this.secrets = new TelephoneSecrets(chooseSecretStore({ path, box, log: createRecordedLog() }))
    this.endpoint = new CallEndpoint({
      secrets: this.secrets,
      hear: () => (this.heard += 1),
      elapsed: () => performance.now(),
      onProblem: (problem) => this.problems.push(problem),
    })
  }

  get problem(): Problem | undefined {
    return this.problems.at(-1)
  }

  async tellOfCall(secret: string | undefined): Promise<number> {
    const answer = await fetch(`http://127.0.0.1:${this.endpoint.port}/call`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'from=112',
    })
    return answer.status
  }
}

const desks: Desk[] = []
async function openDesk(box = new KeyBox(), folder?: string): Promise<Desk> {
  const desk = new Desk(folder ?? (await mkdtemp(join(tmpdir(), 'patchboard-endpoint-'))), box)
  desks.push(desk)
  return desk
}
afterEach(async () => {
  await Promise.all(desks.splice(0).map(({ endpoint }) => endpoint.close()))
})

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const { port, close } = await squat('127.0.0.1')
  close()
  return port
}

it('nobody listens until the settings say so, and nobody does after they no longer do', async () => {
  const desk = await openDesk()
  const port = await freePort()
  await desk.endpoint.follow({ on: false, port })
  expect(await isRefused(port)).toBe(true)
  await desk.endpoint.follow({ on: true, port })
  expect(desk.endpoint.port).toBe(port)
  await desk.endpoint.follow({ on: false, port })
  expect([await isRefused(port), desk.endpoint.port, desk.problem]).toEqual([true, undefined, undefined])
})

it('another port is moved to, and the old one is free', async () => {
  const desk = await openDesk()
  const [first, second] = [await freePort(), await freePort()]
  await Promise.all([
    desk.endpoint.follow({ on: true, port: first }),
    desk.endpoint.follow({ on: true, port: second }),
  ])
  expect([await isRefused(first), await isRefused(second)]).toEqual([true, false])
})

it('a port that is taken is said, and tried again when it is asked for once more', async () => {
  const desk = await openDesk()
  const squatter = await squat('127.0.0.1')
  await desk.endpoint.follow({ on: true, port: squatter.port })
  expect(desk.problem).toMatchObject({ kind: 'endpointClosed', cause: 'portTaken', port: squatter.port })
  squatter.close()
  await desk.endpoint.tryAgain()
  expect(desk.problem).toBeUndefined()
  expect(await isRefused(squatter.port)).toBe(false)
})

it('the secret is made at random, rests sealed, and is the same after a restart', async () => {
  const desk = await openDesk()
  await desk.endpoint.follow({ on: true, port: await freePort() })
  const secret = await desk.secrets.endpointSecret()
  expect(secret).toMatch(/^[\w-]{43}$/)
  expect(await desk.tellOfCall(secret)).toBe(200)
  expect(await desk.tellOfCall('wrong')).toBe(401)
  expect(desk.heard).toBe(1)
  for (const name of await readdir(desk.folder)) {
    expect((await readFile(join(desk.folder, name))).includes(secret ?? 'x')).toBe(false)
  }
  const next = await openDesk(desk.box, desk.folder)
  expect(await next.secrets.endpointSecret()).toBe(secret)
  expect(await (await openDesk()).secrets.endpointSecret()).not.toBe(secret)
})

it('a renewed secret counts at once, and the old one no longer', async () => {
  const desk = await openDesk()
  await desk.endpoint.follow({ on: true, port: await freePort() })
  const old = await desk.secrets.endpointSecret()
  expect(await desk.endpoint.renewSecret()).toMatchObject({ ok: true })
  const renewed = await desk.secrets.endpointSecret()
  expect([await desk.tellOfCall(old), await desk.tellOfCall(renewed)]).toEqual([401, 200])
})

it('under a locked keychain nobody is heard, the secret is not replaced, and once it is open all is as before', async () => {
  const before = await openDesk()
  const secret = await before.secrets.endpointSecret()
  const desk = await openDesk(before.box, before.folder)
  desk.box.current = 'locked'
  const port = await freePort()
  await desk.endpoint.follow({ on: true, port })
  expect(desk.problem).toMatchObject({ kind: 'endpointClosed', cause: 'keychainClosed' })
  expect(await isRefused(port)).toBe(true)
  expect(await desk.endpoint.renewSecret()).toMatchObject({ problem: { kind: 'secretsUnavailable' } })
  desk.box.current = 'ready'
  await desk.endpoint.tryAgain()
  expect(await desk.tellOfCall(secret)).toBe(200)
})

it('without a keychain to trust the secret lasts as long as the program, and nothing is written', async () => {
  const box = new KeyBox()
  box.current = 'weak'
  const desk = await openDesk(box)
  await desk.endpoint.follow({ on: true, port: await freePort() })
  expect(await desk.tellOfCall(await desk.secrets.endpointSecret())).toBe(200)
  expect(await desk.secrets.rests()).toBe('untilClosed')
  expect(await readdir(desk.folder)).toEqual([])
})

it('the values of headers are kept by name, whatever its case, and an empty one is removed', async () => {
  const desk = await openDesk()
  const secret = await desk.secrets.endpointSecret()
  await Promise.all([
    desk.secrets.keepHeader('X-Token', 'one'),
    desk.secrets.keepHeader('authorization', 'two'),
  ])
  expect(await desk.secrets.headers()).toEqual({ 'x-token': 'one', authorization: 'two' })
  expect(await desk.secrets.keepHeader('x-TOKEN', '')).toBe(true)
  expect(await desk.secrets.headers()).toEqual({ authorization: 'two' })
  expect(await desk.secrets.endpointSecret()).toBe(secret)
  desk.box.current = 'locked'
  expect(await desk.secrets.headers()).toBeUndefined()
  expect(await desk.secrets.keepHeader('x-token', 'three')).toBe(false)
})
