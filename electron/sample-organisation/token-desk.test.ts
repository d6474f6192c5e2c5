import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { clientId, type AuthorizeRequest } from './authorize-request'
import { createCompany } from './company'
import { TokenDesk } from './token-desk'

const verifier = 'a'.repeat(43)
const request: AuthorizeRequest = {
  client_id: clientId,
  redirect_uri: 'http://localhost:4711',
  response_type: 'code',
  response_mode: 'query',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
  scope: 'openid User.Read',
}
const company = createCompany({ size: 20 })
const given = z.object({ refresh_token: z.string() })
const refusal = z.object({ message: z.string() })
const revoked = { error: 'invalid_grant', suberror: 'bad_token' }

function openDesk(): TokenDesk {
  const now = (): number => Date.parse('2026-11-24T09:00:00Z')
  return new TokenDesk({ company, issuer: 'https://login.example/v2.0', now, adminConsent: [] })
}

it('gives what was asked for and exists, and never what the organisation withholds', async () => {
  const now = (): number => Date.parse('2026-11-24T09:00:00Z')
  const parts = { company, issuer: 'https://login.example/v2.0', now, adminConsent: ['User.Read.All'] }
  const scopes = z.object({ scope: z.string() })
  const scopeOf = async (withheld: readonly string[]) => {
    const desk = new TokenDesk({ ...parts, withheld })
    return scopes.parse(await redeem(desk, codeFrom(desk))).scope.split(' ')
  }
  expect(await scopeOf([])).toEqual(expect.arrayContaining(['User.Read', 'User.Read.All']))
  expect(await scopeOf(['User.Read.All'])).not.toContain('User.Read.All')
})

function codeFrom(desk: TokenDesk): string {
  const [operator] = company.operators
  if (!operator) throw new RangeError('no operator')
  return desk.giveCode(request, operator)
}

const redeem = (desk: TokenDesk, code: string, proof = verifier): Promise<object> =>
  desk.redeemCode(
    new URLSearchParams({
      client_id: clientId,
      redirect_uri: request.redirect_uri,
      code,
      code_verifier: proof,
    }),
  )

const renew = (desk: TokenDesk, refreshToken: string): Promise<object> =>
  desk.renew(new URLSearchParams({ refresh_token: refreshToken }))

const whyRefused = (answer: object): string => refusal.parse(answer).message

const refreshTokenOf = (answer: object): string => given.parse(answer).refresh_token

it('gives tokens to one of two that show the same code at once, and revokes those', async () => {
  const desk = openDesk()
  const code = codeFrom(desk)
  const [first, second] = await Promise.all([redeem(desk, code), redeem(desk, code)])
  expect(whyRefused(second)).toContain('AADSTS54005')
  expect(await renew(desk, refreshTokenOf(first))).toMatchObject(revoked)
})

it('revokes the refresh tokens of a code that is shown again, the renewed ones among them', async () => {
  const desk = openDesk()
  const code = codeFrom(desk)
  const second = await renew(desk, refreshTokenOf(await redeem(desk, code)))
  const third = await renew(desk, refreshTokenOf(second))
  expect(whyRefused(await redeem(desk, code))).toContain('AADSTS54005')
  expect(await renew(desk, refreshTokenOf(third))).toMatchObject(revoked)
})

it('leaves the sign-ins of other codes alone when one is shown again', async () => {
  const desk = openDesk()
  const [stolen, other] = [codeFrom(desk), codeFrom(desk)]
  const kept = refreshTokenOf(await redeem(desk, other))
  await redeem(desk, stolen)
  await redeem(desk, stolen)
  expect(given.safeParse(await renew(desk, kept)).success).toBe(true)
})

it('serves a refresh token once', async () => {
  const desk = openDesk()
  const token = refreshTokenOf(await redeem(desk, codeFrom(desk)))
  expect(given.safeParse(await renew(desk, token)).success).toBe(true)
  expect(await renew(desk, token)).toMatchObject(revoked)
})

it('does not spend a code on someone who cannot prove that it is theirs', async () => {
  const desk = openDesk()
  const code = codeFrom(desk)
  expect(whyRefused(await redeem(desk, code, 'b'.repeat(43)))).toContain('AADSTS501481')
  expect(given.safeParse(await redeem(desk, code)).success).toBe(true)
})
