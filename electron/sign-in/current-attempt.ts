import type { AuthenticationResult } from '@azure/msal-node'
import { done, failed, type Outcome } from '../../shared/outcome'
import type { Problem } from '../../shared/problem'
import { createReference } from '../create-reference'
import type { TripWish } from './msal-client'
import { SignInAttempt, type AttemptParts } from './sign-in-attempt'

export interface CurrentAttemptParts extends Omit<AttemptParts, 'wish'> {
  readonly copy: (text: string) => Promise<void>
}

const problemOf = (kind: 'signInCancelled' | 'browserUnavailable'): Problem => ({
  kind,
  reference: createReference(),
})

/** The one attempt to sign in that may be open, and what the operator can do with it while the browser is away. */
export class CurrentAttempt {
  #attempt: SignInAttempt | undefined

  constructor(private readonly parts: CurrentAttemptParts) {}

  get isOpen(): boolean {
    return this.#attempt !== undefined
  }

  cancel(): void {
    this.#attempt?.cancel()
  }

  /** Cancels, and nobody follows how it ends. */
  drop(): void {
    this.cancel()
    this.#attempt = undefined
  }

  /** Opens the browser in place of an older attempt. `isLast`: no newer one has replaced it meanwhile. */
  async run(
    wish: TripWish,
  ): Promise<{ readonly outcome: Outcome<AuthenticationResult>; readonly isLast: boolean }> {
    this.cancel()
    const attempt = new SignInAttempt({ ...this.parts, wish })
    this.#attempt = attempt
    const outcome = await attempt.ended
    const isLast = this.#attempt === attempt
    if (isLast) this.#attempt = undefined
    return { outcome, isLast }
  }

  async openBrowserAgain(): Promise<Outcome<undefined>> {
    const link = this.#attempt?.link
    if (!link) return failed(problemOf('signInCancelled'))
    try {
      await this.parts.openBrowser(link)
      return done(undefined)
    } catch {
      return failed(problemOf('browserUnavailable'))
    }
  }

  async copyLink(): Promise<Outcome<undefined>> {
    const link = this.#attempt?.link
    if (!link) return failed(problemOf('signInCancelled'))
    await this.parts.copy(link)
    return done(undefined)
  }
}
