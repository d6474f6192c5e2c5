import { AuthError, ClientAuthError } from '@azure/msal-node'
import { describe, expect, it } from 'vitest'
import { explainSignInCode } from '../../shared/sign-in-codes'
import { openAt, signedIn, tokenOf } from '../testing/open-operator'
import { createRecordedLog } from '../testing/recorded-log'
import { clientId, refuse, ScriptedProvider, tenant } from '../testing/scripted-provider'
import { claimsIn, toProblemOfProvider, toSignInProblem } from './sign-in-problem'

const at = 1_700_000_000_000
const parts = { world: { clientId, tenant }, now: () => at, log: createRecordedLog() }

// What the token endpoint sends beside each number: protocol error, suberror.
const rows = [
  ['65001', 'invalid_grant', 'consent_required', 'consentNeeded'],
  ['50076', 'interaction_required', 'basic_action', 'signedOut'],
  ['50074', 'interaction_required', 'basic_action', 'signedOut'],
  ['50078', 'interaction_required', 'basic_action', 'signedOut'],
  ['50158', 'interaction_required', 'basic_action', 'signedOut'],
  ['50079', 'interaction_required', 'basic_action', 'signedOut'],
  ['50072', 'interaction_required', 'basic_action', 'signedOut'],
  ['53004', 'interaction_required', 'additional_action', 'signedOut'],
  ['53000', 'interaction_required', 'message_only', 'signedOut'],
  ['53001', 'interaction_required', 'message_only', 'signedOut'],
  ['53002', 'interaction_required', 'message_only', 'signedOut'],
  ['53003', 'invalid_grant', 'message_only', 'signedOut'],
  ['530032', 'invalid_grant', 'message_only', 'signedOut'],
  ['530035', 'invalid_grant', 'message_only', 'signedOut'],
  ['50131', 'invalid_grant', 'message_only', 'signedOut'],
  ['700082', 'invalid_grant', 'bad_token', 'signedOut'],
  ['70008', 'invalid_grant', undefined, 'signedOut'],
  ['70043', 'invalid_grant', 'token_expired', 'signedOut'],
  ['50173', 'invalid_grant', 'bad_token', 'signedOut'],
  ['50132', 'invalid_grant', undefined, 'signedOut'],
  ['50133', 'invalid_grant', undefined, 'signedOut'],
  ['54005', 'invalid_grant', undefined, 'signedOut'],
  ['70000', 'invalid_grant', undefined, 'signedOut'],
  ['501481', 'invalid_grant', undefined, 'signedOut'],
  ['50057', 'invalid_grant', undefined, 'signedOut'],
  ['50053', 'invalid_grant', undefined, 'signedOut'],
  ['50055', 'invalid_grant', undefined, 'signedOut'],
  ['50196', 'invalid_grant', undefined, 'signedOut'],
  ['700016', 'unauthorized_client', undefined, 'signInFailed'],
  ['90130', 'unauthorized_client', undefined, 'signInFailed'],
  ['90002', 'invalid_request', undefined, 'signInFailed'],
  ['90038', 'invalid_request', undefined, 'signInFailed'],
  ['50128', 'invalid_request', undefined, 'signInFailed'],
  ['50059', 'invalid_request', undefined, 'signInFailed'],
  ['7000218', 'invalid_client', undefined, 'signInFailed'],
  ['500021', 'access_denied', undefined, 'signInRefused'],
  ['500022', 'access_denied', undefined, 'signInRefused'],
  ['500011', 'invalid_resource', undefined, 'signInFailed'],
  ['650052', 'invalid_client', undefined, 'signInFailed'],
  ['65005', 'invalid_client', undefined, 'signInFailed'],
  ['650056', 'invalid_client', undefined, 'signInFailed'],
  ['650057', 'invalid_resource', undefined, 'signInFailed'],
  ['90033', 'temporarily_unavailable', undefined, 'throttled'],
  ['90006', 'server_error', undefined, 'throttled'],
  ['90012', 'temporarily_unavailable', undefined, 'throttled'],
  ['50033', 'temporarily_unavailable', undefined, 'throttled'],
  ['90090', 'temporarily_unavailable', undefined, 'throttled'],
  ['90024', 'temporarily_unavailable', undefined, 'throttled'],
  ['90055', 'temporarily_unavailable', undefined, 'throttled'],
] as const

const cases = rows.map(([number, error, suberror, kind]) => ({ number, error, suberror, kind }))

const bodyOf = (number: string, error: string, suberror: string | undefined) => ({
  ...{ error, error_description: `AADSTS${number}: words of Microsoft`, error_codes: [Number(number)] },
  ...(suberror && { suberror }),
})

describe('the token endpoint refuses a renewal', () => {
  it.each(cases)('AADSTS$number with $error, $suberror: $kind', async ({ number, error, suberror, kind }) => {
    const idp = new ScriptedProvider()
    const operator = await signedIn(idp)
    idp.answer = () => refuse(bodyOf(number, error, suberror))
    const outcome = await operator.session.accessToken({ force: true, refused: await tokenOf(operator) })
    expect(outcome).toMatchObject({ ok: false, problem: { kind } })
    if (kind !== 'throttled')
      expect(outcome).toMatchObject({ problem: { details: { error, code: `AADSTS${number}` } } })
    expect(explainSignInCode(number).explanation).not.toBe('unknown')
    operator.session.close()
  })
})

