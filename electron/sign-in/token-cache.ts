import type { ICachePlugin } from '@azure/msal-node'
import { z } from 'zod'
import type { Log } from '../log'
import type { SecretRead, SecretStore } from '../secrets/secret-store'

/** msal throws raw errors from every call when the text has another shape, so it is looked at before msal sees it. */
const cacheText = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown())))

const nothing = '{}'

const isCacheText = (text: string): boolean => {
  try {
    return cacheText.safeParse(JSON.parse(text)).success
  } catch {
    return false
  }
}

const holdsSignIn = (text: string): boolean =>
  Object.keys(cacheText.parse(JSON.parse(text)).RefreshToken ?? {}).length > 0

/** msal's cache at rest. It never rejects: a broken keychain costs the next start's sign-in, not this one's. */
export class TokenCache {
  readonly plugin: ICachePlugin
  #text: string | undefined
  // A cache that was not read must not be written over what rests there.
  #mayWrite = false
  #isKept = false

  constructor(
    private readonly store: SecretStore,
    private readonly log: Log,
  ) {
    this.plugin = {
      beforeCacheAccess: async ({ tokenCache }) => tokenCache.deserialize(await this.#read()),
      afterCacheAccess: async ({ tokenCache, cacheHasChanged }) => {
        if (cacheHasChanged) await this.keep(tokenCache.serialize())
      },
    }
  }

  /** Where the sign-in rests now: what could not be written counts as memory. */
  get rests(): SecretStore['rests'] {
    return this.#isKept ? this.store.rests : 'untilClosed'
  }

  /** True when something rests there that cannot be opened now. */
  async isLocked(): Promise<boolean> {
    await this.#read()
    return !this.#mayWrite
  }

  /** Every scope for which a token rests. */
  async grantedScopes(): Promise<readonly string[]> {
    const tokens = Object.values(cacheText.parse(JSON.parse(await this.#read())).AccessToken ?? {})
    return tokens.flatMap(({ target }) => (typeof target === 'string' ? target.split(' ') : []))
  }

  /** Remembers and saves what msal holds now; to be called too where msal forgets to (a rejected refresh token, VS Code 1cea9f9e). */
  async keep(text: string): Promise<void> {
    this.#text = text
    if (!this.#mayWrite && holdsSignIn(text)) await this.#lookAgain()
    this.#isKept = this.#mayWrite && (await this.store.save(text))
  }

  /** Forgets everything, at rest too. False: something could not be removed. */
  async erase(): Promise<boolean> {
    this.#text = nothing
    this.#isKept = false
    this.#mayWrite = true
    return this.store.erase()
  }

  async #read(): Promise<string> {
    if (this.#text !== undefined && (this.#mayWrite || holdsSignIn(this.#text))) return this.#text
    const found = await this.store.read()
    this.#text = this.#understood(found)
    return this.#text
  }

  async #lookAgain(): Promise<void> {
    this.#mayWrite = (await this.store.read()).state !== 'locked'
  }

  #understood(found: SecretRead): string {
    this.#mayWrite = found.state !== 'locked'
    if (found.state !== 'kept') return nothing
    if (isCacheText(found.text)) {
      this.#isKept = true
      return found.text
    }
    this.log.warn('the kept sign-in has another shape and is not used')
    return nothing
  }
}
