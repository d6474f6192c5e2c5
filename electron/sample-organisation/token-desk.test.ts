import { createHash, randomBytes } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { clientId } from './authorize-request'
import { createCompany } from './company'
import { TokenDesk } from './token-desk'

const start = Date.UTC(2026, 10, 24, 9)
const redirectUri = 'http://127.0.0.1:5000'
const company = createCompany({ size: 60 })
const [operator] = company.operators

let now = start
let desk: TokenDesk
beforeEach(() => {
  now = start
  desk = new TokenDesk({ company, issuer: 'https://login.example/v2.0', now: () => now, adminConsent: [] })
})

/** A code as the browser would bring it, and the fields that redeem it. */
function fetchCode(): URLSearchParams {
  if (!operator) throw new Error('the company has no operator')
  const verifier = randomBytes(32).toString('base64url')
  const code = desk.giveCode(
    {
      client_id: clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      response_mode: 'form_post',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      scope: 'User.Read',
    },
    operator,
  )
  return new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    code,
    code_verifier: verifier,
  })
}

const refreshTokenOf = (answer: object): string =>
  'refresh_token' in answer && typeof answer.refresh_token === 'string' ? answer.refresh_token : ''
const renew = (token: string): Promise<object> => desk.renew(new URLSearchParams({ refresh_token: token }))
const refusal = { error: 'invalid_grant' }

it('L23 of many who show one code at the same moment, no two get tokens', async () => {
  const fields = fetchCode()
  const answers = await Promise.all(Array.from({ length: 20 }, () => desk.redeemCode(fields)))
  expect(answers.filter((answer) => refreshTokenOf(answer) !== '').length).toBeLessThanOrEqual(1)
  for (const token of answers.map(refreshTokenOf)) expect(await renew(token)).toMatchObject(refusal)
})

it('a code that is shown again takes back all that came of it, renewed tokens too', async () => {
  const fields = fetchCode()
  const first = refreshTokenOf(await desk.redeemCode(fields))
  const second = refreshTokenOf(await renew(first))
  expect(second).not.toBe('')
  now += 120_000
  expect(await desk.redeemCode(fields)).toMatchObject(refusal)
  expect(await renew(second)).toMatchObject({ ...refusal, suberror: 'bad_token' })
})

it('a code that was replayed takes nothing from another sign-in', async () => {
  const [mine, other] = [fetchCode(), fetchCode()]
  const kept = refreshTokenOf(await desk.redeemCode(other))
  await desk.redeemCode(mine)
  await desk.redeemCode(mine)
  expect(refreshTokenOf(await renew(kept))).not.toBe('')
})

it('a code that is too old, and a wrong verifier, redeem nothing', async () => {
  const late = fetchCode()
  const wrong = fetchCode()
  wrong.set('code_verifier', 'x'.repeat(43))
  expect(await desk.redeemCode(wrong)).toMatchObject(refusal)
  now += 61_000
  expect(await desk.redeemCode(late)).toMatchObject(refusal)
})
