import { randomUUID } from 'node:crypto'
import type { OutsideWorld } from '../outside-world'
import { challengeOf } from '../sign-in/proof'

/** Fields of a token endpoint's answer. */
export type TokenFields = Readonly<Record<string, unknown>>

export interface Person {
  readonly oid: string
  readonly tid: string
  readonly username: string
  readonly name: string
}

export const clientId = '0f0e0d0c-1a2b-4c3d-8e4f-001122334455'
export const tenant = 'd0d0d0d0-0000-4000-8000-000000000001'
export const anna: Person = {
  oid: 'a0a0a0a0-0000-4000-8000-000000000001',
  tid: tenant,
  username: 'anna.berg@lindenhof.example',
  name: 'Anna Berg',
}
export const bert: Person = { ...anna, oid: 'b0b0b0b0-0000-4000-8000-000000000002', name: 'Bert Cole' }

const authority = `https://login.provider.example/${tenant}`
const toSegment = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

interface Visit {
  readonly challenge: string
  readonly nonce: string
}

/** A token request, its fields and what it was sent to. */
export interface TokenRequest {
  readonly fields: URLSearchParams
  readonly url: string
}

/**
 * An identity provider that does as the test says: it grants, after checking PKCE and rotating refresh tokens,
 * unless `answer` names another answer. Its access tokens can be recognised anywhere by their beginning.
 */
export class ScriptedProvider {
  readonly tokenRequests: TokenRequest[] = []
  person = anna
  /** Milliseconds UTC. */
  now: () => number = Date.now
  /** Fields put over those of a grant. */
  over: TokenFields = {}
  /** Claims put over those of the ID token. */
  claims: TokenFields = {}
  answer: (request: TokenRequest) => Response | Promise<Response> = ({ fields }) => this.grant(fields)
  #count = 0
  readonly #visits = new Map<string, Visit>()

  get world(): OutsideWorld {
    return {
      organisation: { name: 'lindenhof.example', isSample: false },
      clientId,
      tenant,
      authority: { url: authority, metadata: JSON.stringify(this.metadata) },
      redirectHost: '127.0.0.1',
      graphRoot: 'https://graph.provider.example',
      fetch: (request) => this.#receive(request),
      close: () => Promise.resolve(),
    }
  }

  get metadata(): Readonly<Record<string, string>> {
    return {
      issuer: `${authority}/v2.0`,
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      token_endpoint: `${authority}/oauth2/v2.0/token`,
      end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
      jwks_uri: `${authority}/discovery/v2.0/keys`,
    }
  }

  /** The operator signs in on the page of this link; answers with the form by which the browser is sent back. */
  signInOnPage(link: string): { readonly to: string; readonly form: URLSearchParams } {
    const query = new URL(link).searchParams
    const code = `code-${randomUUID()}`
    this.#visits.set(code, { challenge: query.get('code_challenge') ?? '', nonce: query.get('nonce') ?? '' })
    const form = new URLSearchParams({ code, state: query.get('state') ?? '' })
    return { to: query.get('redirect_uri') ?? '', form }
  }

  /** A browser in which the operator signs in at once; answers with the last page's text. */
  browse(link: string): Promise<string> {
    const { to, form } = this.signInOnPage(link)
    return postBack(to, form)
  }

  grant(fields: URLSearchParams): Response {
    const visit = this.#visits.get(fields.get('code') ?? '')
    if (fields.get('grant_type') === 'authorization_code') {
      if (!visit || challengeOf(fields.get('code_verifier') ?? '') !== visit.challenge)
        return refuse({
          error: 'invalid_grant',
          error_codes: [501481],
          error_description: 'AADSTS501481: PKCE',
        })
    }
    return toJson({ ...this.#tokens(visit?.nonce), ...this.over })
  }

  async #receive(request: Request): Promise<Response> {
    const asked = { url: request.url, fields: new URLSearchParams(await request.text()) }
    this.tokenRequests.push(asked)
    return this.answer(asked)
  }

  #tokens(nonce: string | undefined): TokenFields {
    const { oid, tid, username, name } = this.person
    this.#count += 1
    const claims = {
      ...{ iss: `${authority}/v2.0`, aud: clientId, sub: oid, exp: Math.floor(this.now() / 1000) + 3_600 },
      ...{ oid, tid, name, preferred_username: username, ver: '2.0', ...(nonce && { nonce }) },
      ...this.claims,
    }
    return {
      token_type: 'Bearer',
      scope: 'openid profile offline_access User.Read User.ReadBasic.All Calendars.ReadBasic',
      expires_in: 3_600,
      access_token: `canary-access-${this.#count}-${oid}`,
      refresh_token: `canary-refresh-${this.#count}-${oid}`,
      id_token: `${toSegment({ alg: 'none' })}.${toSegment(claims)}.c2lnbmF0dXJl`,
      client_info: toSegment({ uid: oid, utid: tid }),
    }
  }
}

export const toJson = (
  fields: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify(fields), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  })

export const refuse = (fields: TokenFields, status = 400): Response => toJson(fields, status)

/** The browser posts the form back; answers with the page it is shown. */
export async function postBack(to: string, form: URLSearchParams): Promise<string> {
  const response = await fetch(to, { method: 'POST', body: form, headers: { Origin: 'null' } })
  return response.text()
}
