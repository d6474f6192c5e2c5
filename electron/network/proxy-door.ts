import { done, failed, type Outcome } from '../../shared/outcome'
import type { ProxySignIn, ProxyState } from '../../shared/proxy'
import { createReference } from '../create-reference'
import type { Log } from '../log'
import type { Fetch } from '../outside-world'
import { toOfflineCause } from './offline-cause'

/**
 * Goes to an address through whatever proxy leads there, and gives the name of the one that asks who is there;
 * `undefined`: none does, or none any more. A name and a password are tried once.
 */
export type KnockAtProxy = (url: string, signIn?: ProxySignIn) => Promise<string | undefined>

interface DoorParts {
  readonly knock: KnockAtProxy
  readonly onChange: (state: ProxyState) => void
  /** The operator was let through: what waits may be asked for. */
  readonly onOpen: () => void
  readonly log: Log
}

interface Closed {
  readonly proxy: string
  readonly url: string
}

/** Chromium tells a tunnel that was refused for want of a password by the same error as any other. */
const isOfProxy = (error: unknown): boolean => /^proxy/.test(toOfflineCause(error))

const originOf = (url: string): string => new URL(url).origin

/**
 * Notices that a proxy wants to know who is there, and brings the operator's name and password to it: to a proxy only,
 * never to a server that asks the same, and each at most once. They go straight into the network stack, which keeps them in
 * memory; nothing here remembers them.
 */
export class ProxyDoor {
  #closed: Closed | undefined
  #knocking: Promise<boolean> | undefined

  constructor(private readonly parts: DoorParts) {}

  read(): ProxyState {
    return this.#closed ? { asks: this.#closed.proxy } : {}
  }

  /** The same `fetch`, whose failures are looked into where a proxy caused them. */
  watch(fetch: Fetch): Fetch {
    return async (request) => {
      try {
        const response = await fetch(request)
        if (response.status === 407) return await this.#turnedAway(request.url)
        this.#letThrough(request.url)
        return response
      } catch (error) {
        if (!isOfProxy(error) || !(await this.#look(request.url))) throw error
        throw new Error('net::ERR_PROXY_AUTH_REQUESTED', { cause: error })
      }
    }
  }

  /** Brings a name and a password to the proxy that asks. Refused ones are told as such and not tried again. */
  async signIn(signIn: ProxySignIn): Promise<Outcome<undefined>> {
    const closed = this.#closed
    if (!closed) return done(undefined)
    const proxy = await this.parts.knock(closed.url, signIn)
    if (proxy !== undefined) {
      const reference = createReference()
      this.parts.log.warn('the proxy refused', { reference })
      return failed({ kind: 'offline', cause: 'proxyPassword', reference })
    }
    this.#become(undefined)
    this.parts.onOpen()
    return done(undefined)
  }

  /** Of a tunnel the network stack gives the status but no body: reading it would fail as if the proxy were broken. */
  async #turnedAway(url: string): Promise<Response> {
    await this.#look(url)
    return new Response(null, { status: 407 })
  }

  /** Whether a proxy asks, for many requests at once. */
  #look(url: string): Promise<boolean> {
    this.#knocking ??= this.parts
      .knock(url)
      .then((proxy) => {
        if (proxy !== undefined) this.#become({ proxy, url })
        return proxy !== undefined
      })
      .finally(() => (this.#knocking = undefined))
    return this.#knocking
  }

  /** Another proxy, or none, may lead to another place: it says nothing of this one. */
  #letThrough(url: string): void {
    if (this.#closed && originOf(this.#closed.url) === originOf(url)) this.#become(undefined)
  }

  #become(closed: Closed | undefined): void {
    const before = this.#closed?.proxy
    this.#closed = closed
    if (before === closed?.proxy) return
    if (closed) this.parts.log.warn('a proxy wants a password', {})
    this.parts.onChange(this.read())
  }
}
