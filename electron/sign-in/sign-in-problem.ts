import { AuthError, InteractionRequiredAuthError } from '@azure/msal-node'
import type { OfflineCause, Problem } from '../../shared/problem'
import { signInCodeIn } from '../../shared/sign-in-codes'
import type { SignInDetails } from '../../shared/sign-in-details'
import { createReference } from '../create-reference'
import type { Log } from '../log'
import { toOfflineCause } from '../network/offline-cause'
import { askedToWait, foreignAddress, noAnswer, strangeAnswer } from './network-client'

const offlineCauses: readonly OfflineCause[] = [
  'nameNotFound',
  'refused',
  'tlsReplaced',
  'proxy',
  'proxyPassword',
  'captivePortal',
  'timedOut',
  'unreachable',
]

/**
 * Errors after which only the person can help. Not by msal's class for them, which misses some
 * (`invalid_grant` without a suberror), and not by Microsoft's numbers, which may change.
 */
const needsThePerson = new Set([
  'invalid_grant',
  'interaction_required',
  'login_required',
  'no_tokens_found',
  'no_account_in_silent_request',
])

/** msal could not learn the provider's addresses. */
const noAddresses = new Set(['openid_config_error', 'endpoints_resolution_error', 'network_error'])

/** `redeeming`: the operator waits for it; `renewing`: it happens by itself. */
export type Stage = 'redeeming' | 'renewing'

export interface ProblemParts {
  readonly world: { readonly clientId: string; readonly tenant: string }
  readonly now: () => number
  readonly log: Log
}

/** What the identity provider said, by the protocol's names of fields. */
export interface ProviderError {
  readonly error: string
  readonly description: string
  readonly subError?: string
  readonly correlationId?: string
}

function toDetails(said: ProviderError, { world, now }: ProblemParts): SignInDetails {
  const { error, description, correlationId } = said
  const code = signInCodeIn(description)
  return {
    error,
    ...(code && { code }),
    ...(correlationId && { correlationId }),
    at: now(),
    organisation: world.tenant,
    appId: world.clientId,
  }
}

/** What IT needs where the provider said nothing: when it was, and who asked whom. */
export function withDetails(problem: Problem, { world, now }: Omit<ProblemParts, 'log'>): Problem {
  if (problem.details) return problem
  const details = { error: problem.kind, at: now(), organisation: world.tenant, appId: world.clientId }
  return { ...problem, details }
}

type ProviderKind = 'consentNeeded' | 'signInRefused' | 'signedOut' | 'signInFailed'

function kindOf({ error, subError }: ProviderError, stage: Stage): ProviderKind {
  if (error === 'consent_required' || subError === 'consent_required') return 'consentNeeded'
  if (error === 'access_denied') return 'signInRefused'
  return stage === 'renewing' && needsThePerson.has(error) ? 'signedOut' : 'signInFailed'
}

/** A refusal in the provider's own words, as a problem. Only its names of errors decide; its text is never shown. */
export function toProblemOfProvider(said: ProviderError, stage: Stage, parts: ProblemParts): Problem {
  const kind = kindOf(said, stage)
  const details = toDetails(said, parts)
  const { code } = details
  const problem: Problem = {
    kind,
    reference: createReference(),
    details,
    ...(kind === 'signInFailed' && code && { code }),
  }
  const { error, subError, correlationId } = said
  const { reference } = problem
  parts.log.warn('sign-in failed', {
    ...{ reference, kind, error, subError, correlationId },
    // Not by the name “code”, which the log takes for a secret.
    number: code,
  })
  return problem
}

const isOfflineCause = (text: string): text is OfflineCause => offlineCauses.some((cause) => cause === text)

/** What came of the network and not of the provider. */
function toProblemOfNetwork({ errorCode, errorMessage }: AuthError): Problem | undefined {
  const reference = createReference()
  if (errorCode === noAnswer)
    return { kind: 'offline', reference, cause: isOfflineCause(errorMessage) ? errorMessage : 'unreachable' }
  // Neither an answer nor a page: a filter on the way.
  if (errorCode === strangeAnswer) return { kind: 'offline', reference, cause: 'proxy' }
  if (noAddresses.has(errorCode)) return { kind: 'offline', reference, cause: 'unreachable' }
  if (errorCode === askedToWait) return { kind: 'throttled', reference, until: Number(errorMessage) }
  return errorCode === foreignAddress ? { kind: 'unexpected', reference } : undefined
}

/** Whatever the sign-in threw, as a problem; the log has the same reference beside the codes. */
export const toSignInProblem = (error: unknown, stage: Stage, parts: ProblemParts): Problem =>
  withDetails(toProblem(error, stage, parts), parts)

function toProblem(error: unknown, stage: Stage, parts: ProblemParts): Problem {
  if (error instanceof AuthError) {
    const { errorCode, errorMessage, subError, correlationId } = error
    const problem = toProblemOfNetwork(error)
    if (!problem) {
      const said = { error: errorCode, description: errorMessage, subError, correlationId }
      return toProblemOfProvider(said, stage, parts)
    }
    const { kind, reference } = problem
    parts.log.warn('the identity provider was not reached', { reference, kind, errorCode })
    return problem
  }
  const reference = createReference()
  if (error instanceof TypeError && error.message === 'fetch failed')
    return { kind: 'offline', reference, cause: toOfflineCause(error) }
  parts.log.warn('sign-in broke', { name: error instanceof Error ? error.name : typeof error, reference })
  return { kind: 'unexpected', reference }
}

/** What the provider wants to be asked with the next time the person signs in (for example a second factor). */
export function claimsIn(error: unknown): string | undefined {
  const hasClaims = error instanceof InteractionRequiredAuthError && error.claims !== ''
  return hasClaims ? error.claims : undefined
}
