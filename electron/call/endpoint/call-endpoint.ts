import { failed, done, type Outcome } from '../../../shared/outcome'
import type { EndpointClosedCause, Problem } from '../../../shared/problem'
import { createReference } from '../../create-reference'
import { isSameSecret } from '../../secrets/is-same-secret'
import type { CallNews } from '../parse-call'
import type { TelephoneSecrets } from '../telephone-secrets'
import { openEndpoint, type Endpoint } from './open-endpoint'

/** As the settings have it. */
export interface EndpointChoice {
  readonly on: boolean
  readonly port: number
}

interface CallEndpointParts {
  readonly secrets: TelephoneSecrets
  readonly hear: (news: CallNews) => void
  /** Milliseconds that only grow. */
  readonly elapsed: () => number
  /** Why nobody is heard although the settings want it; undefined: nothing is wrong. */
  readonly onProblem: (problem: Problem | undefined) => void
}

const causeOf = (error: unknown): EndpointClosedCause => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'EADDRINUSE' ? 'portTaken' : 'portRefused'
}

/** The local address by which programs tell of calls: closed until the settings say otherwise. */
export class CallEndpoint {
  #choice: EndpointChoice = { on: false, port: 0 }
  #open: Endpoint | undefined
  #secret = ''
  #problem: Problem | undefined
  /** Opening and closing, one after the other. */
  #turn: Promise<void> = Promise.resolve()

  constructor(private readonly parts: CallEndpointParts) {}

  /** Where it listens; undefined: nowhere. */
  get port(): number | undefined {
    return this.#open?.port
  }

  /** What the settings say from now on; what did not work before is tried again. */
  follow(choice: EndpointChoice): Promise<void> {
    this.#turn = this.#turn.then(() => this.#follow(choice))
    return this.#turn
  }

  /** The same once more, for example because the keychain may be open by now. */
  tryAgain(): Promise<void> {
    return this.#problem ? this.follow(this.#choice) : this.#turn
  }

  /** A new secret counts at once; whoever has the old one is no longer heard. */
  async renewSecret(): Promise<Outcome<undefined>> {
    const secret = await this.parts.secrets.renewEndpointSecret()
    if (secret === undefined) return failed({ kind: 'secretsUnavailable', reference: createReference() })
    this.#secret = secret
    await this.tryAgain()
    return done(undefined)
  }

  close(): Promise<void> {
    return this.follow({ ...this.#choice, on: false })
  }

  async #follow(choice: EndpointChoice): Promise<void> {
    const isSame = choice.on === this.#choice.on && choice.port === this.#choice.port
    this.#choice = choice
    if (isSame && !this.#problem) return
    await this.#open?.close()
    this.#open = undefined
    const cause = choice.on ? await this.#listen(choice.port) : undefined
    this.#tell(cause && { kind: 'endpointClosed', cause, port: choice.port, reference: createReference() })
  }

  /** Why it could not, if it could not. */
  async #listen(port: number): Promise<EndpointClosedCause | undefined> {
    const { secrets, hear, elapsed } = this.parts
    const secret = await secrets.endpointSecret()
    if (secret === undefined) return 'keychainClosed'
    this.#secret = secret
    try {
      const isSecret = (given: string): boolean => isSameSecret(given, this.#secret)
      this.#open = await openEndpoint({ port, isSecret, hear, elapsed })
      return undefined
    } catch (error) {
      return causeOf(error)
    }
  }

  #tell(problem: Problem | undefined): void {
    this.#problem = problem
    this.parts.onProblem(problem)
  }
}
