import type { AccountInfo, AuthenticationResult } from '@azure/msal-node'
import type { Feature } from '../../shared/feature'
import { done, failed, type Outcome } from '../../shared/outcome'
import type { LanguageTag } from '../../shared/language'
import type { Problem } from '../../shared/problem'
import type { Session } from '../../shared/session'
import { createReference } from '../create-reference'
import type { Log } from '../log'
import type { OutsideWorld } from '../outside-world'
import { CurrentAttempt } from './current-attempt'
import type { MsalClient, TripWish } from './msal-client'
import { OperatorTokens, type TokenWish } from './operator-tokens'
import { isSameSession, keyOf, toExpected, toOperator, type Seat } from './seat'
import { RenewLater } from './renew-later'
import { toFeatures, toScopes } from './scopes'
import { patience } from './sign-in-attempt'
import { toSignInProblem } from './sign-in-problem'
import type { TokenCache } from './token-cache'
import { toClockProblem } from './wrong-clock'

export interface SessionParts {
  readonly world: OutsideWorld
  readonly msal: MsalClient
  readonly cache: TokenCache
  readonly openBrowser: (link: string) => Promise<void>
  readonly copy: (text: string) => Promise<void>
  readonly now: () => number
  /** 0 … 1 */
  readonly random: () => number
  readonly log: Log
  /** The operator's language, for the page in the browser. */
  readonly language: () => LanguageTag
}

export type SessionListener = (next: Session, before: Session) => void

const problemOf = (
  kind: 'signedOut' | 'signInCancelled' | 'browserUnavailable' | 'secretsUnavailable',
): Problem => ({
  kind,
  reference: createReference(),
})

/** The one owner of who is signed in. A browser is opened only by `signIn`, never by background work. */
export class OperatorSession {
  #session: Session = { state: 'starting' }
  #seat: Seat | undefined
  readonly #attempt: CurrentAttempt
  #listener: SessionListener = () => undefined
  #isDeskCleared = false
  /** Of someone who has to sign in again. */
  #expected: Pick<TripWish, 'loginHint' | 'claims'> = {}
  readonly #renewLater: RenewLater

  constructor(private readonly parts: SessionParts) {
    const { now, random } = parts
    this.#attempt = new CurrentAttempt(parts)
    this.#renewLater = new RenewLater({ now, random, renew: () => this.accessToken() })
  }

  read(): Session {
    return this.#session
  }

  /** Stands for whoever is signed in, and says nothing about them: two are the same person when these are equal. */
  get operatorKey(): string | undefined {
    return this.#seat && keyOf(this.#seat.account)
  }

