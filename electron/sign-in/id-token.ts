/** What an ID token must say before anyone is called signed in. msal checks none of these (only nonce and signature of the channel). */
export interface Expected {
  readonly clientId: string
  /** The organisation asked for; a domain or `organizations` cannot be compared with a GUID and is left to the issuer. */
  readonly tenant: string
  readonly issuerHost: string
  /** Milliseconds UTC. */
  readonly now: number
}

/** Clocks of servers and desks differ; more than this is named as a wrong clock. Milliseconds. */
const clockSkew = 5 * 60_000

export type IdTokenFault = 'audience' | 'issuer' | 'organisation' | 'expired'

const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

const field = (claims: object, name: string): unknown =>
  Object.entries(claims).find(([key]) => key === name)?.[1]

/** The host of an address; none when it is not an address. */
export function hostOf(address: unknown): string | undefined {
  return typeof address === 'string' && URL.canParse(address) ? new URL(address).host : undefined
}

/** Checks `aud`, `iss`, `tid` and `exp` (OpenID Connect Core §3.1.3.7); answers with the first that is wrong. */
export function faultInIdToken(
  claims: object,
  { clientId, tenant, issuerHost, now }: Expected,
): IdTokenFault | undefined {
  const expires = field(claims, 'exp')
  if (field(claims, 'aud') !== clientId) return 'audience'
  if (hostOf(field(claims, 'iss')) !== issuerHost) return 'issuer'
  if (guid.test(tenant) && field(claims, 'tid') !== tenant.toLowerCase()) return 'organisation'
  if (typeof expires !== 'number' || expires * 1000 + clockSkew < now) return 'expired'
  return undefined
}
