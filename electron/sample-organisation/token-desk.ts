import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose'
import type { Instant } from '../../shared/availability/availability'
import { clientId, type AuthorizeRequest } from './authorize-request'
import type { Company, Employee } from './company'
import { openGrant, sealGrant } from './seals'

const codeLife = 60_000
const accessLife = 65 * 60_000
const refreshLife = 90 * 24 * 60 * 60_000

/** What this organisation knows; others that are asked for are left out of the grant. */
const known = [
  'User.Read',
  'User.ReadBasic.All',
  'User.Read.All',
  'Calendars.ReadBasic',
  'Presence.Read.All',
  'MailTips.ReadBasic.Shared',
  'Place.Read.All',
  'Mail.Send',
  'People.Read',
  'GroupMember.Read.All',
  'Mail.Read',
]
const plain = ['openid', 'profile', 'email', 'offline_access']

/** A refusal in Entra's shape. */
export interface TokenRefusal {
  readonly error: string
  readonly message: string
  readonly suberror?: string
}

export interface TokenDeskParts {
  readonly company: Company
  readonly issuer: string
  readonly now: () => Instant
  /** Permissions that the company's administrator consented to for everybody. */
  readonly adminConsent: readonly string[]
  /** Permissions that this organisation gives nobody, whatever is asked for. */
  readonly withheld?: readonly string[]
}

interface Pending {
  readonly request: AuthorizeRequest
  readonly user: Employee
  readonly until: Instant
  /** Names every refresh token that comes of this code: they are revoked when it is shown a second time. */
  readonly family: string
  isSpent: boolean
}

/** What tokens are made from. */
interface Gift {
  readonly user: Employee
  readonly asked: readonly string[]
  readonly family: string
}

const refuse = (error: string, message: string, suberror?: string): TokenRefusal => ({
  error,
  message,
  ...(suberror && { suberror }),
})
const usedCode = refuse('invalid_grant', 'AADSTS54005: The code was already redeemed or has expired.')
const deadToken = refuse(
  'invalid_grant',
  'AADSTS700082: The refresh token has expired or was used before.',
  'bad_token',
)

/** Why a code is not traded for tokens, if it is not: another app, another return address, another proof. */
function refusalOf(fields: URLSearchParams, request: AuthorizeRequest): TokenRefusal | undefined {
  if (fields.get('client_id') !== clientId) return refuse('invalid_client', 'AADSTS700016: Unknown app.')
  if (fields.get('redirect_uri') !== request.redirect_uri) {
    return refuse('invalid_grant', 'AADSTS500117: The return address is not the one of the request.')
  }
  const challenge = createHash('sha256')
    .update(fields.get('code_verifier') ?? '')
    .digest('base64url')
  return challenge === request.code_challenge
    ? undefined
    : refuse('invalid_grant', 'AADSTS501481: The code_verifier does not match the code_challenge.')
}

/** Gives codes, and tokens for them. Codes serve once, refresh tokens rotate. */
export class TokenDesk {
  readonly #codes = new Map<string, Pending>()
  readonly #spent = new Set<string>()
  readonly #revoked = new Set<string>()
  #keys: ReturnType<typeof generateKeyPair> | undefined

  constructor(private readonly parts: TokenDeskParts) {}

  giveCode(request: AuthorizeRequest, user: Employee): string {
    const code = randomBytes(24).toString('base64url')
    this.#codes.set(code, {
      request,
      user,
      until: this.parts.now() + codeLife,
      family: randomUUID(),
      isSpent: false,
    })
    return code
  }

  async redeemCode(fields: URLSearchParams): Promise<object | TokenRefusal> {
    const pending = this.#codes.get(fields.get('code') ?? '')
    if (!pending) return usedCode
    // https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2: a code shown twice was stolen, so what came of it is worth nothing.
    if (pending.isSpent) this.#revoked.add(pending.family)
    if (pending.isSpent || pending.until <= this.parts.now()) return usedCode
    const refusal = refusalOf(fields, pending.request)
    if (refusal) return refusal
    // Before anything is waited for: of two that come at once, one is served.
    pending.isSpent = true
    const { request, user, family } = pending
    return this.#give({ user, family, asked: request.scope.split(' ') }, request.nonce)
  }

  async renew(fields: URLSearchParams): Promise<object | TokenRefusal> {
    const token = fields.get('refresh_token') ?? ''
    const grant = openGrant(token, 'refresh', this.parts.now())
    const user = this.parts.company.operators.find(({ id }) => id === grant?.user)
    if (!grant || !user || this.#spent.has(token) || this.#revoked.has(grant.family ?? '')) return deadToken
    this.#spent.add(token)
    const asked = [...grant.scopes, ...(fields.get('scope') ?? '').split(' ')]
    return this.#give({ user, asked, family: grant.family ?? randomUUID() })
  }

  /** The public half of the key that signs ID tokens. */
  async publicKey(): Promise<JWK> {
    const { publicKey } = await this.#pair()
    return { ...(await exportJWK(publicKey)), kid: 'sample', use: 'sig', alg: 'RS256' }
  }

  async #give({ user, asked, family }: Gift, nonce?: string) {
    const { now, adminConsent, withheld = [] } = this.parts
    const names = asked.map((scope) => scope.split('/').at(-1) ?? scope)
    const scopes = [...new Set([...names, ...adminConsent])].filter(
      (scope) => known.includes(scope) && !withheld.includes(scope),
    )
    const grant = { user: user.id, client: clientId, scopes }
    return {
      token_type: 'Bearer',
      scope: [...scopes, ...plain].join(' '),
      expires_in: accessLife / 1000,
      ext_expires_in: accessLife / 1000,
      access_token: sealGrant({ ...grant, kind: 'access', until: now() + accessLife }),
      refresh_token: sealGrant({ ...grant, kind: 'refresh', family, until: now() + refreshLife }),
      id_token: await this.#idToken(user, nonce),
      client_info: Buffer.from(JSON.stringify({ uid: user.id, utid: this.parts.company.tenant })).toString(
        'base64url',
      ),
    }
  }

  async #idToken(user: Employee, nonce?: string): Promise<string> {
    const { privateKey } = await this.#pair()
    const { issuer, now, company } = this.parts
    const seconds = Math.floor(now() / 1000)
    const claims = {
      name: user.name,
      preferred_username: user.userPrincipalName,
      oid: user.id,
      tid: company.tenant,
    }
    return new SignJWT({ ...claims, ver: '2.0', login_hint: randomUUID(), ...(nonce && { nonce }) })
      .setProtectedHeader({ alg: 'RS256', kid: 'sample', typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(clientId)
      .setSubject(user.id)
      .setIssuedAt(seconds)
      .setNotBefore(seconds)
      .setExpirationTime(seconds + 3600)
      .sign(privateKey)
  }

  /** Made when first needed: a key takes long, and most starts need none. */
  #pair(): ReturnType<typeof generateKeyPair> {
    this.#keys ??= generateKeyPair('RS256')
    return this.#keys
  }
}
