import { describe, expect, it } from 'vitest'
import type { ProxySignIn, ProxyState } from '../../shared/proxy'
import { createRecordedLog } from '../testing/recorded-log'
import { ProxyDoor } from './proxy-door'

const graph = 'https://graph.example/v1.0/me'
const right: ProxySignIn = { user: 'sofia', password: 'CanaryOfTheProxy' }
const tunnelRefused = (): Promise<Response> => Promise.reject(new Error('net::ERR_TUNNEL_CONNECTION_FAILED'))

interface World {
  readonly door: ProxyDoor
  readonly ask: (url?: string) => Promise<Response>
  readonly told: readonly ProxyState[]
  readonly knocks: readonly (ProxySignIn | undefined)[]
  readonly opened: () => number
  readonly lines: readonly string[]
  answer: () => Promise<Response>
  /** Whether the proxy asks for a password at all. */
  isAsking: boolean
}

function open(): World {
  const told: ProxyState[] = []
  const knocks: (ProxySignIn | undefined)[] = []
  const log = createRecordedLog()
  let opened = 0
  const door = new ProxyDoor({
    knock: (_url, signIn) => {
      knocks.push(signIn)
      const isLetThrough = !world.isAsking || signIn?.password === right.password
      return Promise.resolve(isLetThrough ? undefined : 'proxy.example:8080')
    },
    onChange: (state) => told.push(state),
    onOpen: () => (opened += 1),
    log,
  })
  const watched = door.watch(() => world.answer())
  const world: World = {
    door,
    ask: (url = graph) => watched(new Request(url)),
    told,
    knocks,
    opened: () => opened,
    lines: log.lines,
    answer: tunnelRefused,
    isAsking: true,
  }
  return world
}

describe('G17 a proxy that wants a password', () => {
  it('is named as such where the network stack only says that the tunnel was refused', async () => {
    const world = open()
    await expect(world.ask()).rejects.toThrow('ERR_PROXY_AUTH_REQUESTED')
    expect(world.told).toEqual([{ asks: 'proxy.example:8080' }])
  })

  it('is noticed by its own answer too, which goes on to whoever asked', async () => {
    const world = open()
    world.answer = () => Promise.resolve(new Response('', { status: 407 }))
    expect((await world.ask()).status).toBe(407)
    expect(world.door.read()).toEqual({ asks: 'proxy.example:8080' })
  })

  it('is asked who it is by one knock for fifty failures, and told to the page once', async () => {
    const world = open()
    const all = Array.from({ length: 50 }, () => world.ask().catch(() => undefined))
    await Promise.all(all)
    await world.ask().catch(() => undefined)
    expect(world.told).toHaveLength(1)
    expect(world.knocks.length).toBeLessThanOrEqual(2)
  })

  it('a tunnel that is refused for another reason stays that, and nobody is asked', async () => {
    const world = open()
    world.isAsking = false
    await expect(world.ask()).rejects.toThrow('ERR_TUNNEL_CONNECTION_FAILED')
    expect(world.told).toEqual([])
  })

  it('no other failure makes anyone knock', async () => {
    const world = open()
    world.answer = () => Promise.reject(new Error('net::ERR_NAME_NOT_RESOLVED'))
    await expect(world.ask()).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
    expect(world.knocks).toEqual([])
  })
})

describe('the operator’s name and password', () => {
  it('refused ones are tried once, told as refused, and nothing is tried by itself', async () => {
    const world = open()
    await world.ask().catch(() => undefined)
    const outcome = await world.door.signIn({ ...right, password: 'wrong' })
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'offline', cause: 'proxyPassword' } })
    expect(world.knocks.filter(Boolean)).toHaveLength(1)
    expect(world.opened()).toBe(0)
    expect(world.door.read()).toEqual({ asks: 'proxy.example:8080' })
  })

  it('right ones open the way, and what waits is asked for', async () => {
    const world = open()
    await world.ask().catch(() => undefined)
    expect(await world.door.signIn(right)).toMatchObject({ ok: true })
    expect(world.told.at(-1)).toEqual({})
    expect(world.opened()).toBe(1)
  })

  it('are brought to nobody while no proxy asks', async () => {
    const world = open()
    expect(await world.door.signIn(right)).toMatchObject({ ok: true })
    expect(world.knocks).toEqual([])
  })

  it('reach no log', async () => {
    const world = open()
    await world.ask().catch(() => undefined)
    await world.door.signIn({ ...right, user: 'Wrong.User' })
    await world.door.signIn(right)
    expect(world.lines.join()).not.toMatch(/Canary|sofia|Wrong\.User/)
  })
})

it('a way that is open again by itself is noticed; another server says nothing of it', async () => {
  const world = open()
  await world.ask().catch(() => undefined)
  world.answer = () => Promise.resolve(new Response('{}'))
  await world.ask('https://login.example/')
  expect(world.door.read()).toEqual({ asks: 'proxy.example:8080' })
  await world.ask()
  expect(world.told.at(-1)).toEqual({})
})
