import {
  AuthError,
  type INetworkModule,
  type NetworkRequestOptions,
  type NetworkResponse,
} from '@azure/msal-node'
import { fetchWithDeadline, type WholeAnswer } from '../network/fetch-with-deadline'
import { toOfflineCause } from '../network/offline-cause'
import { causeOnTheWay } from '../network/on-the-way'
import type { Fetch } from '../outside-world'
import { ProviderPause } from './provider-pause'

/** Code of the error by which a missing answer passes through msal; msal flattens any other error to `network_error`. */
export const noAnswer = 'patchboard_no_answer'
/** Code for an answer that is not the JSON object a token endpoint sends, for example a proxy's page. */
export const strangeAnswer = 'patchboard_strange_answer'
/** Code for a request to a host that is not this identity provider's: the metadata was tampered with. */
export const foreignAddress = 'patchboard_foreign_address'
/** Code for “come back later”; the message is the moment, milliseconds UTC. */
export const askedToWait = 'patchboard_asked_to_wait'

// msal's own client has no time limit and follows redirects with the refresh token in the body.
const limits = { deadline: 30_000, mostCharacters: 1024 * 1024 }

/**
 * msal names the shape it expects and checks the fields itself; what is certain here is only that it is an object.
 * `never` stands for “whatever the caller names”.
 */
const isObject = (body: unknown): body is never =>
  typeof body === 'object' && body !== null && !Array.isArray(body)

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const toInit = (method: 'GET' | 'POST', { headers, body }: NetworkRequestOptions = {}): RequestInit => ({
  method,
  ...(headers && { headers }),
  ...(method === 'POST' && body !== undefined && { body }),
})

/** Only what happens by itself has to keep to a pause; a code that the operator just fetched is tried at once. */
const isRenewal = ({ body }: NetworkRequestOptions = {}): boolean =>
  new URLSearchParams(body).get('grant_type') === 'refresh_token'

export interface NetworkParts {
  readonly fetch: Fetch
  /** Web origins that may be asked: a code or refresh token goes to its own identity provider alone (RFC 9700 §2.1). */
  readonly origins: readonly string[]
  readonly now: () => number
}

/** msal's way to the network, by the `fetch` of the outside world: system proxy, certificates, one deadline, no redirects. */
export class NetworkClient implements INetworkModule {
  readonly #pause = new ProviderPause()
  #cut = new AbortController()
  #clockSkew = 0

  constructor(private readonly parts: NetworkParts) {}

  /** How far this computer's clock is ahead of the identity provider's, milliseconds, by its last answer. */
  get clockSkew(): number {
    return this.#clockSkew
  }

  /** Ends whatever is under way. */
  cut(): void {
    this.#cut.abort(new DOMException('no longer wanted', 'AbortError'))
    this.#cut = new AbortController()
  }

  sendGetRequestAsync(url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<never>> {
    return this.#send(url, toInit('GET', options))
  }

  async sendPostRequestAsync(url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<never>> {
    const { until } = this.#pause
    if (isRenewal(options) && until > this.parts.now()) throw new AuthError(askedToWait, '', String(until))
    return this.#send(url, toInit('POST', options))
  }

  async #send(url: string, init: RequestInit): Promise<NetworkResponse<never>> {
    const { fetch, origins } = this.parts
    if (!origins.includes(new URL(url).origin)) throw new AuthError(foreignAddress, '', 'not this provider')
    const { signal } = this.#cut
    const answer = await fetchWithDeadline(fetch, { url, init }, { ...limits, signal }).catch(
      (error: unknown) => {
        throw new AuthError(noAnswer, '', toOfflineCause(error))
      },
    )
    return this.#understood(answer)
  }

  #understood({ status, headers, text }: WholeAnswer): NetworkResponse<never> {
    const cause = causeOnTheWay(status, status < 500 ? text : '')
    if (cause) throw new AuthError(noAnswer, '', cause)
    const now = this.parts.now()
    const body = parseJson(text)
    const until = this.#pause.hear({ status, body, retryAfter: headers.get('retry-after') }, now)
    if (until !== undefined) throw new AuthError(askedToWait, '', String(until))
    if (!isObject(body)) throw new AuthError(strangeAnswer, '', `status ${status}`)
    this.#readClock(headers.get('date'), now)
    return { status, headers: Object.fromEntries(headers), body }
  }

  #readClock(date: string | null, now: number): void {
    const theirs = Date.parse(date ?? '')
    if (!Number.isNaN(theirs)) this.#clockSkew = now - theirs
  }
}
