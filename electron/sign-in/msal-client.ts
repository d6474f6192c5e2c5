import { randomUUID } from 'node:crypto'
import {
  AuthError,
  PublicClientApplication,
  type AccountInfo,
  type AuthenticationResult,
} from '@azure/msal-node'
import type { OutsideWorld } from '../outside-world'
import { createSequence } from './in-sequence'
import { NetworkClient } from './network-client'
import type { Proof } from './proof'
import { providerOrigins } from './provider-origins'
import type { TokenCache } from './token-cache'

/** What one trip through the browser asks for. */
export interface TripWish {
  readonly scopes: readonly string[]
  /** `select_account`: on a shared desk the browser must not silently go on as whoever was there before. */
  readonly prompt?: 'select_account'
  /** Who is expected to sign in again. */
  readonly loginHint?: string
  /** What the calendar server or the provider wants to have proved (JSON text). */
  readonly claims?: string
}

export interface BrowserTrip extends TripWish {
  readonly proof: Proof
  readonly redirectUri: string
  readonly responseMode: 'form_post' | 'query'
  /** Under which Microsoft's records show this attempt. */
  readonly correlationId: string
}

export interface RenewWish {
  readonly scopes: readonly string[]
  /** The token at hand was refused. */
  readonly force: boolean
  readonly claims?: string
}

export interface MsalParts {
  readonly world: OutsideWorld
  readonly cache: TokenCache
  readonly now: () => number
}

/** Rejected refresh tokens leave msal's memory but not what rests, so they would come back with the next start. */
const isRejection = (error: unknown): boolean =>
  error instanceof AuthError && error.errorCode === 'invalid_grant'

const openPublicClient = ({ world, cache }: MsalParts, networkClient: NetworkClient) =>
  new PublicClientApplication({
    auth: {
      clientId: world.clientId,
      authority: world.authority.url,
      knownAuthorities: [new URL(world.authority.url).host],
      // The server may then end access at once instead of at the token's end (continuous access evaluation).
      clientCapabilities: ['cp1'],
      ...(world.authority.metadata && { authorityMetadata: world.authority.metadata }),
    },
    cache: { cachePlugin: cache.plugin },
    system: { networkClient },
  })

/** The only door to msal, which is pinned exactly: its next major removes public clients (msal-js PR 8836). Calls run in sequence. */
export class MsalClient {
  #client: PublicClientApplication
  readonly #network: NetworkClient
  readonly #inSequence = createSequence()

  constructor(private readonly parts: MsalParts) {
    const { world, now } = parts
    this.#network = new NetworkClient({ fetch: world.fetch, origins: providerOrigins(world.authority), now })
    this.#client = openPublicClient(parts, this.#network)
  }

  /** How far this computer's clock is ahead of the identity provider's, milliseconds. */
  get clockSkew(): number {
    return this.#network.clockSkew
  }

  authorizeUrl({ proof, scopes, ...trip }: BrowserTrip): Promise<string> {
    return this.#client.getAuthCodeUrl({
      ...trip,
      scopes: [...scopes],
      state: proof.state,
      nonce: proof.nonce,
      codeChallenge: proof.challenge,
      codeChallengeMethod: 'S256',
    })
  }

  redeem(
    code: string,
    { proof, redirectUri, correlationId, ...trip }: BrowserTrip,
  ): Promise<AuthenticationResult> {
    const { verifier: codeVerifier, state, nonce } = proof
    const scopes = [...trip.scopes]
    return this.#inSequence(() =>
      this.#client.acquireTokenByCode(
        { code, scopes, redirectUri, codeVerifier, nonce, state, correlationId },
        { code, state, nonce },
      ),
    )
  }

  accounts(): Promise<readonly AccountInfo[]> {
    return this.#inSequence(() => this.#client.getTokenCache().getAllAccounts())
  }

  /** A token for this account, from the cache while it lasts. */
  renew(account: AccountInfo, wish: RenewWish): Promise<AuthenticationResult> {
    return this.#inSequence(() => this.#renew(account, wish))
  }

  forget(account: AccountInfo): Promise<void> {
    return this.#inSequence(() => this.#client.getTokenCache().removeAccount(account))
  }

  /** Forgets everyone, at rest too, without waiting for the network. False: something could not be removed. */
  forgetAll(): Promise<boolean> {
    this.#network.cut()
    return this.#inSequence(async () => {
      const isErased = await this.parts.cache.erase()
      // A cache that is read anew is added to what msal has in memory: only a new client has forgotten.
      this.#client = openPublicClient(this.parts, this.#network)
      return isErased
    })
  }

  async #renew(account: AccountInfo, { scopes, force, claims }: RenewWish): Promise<AuthenticationResult> {
    const correlationId = randomUUID()
    try {
      return await this.#client.acquireTokenSilent({
        account,
        correlationId,
        scopes: [...scopes],
        forceRefresh: force,
        ...(claims && { claims }),
      })
    } catch (error) {
      // msal leaves it out of some refusals, and it is what Microsoft's support asks for.
      if (error instanceof AuthError) error.correlationId ||= correlationId
      if (isRejection(error)) await this.parts.cache.keep(this.#client.getTokenCache().serialize())
      throw error
    }
  }
}