describe('the token endpoint refuses a code', () => {
  it.each(cases.filter(({ kind }) => kind !== 'throttled'))(
    'AADSTS$number with $error, $suberror: told as a sign-in that failed, never as “signed out”',
    async ({ number, error, suberror, kind }) => {
      const idp = new ScriptedProvider()
      idp.answer = () => refuse(bodyOf(number, error, suberror))
      const outcome = await openAt(idp).session.signIn()
      expect(outcome).toMatchObject({ problem: { kind: kind === 'signedOut' ? 'signInFailed' : kind } })
    },
  )
})

describe('the way back carries an error', () => {
  it.each([
    ['65004', 'access_denied', 'signInRefused'],
    ['90094', 'access_denied', 'signInRefused'],
    ['90095', 'access_denied', 'signInRefused'],
    ['50105', 'access_denied', 'signInRefused'],
    ['65001', 'consent_required', 'consentNeeded'],
    ['50058', 'login_required', 'signInFailed'],
    ['50020', 'invalid_request', 'signInFailed'],
    ['50011', 'invalid_request', 'signInFailed'],
    ['16000', 'interaction_required', 'signInFailed'],
  ])('AADSTS%s with %s: %s, with details for IT', (number, error, kind) => {
    const description = `AADSTS${number}: words. Trace ID: 1`
    const said = { error, description, correlationId: 'c0ffee' }
    expect(toProblemOfProvider(said, 'redeeming', parts)).toMatchObject({
      kind,
      details: {
        ...{ error, code: `AADSTS${number}`, correlationId: 'c0ffee' },
        ...{ at, organisation: tenant, appId: clientId },
      },
    })
  })
})

it('every refusal of the token endpoint carries the correlation id under which Microsoft’s records show it', async () => {
  const idp = new ScriptedProvider()
  const operator = await signedIn(idp)
  idp.answer = () => refuse({ error: 'invalid_grant', error_description: 'AADSTS50173: reset' })
  const renewed = await operator.session.accessToken({ force: true, refused: await tokenOf(operator) })
  const redeemed = await operator.session.signIn()
  const sent = idp.tokenRequests.map(({ url }) => new URL(url).searchParams.get('client-request-id'))
  const named = [renewed, redeemed].map((outcome) => !outcome.ok && outcome.problem.details?.correlationId)
  expect(named).toEqual(sent)
  for (const id of named) expect(id).toMatch(/^[\da-f-]{36}$/)
})

describe('behaviour follows the protocol, not the number', () => {
  it('an unknown number with a known error', () => {
    const said = { error: 'invalid_grant', description: 'AADSTS99999: new' }
    expect(toProblemOfProvider(said, 'renewing', parts).kind).toBe('signedOut')
  })

  it('a known number with an unknown error', () => {
    const said = { error: 'brand_new', description: 'AADSTS700082: old' }
    expect(toProblemOfProvider(said, 'renewing', parts).kind).toBe('signInFailed')
  })

  it('never carries the provider’s own text', () => {
    const said = { error: 'invalid_grant', description: 'AADSTS50105: <b>anna.berg@lindenhof.example</b>' }
    expect(JSON.stringify(toProblemOfProvider(said, 'redeeming', parts))).not.toMatch(/<b>|anna/)
  })
})

describe('msal’s own errors and the network’s', () => {
  it.each([
    ['no_tokens_found', 'signedOut'],
    ['no_account_in_silent_request', 'signedOut'],
    ['state_mismatch', 'signInFailed'],
    ['nonce_mismatch', 'signInFailed'],
    ['invalid_claims', 'signInFailed'],
    ['openid_config_error', 'offline'],
    ['endpoints_resolution_error', 'offline'],
    ['network_error', 'offline'],
  ])('%s while renewing: %s', (code, kind) => {
    expect(toSignInProblem(new ClientAuthError(code, ''), 'renewing', parts).kind).toBe(kind)
  })

  it.each([
    [new TypeError('fetch failed'), 'offline'],
    [new SyntaxError('Unexpected end of JSON input'), 'unexpected'],
    ['a text', 'unexpected'],
    [undefined, 'unexpected'],
  ])('%s: %s', (error, kind) => {
    expect(toSignInProblem(error, 'renewing', parts).kind).toBe(kind)
  })

  it('keeps no claims of an error that has none', () => {
    expect(claimsIn(new AuthError('invalid_grant', ''))).toBeUndefined()
    expect(claimsIn(new Error('x'))).toBeUndefined()
  })

  it('gives the log the same reference and no text of the provider', () => {
    const log = createRecordedLog()
    const said = { error: 'invalid_grant', description: 'AADSTS50105: anna.berg@lindenhof.example' }
    const { reference } = toProblemOfProvider(said, 'redeeming', { ...parts, log })
    expect(log.lines).toHaveLength(1)
    expect(log.lines[0]).toContain(reference)
    expect(log.lines[0]).toContain('AADSTS50105')
    expect(log.lines[0]).not.toContain('anna')
  })
})
