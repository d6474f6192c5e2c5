import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { parseAuthorizeRequest, type AuthorizeRequest } from './authorize-request'
import { drawErrorPage, drawFormPost, drawPickPage, drawSignedOutPage } from './identity-page'
import { TokenDesk, type TokenDeskParts, type TokenRefusal } from './token-desk'

const isRefusal = (answer: object): answer is TokenRefusal => 'error' in answer

function toErrorBody({ error, message, suberror }: TokenRefusal, now: number): object {
  return {
    error,
    error_description: `${message} Trace ID: ${randomUUID()}`,
    error_codes: [Number(/AADSTS(\d+)/.exec(message)?.[1] ?? 0)],
    timestamp: new Date(now).toISOString(),
    trace_id: randomUUID(),
    correlation_id: randomUUID(),
    ...(suberror && { suberror }),
  }
}

/** Back to the app with the answer, in the form that was asked for. */
function goBack(
  { redirect_uri, response_mode, state }: Pick<AuthorizeRequest, 'redirect_uri' | 'response_mode' | 'state'>,
  answer: Readonly<Record<string, string>>,
): Response {
  const fields = { ...answer, ...(state !== undefined && { state }) }
  if (response_mode === 'form_post') return drawFormPost(redirect_uri, fields)
  const target = new URL(redirect_uri)
  for (const [name, value] of Object.entries(fields)) target.searchParams.set(name, value)
  return new Response(null, { status: 302, headers: { location: target.href } })
}

const declined = {
  error: 'access_denied',
  error_description: 'AADSTS65004: User declined to consent to access the app.',
}

/** Entra's part: one picks an operator on its page, and the app trades the code for tokens. */
export function createIdentityProvider(
  parts: TokenDeskParts & { readonly authorizeUrl: () => string },
): Hono {
  const { company, issuer, now } = parts
  const desk = new TokenDesk(parts)
  const tenant = `/${company.tenant}`
  const base = issuer.replace(/\/v2\.0$/, '')
  const app = new Hono()

  app.get(`${tenant}/v2.0/.well-known/openid-configuration`, (context) =>
    context.json(metadataOf(base, parts.authorizeUrl())),
  )
  app.get(`${tenant}/discovery/v2.0/keys`, async (context) =>
    context.json({ keys: [await desk.publicKey()] }),
  )
  app.get(`${tenant}/oauth2/v2.0/authorize`, (context) => {
    const read = parseAuthorizeRequest(context.req.query())
    if (read.kind === 'stays') return drawErrorPage(read.message)
    if (read.kind === 'complete') {
      return drawPickPage(company.operators, new URL(read.request.redirect_uri).origin)
    }
    const { redirectUri, state, message } = read
    return goBack(
      { redirect_uri: redirectUri, response_mode: 'query', state },
      { error: 'invalid_request', error_description: message },
    )
  })
  app.post(`${tenant}/oauth2/v2.0/authorize`, async (context) => {
    const read = parseAuthorizeRequest(context.req.query())
    if (read.kind !== 'complete')
      return drawErrorPage('AADSTS90013: This page was not reached in the usual way.')
    const { operator } = await context.req.parseBody()
    const user = company.operators.find(({ id }) => id === operator)
    return goBack(read.request, user ? { code: desk.giveCode(read.request, user) } : declined)
  })
  app.post(`${tenant}/oauth2/v2.0/token`, async (context) => {
    const fields = new URLSearchParams(await context.req.text())
    const answer = await answerToken(desk, fields)
    return isRefusal(answer) ? context.json(toErrorBody(answer, now()), 400) : context.json(answer)
  })
  app.get(`${tenant}/oauth2/v2.0/logout`, () => drawSignedOutPage())
  return app
}

async function answerToken(desk: TokenDesk, fields: URLSearchParams): Promise<object | TokenRefusal> {
  const kind = fields.get('grant_type')
  if (kind === 'authorization_code') return desk.redeemCode(fields)
  if (kind === 'refresh_token') return desk.renew(fields)
  return { error: 'unsupported_grant_type', message: 'AADSTS70003: This grant type is not supported.' }
}

/** The discovery document. The authorize page is the one address that a browser must reach. */
export const metadataOf = (base: string, authorizeUrl: string): Readonly<Record<string, unknown>> => ({
  issuer: `${base}/v2.0`,
  authorization_endpoint: authorizeUrl,
  token_endpoint: `${base}/oauth2/v2.0/token`,
  end_session_endpoint: authorizeUrl.replace(/authorize$/, 'logout'),
  jwks_uri: `${base}/discovery/v2.0/keys`,
  response_modes_supported: ['query', 'form_post'],
  response_types_supported: ['code'],
  code_challenge_methods_supported: ['S256'],
  id_token_signing_alg_values_supported: ['RS256'],
  subject_types_supported: ['pairwise'],
})
