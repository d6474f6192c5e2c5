import type { Instant } from './availability/availability'

/** What IT needs to find a failed sign-in in the organisation's own records. No person, no token, no text of the server's. */
export interface SignInDetails {
  /** The protocol's error, for example `invalid_grant`. */
  readonly error: string
  /** Microsoft's number, for example `AADSTS50105`; it chooses words only. */
  readonly code?: string
  readonly correlationId?: string
  readonly at: Instant
  /** The organisation as configured: an id or a domain. */
  readonly organisation: string
  readonly appId: string
}

/** The details as text to be copied, one fact a line. */
export function toDetailsText(reference: string, details: SignInDetails): string {
  const { error, code, correlationId, at, organisation, appId } = details
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Reference', reference],
    ['Error', error],
    ['Code', code],
    ['Correlation id', correlationId],
    ['Time (UTC)', new Date(at).toISOString()],
    ['Organisation', organisation],
    ['App id', appId],
  ]
  return facts
    .filter(([, fact]) => fact !== undefined)
    .map(([name, fact]) => `${name}: ${fact}`)
    .join('\n')
}
