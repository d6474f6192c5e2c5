import type { AccountInfo, AuthenticationResult } from '@azure/msal-node'
import { done, failed, type Outcome } from '../../shared/outcome'
import type { Problem } from '../../shared/problem'
import { createReference } from '../create-reference'
import type { MsalClient } from './msal-client'
import { claimsIn, toSignInProblem, withDetails, type ProblemParts } from './sign-in-problem'
import { namedAfterClock } from './wrong-clock'

export interface TokenWish {
  /** The token at hand was refused … */
  readonly force?: boolean
  /** … namely this one: a newer one may have come since. */
  readonly refused?: string
  /** What the calendar server wants to have proved, JSON text. */
  readonly claims?: string
}

interface Token {
  readonly text: string
  readonly expiresAt: number
  /** Present when it replaced a refused one. */
  readonly replaced?: { readonly at: number; readonly claims: string | undefined }
}

interface Renewal {
  readonly force: boolean
  readonly outcome: Promise<Outcome<string>>
}

export interface TokensParts extends ProblemParts {
  readonly msal: MsalClient
  readonly account: AccountInfo
  readonly scopes: readonly string[]
}

/** Renewed this long before its end, milliseconds. */
const reserve = 5 * 60_000
/** A token that replaced a refused one and is itself refused within this time, milliseconds, says that renewing does not help. */
const trial = 60_000

/** The access token of one operator: fetched once for all who ask, renewed when refused, never in a loop, never by a browser. */
export class OperatorTokens {
  #token: Token | undefined
  #underWay: Renewal | undefined
  #standstill: Problem | undefined
  #claims: string | undefined
  #granted: readonly string[]
  #hasWorked = false

  constructor(private readonly parts: TokensParts) {
    this.#granted = parts.scopes
  }

  /** What the next sign-in by the person has to prove. */
  get claims(): string | undefined {
    return this.#claims
  }

  /** Why only the person can help from here on. */
  get standstill(): Problem | undefined {
    return this.#standstill
  }

  get granted(): readonly string[] {
    return this.#granted
  }

  /** True once there was a token in this run, so that something may have been read with it. */
  get hasWorked(): boolean {
    return this.#hasWorked
  }

  /** Takes what a sign-in by the person brought. */
  accept(result: AuthenticationResult): void {
    this.#keep(result, undefined)
  }

  async accessToken(wish: TokenWish = {}): Promise<Outcome<string>> {
    if (this.#standstill) return failed(this.#standstill)
    if (this.#isRefused(wish)) return this.#replace(wish)
    if (this.#isFresh()) return done(this.#token?.text ?? '')
    return (this.#underWay ?? this.#begin(false)).outcome
  }

  async #replace(wish: TokenWish): Promise<Outcome<string>> {
    if (this.#isInVain(wish)) return failed(this.#stop(this.#signedOut(), wish.claims))
    const underWay = this.#underWay ?? this.#begin(true, wish.claims)
    if (underWay.force) return underWay.outcome
    // What is under way may bring back from the cache the very token that was refused.
    await underWay.outcome
    return this.accessToken(wish)
  }

  #isFresh(): boolean {
    return this.#token !== undefined && this.#token.expiresAt - reserve > this.parts.now()
  }

  #isRefused({ force = false, refused }: TokenWish): boolean {
    return force && (refused === undefined || this.#token === undefined || refused === this.#token.text)
  }

  #isInVain({ refused, claims }: TokenWish): boolean {
    const replaced = this.#token?.replaced
    if (refused === undefined || !replaced || this.parts.now() - replaced.at > trial) return false
    return claims === undefined || claims === replaced.claims
  }

  #begin(force: boolean, claims?: string): Renewal {
    const outcome = this.#renew(force, claims).finally(() => (this.#underWay = undefined))
    const renewal = { force, outcome }
    this.#underWay = renewal
    return renewal
  }

  async #renew(force: boolean, claims: string | undefined): Promise<Outcome<string>> {
    const { msal, account, scopes } = this.parts
    try {
      const result = await msal.renew(account, { scopes, force, ...(claims && { claims }) })
      return await this.#checked(result, force ? { at: this.parts.now(), claims } : undefined)
    } catch (error) {
      const problem = namedAfterClock(toSignInProblem(error, 'renewing', this.parts), msal.clockSkew)
      if (problem.kind === 'signedOut' || problem.kind === 'consentNeeded')
        return failed(this.#stop(problem, claimsIn(error) ?? claims))
      return this.#lasting(force) ?? failed(problem)
    }
  }

  /** A token that has not ended is still good when its early renewal failed. */
  #lasting(isRefused: boolean): Outcome<string> | undefined {
    const token = this.#token
    return token && !isRefused && token.expiresAt > this.parts.now() ? done(token.text) : undefined
  }

  /** msal calls an empty token and another person's token a success. */
  async #checked(result: AuthenticationResult, replaced: Token['replaced']): Promise<Outcome<string>> {
    const { account, msal, log, now } = this.parts
    const answered = result.account
    const reference = createReference()
    if (answered && answered.homeAccountId !== account.homeAccountId) {
      log.warn('the identity provider answered with the token of another person', { reference })
      await msal.forget(answered)
      return failed(this.#stop(withDetails({ kind: 'signedOut', reference }, this.parts)))
    }
    if (result.accessToken.length === 0 || (result.expiresOn?.getTime() ?? 0) <= now()) {
      log.warn('a renewed token was empty or had ended', { reference })
      return failed(withDetails({ kind: 'offline', reference, cause: 'proxy' }, this.parts))
    }
    return done(this.#keep(result, replaced))
  }

  #keep({ accessToken, expiresOn, scopes }: AuthenticationResult, replaced: Token['replaced']): string {
    const expiresAt = expiresOn?.getTime() ?? 0
    this.#token = { text: accessToken, expiresAt, ...(replaced && { replaced }) }
    this.#granted = scopes
    this.#claims = undefined
    this.#hasWorked = true
    return accessToken
  }

  #signedOut(): Problem {
    return withDetails({ kind: 'signedOut', reference: createReference() }, this.parts)
  }

  /** From here on only the person can help, and nobody asks the provider again until then. */
  #stop(problem: Problem, claims?: string): Problem {
    this.#standstill = problem
    this.#claims = claims
    this.#token = undefined
    return problem
  }
}
