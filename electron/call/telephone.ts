import { done, failed, type Outcome } from '../../shared/outcome'
import type { Problem } from '../../shared/problem'
import type { TelephoneNews, TelephoneWish } from '../../shared/telephone'
import { createReference } from '../create-reference'
import type { CallDesk } from './call-desk'
import type { CallEndpoint } from './endpoint/call-endpoint'
import type { TelephoneSecrets } from './telephone-secrets'

interface TelephoneParts {
  readonly calls: CallDesk
  readonly endpoint: CallEndpoint
  readonly secrets: TelephoneSecrets
  readonly copy: (text: string) => Promise<void>
  /** Of the telephone system that the settings name; empty: they name none. */
  readonly origin: () => string
  readonly tell: (news: TelephoneNews) => void
}

const locked = (): Outcome<never> => failed({ kind: 'secretsUnavailable', reference: createReference() })

/** A call that no telephone system knows: one that is only tried. */
const triedCall = 'patchboard-test'

/** The telephone's surroundings: the desk of calls, the address for programs, and the secrets of both. */
export class Telephone {
  readonly calls: CallDesk
  readonly endpoint: CallEndpoint
  #problem: Problem | undefined

  constructor(private readonly parts: TelephoneParts) {
    this.calls = parts.calls
    this.endpoint = parts.endpoint
  }

  /** The endpoint opened, closed, or could not: said at the calls, and to whoever looks at the options. */
  async noteEndpoint(problem: Problem | undefined): Promise<void> {
    this.#problem = problem
    this.calls.board.warn('endpoint', problem)
    await this.tellAnew()
  }

  /** Somebody sat down: what a locked keychain had kept from working may work now. */
  async keepFor(operatorKey: string | undefined): Promise<void> {
    await Promise.all([this.calls.keepFor(operatorKey), this.endpoint.tryAgain()])
  }

  async setUp(wish: TelephoneWish): Promise<Outcome<undefined>> {
    const { secrets, origin } = this.parts
    switch (wish.wish) {
      case 'copySecret':
        return this.#copySecret()
      case 'renewSecret':
        return this.#andTell(await this.endpoint.renewSecret())
      case 'keepHeader':
        return this.#andTell(
          (await secrets.keepHeader(origin(), wish.name, wish.value)) ? done(undefined) : locked(),
        )
      case 'tryNumber':
        return this.#try(wish.number)
    }
  }

  async tellAnew(): Promise<void> {
    const { secrets, origin, tell } = this.parts
    const [headers, kept] = await Promise.all([secrets.headersFor(origin()), secrets.rests()])
    tell({
      endpoint: this.#toEndpoint(),
      ...(headers && { kept }),
      headers: Object.keys(headers ?? {}),
    })
  }

  async #try(number: string): Promise<Outcome<undefined>> {
    const given = await this.calls.dial({ number, callId: triedCall })
    return given.ok ? done(undefined) : given
  }

  #toEndpoint(): TelephoneNews['endpoint'] {
    const { port } = this.endpoint
    if (this.#problem) return { state: 'closed', problem: this.#problem }
    return port === undefined ? { state: 'off' } : { state: 'open', port }
  }

  async #copySecret(): Promise<Outcome<undefined>> {
    const secret = await this.parts.secrets.endpointSecret()
    if (secret === undefined) return locked()
    await this.parts.copy(secret)
    return this.#andTell(done(undefined))
  }

  async #andTell(outcome: Outcome<undefined>): Promise<Outcome<undefined>> {
    await this.tellAnew()
    return outcome
  }
}