  /** What the operator and their organisation have allowed beyond names and free/busy. */
  get grants(): readonly Feature[] {
    return toFeatures(this.#seat?.tokens.granted ?? [])
  }

  /** Calls the one listener at each change. */
  onChange(listener: SessionListener): void {
    this.#listener = listener
  }

  /** Goes on where the last run ended: signed in without a browser, also while the network is away, or signed out. */
  async resume(): Promise<void> {
    const { msal, cache } = this.parts
    try {
      const [account] = await msal.accounts()
      if (!account) {
        this.#leave((await cache.isLocked()) ? problemOf('secretsUnavailable') : undefined)
        return
      }
      this.#sitDown(account, await cache.grantedScopes())
      this.#tellSignedIn()
      void this.accessToken()
    } catch (error) {
      this.#leave(toSignInProblem(error, 'renewing', this.parts))
    }
  }

  /** One attempt at a time: a newer one ends the older. */
  async signIn(wish: Partial<TripWish> = {}): Promise<Outcome<undefined>> {
    const ending = this.#attempt.run(this.#toTrip(wish))
    this.#tellWaiting()
    const { outcome, isLast } = await ending
    if (isLast) await this.#settle(outcome)
    return outcome.ok ? done(undefined) : outcome
  }

  cancelSignIn(): void {
    this.#attempt.cancel()
  }

  openBrowserAgain(): Promise<Outcome<undefined>> {
    return this.#attempt.openBrowserAgain()
  }

  copySignInLink(): Promise<Outcome<undefined>> {
    return this.#attempt.copyLink()
  }

  /** Works off-line and with a broken keychain: nothing waits for the network, and what rests is removed as a file. */
  async signOut(): Promise<Outcome<undefined>> {
    this.#attempt.drop()
    this.#seat = undefined
    this.#isDeskCleared = true
    this.#expected = {}
    this.#renewLater.stop()
    this.#leave()
    const isErased = await this.parts.msal.forgetAll()
    return isErased ? done(undefined) : failed(problemOf('secretsUnavailable'))
  }

  /** A token for the calendar server, renewed when needed. */
  async accessToken(wish: TokenWish = {}): Promise<Outcome<string>> {
    const seat = this.#seat
    if (!seat) return failed(problemOf('signedOut'))
    const outcome = await seat.tokens.accessToken(wish)
    if (seat === this.#seat) this.#follow(outcome, seat)
    return outcome
  }

  /** The computer woke, or its network is back: what waits to be renewed is renewed now. */
  hurry(): void {
    this.#renewLater.hurry()
  }

  /** Nothing goes on after this. */
  close(): void {
    this.#attempt.cancel()
    this.#renewLater.stop()
  }

  #toTrip(wish: Partial<TripWish>): TripWish {
    const { claims, loginHint } = this.#seat ? toExpected(this.#seat) : this.#expected
    return {
      scopes: toScopes(this.grants),
      // The two exclude each other: `select_account` makes the provider ignore the hint.
      ...(this.#isDeskCleared ? { prompt: 'select_account' } : loginHint && { loginHint }),
      ...(claims && { claims }),
      ...wish,
    }
  }

  /** What an answer of the identity provider means for the session: said once, as a state, not at every request. */
  #follow(outcome: Outcome<string>, seat: Seat): void {
    if (outcome.ok) {
      this.#renewLater.stop()
      this.#tellSignedIn(toClockProblem(this.parts.msal.clockSkew))
      return
    }
    const { problem } = outcome
    const isForThePerson = problem.kind === 'signedOut' || problem.kind === 'consentNeeded'
    // Nothing was read in this run that could stay on screen.
    if (isForThePerson && !seat.tokens.hasWorked) {
      this.#expected = toExpected(seat)
      this.#seat = undefined
      this.#leave(problem)
    } else {
      if (!isForThePerson) this.#renewLater.plan(problem.kind === 'throttled' ? problem.until : 0)
      this.#tellSignedIn(problem)
    }
  }

  async #settle(outcome: Outcome<AuthenticationResult>): Promise<void> {
    if (!outcome.ok) {
      if (this.#seat) this.#tellSignedIn(this.#seat.tokens.standstill)
      else this.#leave(outcome.problem)
      return
    }
    const { account } = outcome.value
    if (account) {
      this.#sitDown(account, outcome.value.scopes).accept(outcome.value)
      await this.#forgetOthers(account)
    }
    this.#isDeskCleared = false
    this.#renewLater.stop()
    this.#tellSignedIn(toClockProblem(this.parts.msal.clockSkew))
  }

  /** One operator at a time: the next start must not find two. */
  async #forgetOthers(account: AccountInfo): Promise<void> {
    const { msal } = this.parts
    const others = (await msal.accounts()).filter((other) => keyOf(other) !== keyOf(account))
    for (const other of others) await msal.forget(other)
  }

  #sitDown(account: AccountInfo, granted: readonly string[]): OperatorTokens {
    const scopes = toScopes(toFeatures(granted))
    const tokens = new OperatorTokens({ ...this.parts, account, scopes })
    this.#seat = { account, tokens }
    return tokens
  }

  #tellWaiting(): void {
    const { organisation } = this.parts.world
    const operator = this.#seat && toOperator(this.#seat.account)
    const until = this.parts.now() + patience
    this.#tell({ ...{ state: 'waitingForBrowser', organisation, until }, ...(operator && { operator }) })
  }

  #tellSignedIn(problem?: Problem): void {
    const { world, cache } = this.parts
    if (!this.#seat || this.#attempt.isOpen) return
    const { organisation } = world
    const operator = toOperator(this.#seat.account)
    const next: Session = {
      ...{ state: 'signedIn', organisation, operator, kept: cache.rests, granted: this.grants },
      ...(problem && { problem }),
    }
    if (!isSameSession(this.#session, next)) this.#tell(next)
  }

  #leave(problem?: Problem): void {
    if (this.#attempt.isOpen) return
    const { organisation } = this.parts.world
    this.#tell({ state: 'signedOut', organisation, ...(problem && { problem }) })
  }

  #tell(session: Session): void {
    const before = this.#session
    this.#session = session
    this.#listener(session, before)
  }
}
