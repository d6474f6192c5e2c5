import { randomUUID } from 'node:crypto'
import type { AuthenticationResult } from '@azure/msal-node'
import { done, failed, type Outcome } from '../../shared/outcome'
import type { LanguageTag } from '../../shared/language'
import type { Problem } from '../../shared/problem'
import { createReference } from '../create-reference'
import type { Log } from '../log'
import type { OutsideWorld } from '../outside-world'
import { drawBrowserPages } from './browser-page'
import { browserPageWords } from './browser-page-words'
import type { Callback } from './callback-request'
import { faultInIdToken, hostOf } from './id-token'
import { openLoopback, type Loopback } from './loopback'
import type { BrowserTrip, MsalClient, TripWish } from './msal-client'
import { createProof } from './proof'
import { providerOrigins } from './provider-origins'
import { canReadCalendars } from './scopes'
import { toProblemOfProvider, toSignInProblem, withDetails } from './sign-in-problem'
import { namedAfterClock } from './wrong-clock'

/** How long the browser is waited for, milliseconds. */
export const patience = 5 * 60_000
/** How long the tab is kept waiting for the truth before it is sent back to the app without it, milliseconds. */
const longestHold = 15_000

export interface AttemptParts {
  readonly world: OutsideWorld
  readonly msal: MsalClient
  /** Opens a link in the system browser; rejects when there is none. */
  readonly openBrowser: (link: string) => Promise<void>
  readonly now: () => number
  readonly log: Log
  /** The operator's language, for the page in the browser. */
  readonly language: () => LanguageTag
  readonly wish: TripWish
}

type SimpleKind =
  | 'signInCancelled'
  | 'signInTimedOut'
  | 'browserUnavailable'
  | 'loopbackUnavailable'
  | 'wrongOrganisation'
  | 'unexpected'

const problemOf = (kind: SimpleKind): Problem => ({ kind, reference: createReference() })
const isProblem = (value: object): value is Problem => 'reference' in value
const never = new Promise<never>(() => undefined)

/** One trip through the browser and back. Ends by itself, by `cancel`, or after {@link patience}; each closes the way back. */
export class SignInAttempt {
  /** Settles once and never rejects; a cancelled attempt ends as `signInCancelled`. */
  readonly ended: Promise<Outcome<AuthenticationResult>>
  readonly #stopped: Promise<Problem>
  #stop: (problem: Problem) => void = () => undefined
  #link: string | undefined

  constructor(private readonly parts: AttemptParts) {
    this.#stopped = new Promise((resolve) => (this.#stop = resolve))
    this.ended = this.#run().then((outcome) =>
      outcome.ok ? outcome : failed(withDetails(outcome.problem, parts)),
    )
  }

  /** Where the browser was sent, once that is known. */
  get link(): string | undefined {
    return this.#link
  }

  cancel(): void {
    this.#stop(problemOf('signInCancelled'))
  }

  async #run(): Promise<Outcome<AuthenticationResult>> {
    const deadline = setTimeout(() => this.#stop(problemOf('signInTimedOut')), patience)
    const proof = createProof()
    const loopback = await this.#openWayBack(proof.state)
    try {
      if (!loopback) return failed(problemOf('loopbackUnavailable'))
      const { redirectUri } = loopback
      const { wish, world } = this.parts
      const correlationId = randomUUID()
      return await this.#travel(
        { ...wish, proof, redirectUri, correlationId, responseMode: world.responseMode ?? 'form_post' },
        loopback,
      )
    } catch (error) {
      return failed(this.#named(error))
    } finally {
      clearTimeout(deadline)
      loopback?.close()
    }
  }

  async #openWayBack(state: string): Promise<Loopback | undefined> {
    const { world, log, language } = this.parts
    try {
      return await openLoopback({
        host: world.redirectHost,
        port: 0,
        state,
        responseMode: world.responseMode ?? 'form_post',
        allowedOrigins: () => providerOrigins(world.authority),
        pages: drawBrowserPages(browserPageWords[language()]),
      })
    } catch (error) {
      log.warn('the way back from the browser could not be opened', { why: String(error) })
      return undefined
    }
  }

  async #travel(trip: BrowserTrip, loopback: Loopback): Promise<Outcome<AuthenticationResult>> {
    const link = await Promise.race([this.parts.msal.authorizeUrl(trip), this.#stopped])
    if (typeof link !== 'string') return failed(link)
    if (!providerOrigins(this.parts.world.authority).includes(new URL(link).origin))
      return failed(this.#refuse('the page to sign in at is on another host than the identity provider'))
    this.#link = link
    const notOpened = this.parts.openBrowser(link).then(
      () => never,
      () => problemOf('browserUnavailable'),
    )
    const first = await Promise.race([loopback.callback, this.#stopped, notOpened])
    if (isProblem(first)) return failed(first)
    const release = setTimeout(() => void loopback.conclude('returnToApp'), longestHold)
    const outcome = await this.#redeem(first, trip)
    clearTimeout(release)
    await loopback.conclude(outcome.ok ? 'signedIn' : 'notSignedIn')
    return outcome
  }

  async #redeem(callback: Callback, trip: BrowserTrip): Promise<Outcome<AuthenticationResult>> {
    if (callback.kind === 'error') {
      const { correlationId } = trip
      return failed(toProblemOfProvider({ ...callback, correlationId }, 'redeeming', this.parts))
    }
    const { issuer } = callback
    if (issuer !== undefined && hostOf(issuer) !== hostOf(this.parts.world.authority.url))
      return failed(this.#refuse('the code came from another identity provider', 'wrongOrganisation'))
    const redeeming = this.parts.msal.redeem(callback.code, trip)
    try {
      const winner = await Promise.race([redeeming, this.#stopped])
      if (!isProblem(winner)) return await this.#checked(winner)
      // Cancelled in the last moment: what still arrives is not kept.
      redeeming.then((late) => this.#forget(late)).catch(() => undefined)
      return failed(winner)
    } catch (error) {
      return failed(this.#named(error))
    }
  }

  #named(error: unknown): Problem {
    return namedAfterClock(toSignInProblem(error, 'redeeming', this.parts), this.parts.msal.clockSkew)
  }

  #refuse(why: string, kind: SimpleKind = 'unexpected'): Problem {
    const problem = problemOf(kind)
    this.parts.log.warn(why, { reference: problem.reference })
    return problem
  }

  /** msal calls many answers a success: an empty token, another app's, another organisation's. */
  async #checked(result: AuthenticationResult): Promise<Outcome<AuthenticationResult>> {
    const { world, now, log } = this.parts
    const { clientId, tenant, authority } = world
    const issuerHost = new URL(authority.url).host
    const fault = faultInIdToken(result.idTokenClaims, { clientId, tenant, issuerHost, now: now() })
    if (!fault && result.accessToken.length > 0 && result.account) return this.#permitted(result)
    const problem = problemOf(
      fault === 'organisation' || fault === 'issuer' ? 'wrongOrganisation' : 'unexpected',
    )
    log.warn('the identity provider answered with a token that is not for us', {
      fault,
      reference: problem.reference,
    })
    await this.#forget(result)
    return failed(namedAfterClock(problem, this.parts.msal.clockSkew))
  }

  /** Less may be granted than was asked for; without calendars there is nothing to show. */
  async #permitted(result: AuthenticationResult): Promise<Outcome<AuthenticationResult>> {
    if (canReadCalendars(result.scopes)) return done(result)
    await this.#forget(result)
    const said = { error: 'scope_not_granted', description: '', subError: 'consent_required' }
    return failed(toProblemOfProvider(said, 'redeeming', this.parts))
  }

  async #forget({ account }: AuthenticationResult): Promise<void> {
    if (account) await this.parts.msal.forget(account)
  }
}
