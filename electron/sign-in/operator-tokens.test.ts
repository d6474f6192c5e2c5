import { describe, expect, it } from 'vitest'
import { openAt, renewals, rightNow, signedIn, textOf, tokenOf } from '../testing/open-operator'
import { anna, bert, refuse, ScriptedProvider, toJson } from '../testing/scripted-provider'

const provider = (): ScriptedProvider => new ScriptedProvider()

describe('continuous access evaluation', () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}'

  it('fifty refusals at once cause one renewal and no change of state', async () => {
    const idp = provider()
    const operator = await signedIn(idp)
    const refused = await tokenOf(operator)
    const before = operator.states.length
    const asked = Array.from({ length: 50 }, () =>
      operator.session.accessToken({ force: true, refused, claims }),
    )
    const outcomes = await Promise.all(asked)
    expect(new Set(outcomes.map((outcome) => outcome.ok && outcome.value)).size).toBe(1)
    expect(renewals(idp)).toBe(1)
    const sent: unknown = JSON.parse(idp.tokenRequests[0]?.fields.get('claims') ?? '')
    expect(sent).toMatchObject({
      access_token: { nbf: { value: '1700000000' }, xms_cc: { values: ['cp1'] } },
    })
    expect(operator.states).toHaveLength(before)
  })

  it('a straggler whose refused token was replaced meanwhile gets the new one without another renewal', async () => {
    const idp = provider()
    const operator = await signedIn(idp)
    const refused = await tokenOf(operator)
    await operator.session.accessToken({ force: true, refused })
    expect(await operator.session.accessToken({ force: true, refused })).toMatchObject({ ok: true })
    expect(renewals(idp)).toBe(1)
  })

  it('when the new token is refused as well, the person has to sign in: said once, the claims kept', async () => {
    const idp = provider()
    const links: string[] = []
    const operator = await signedIn(idp, {
      openBrowser: (link) => {
        links.push(link)
        void idp.browse(link)
        return Promise.resolve()
      },
    })
    const first = await tokenOf(operator)
    const renewed = await operator.session.accessToken({ force: true, refused: first, claims })
    const refused = renewed.ok ? renewed.value : ''
    const before = operator.states.length
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => operator.session.accessToken({ force: true, refused, claims })),
    )
    expect(outcomes.every((outcome) => !outcome.ok && outcome.problem.kind === 'signedOut')).toBe(true)
    expect(renewals(idp)).toBe(1)
    expect(operator.states.slice(before)).toMatchObject([
      { state: 'signedIn', problem: { kind: 'signedOut' } },
    ])
    await operator.session.signIn()
    const query = new URL(links[1] ?? '').searchParams
    expect(query.get('claims')).toContain('1700000000')
    expect(query.get('login_hint')).toBe(anna.username)
    expect(query.get('prompt')).toBeNull()
    expect(operator.session.read()).not.toHaveProperty('problem')
    await operator.session.signOut()
    await operator.session.signIn()
    expect(new URL(links[2] ?? '').searchParams.get('claims')).not.toContain('1700000000')
  })

  it('keeps the claims that the token endpoint itself asks for', async () => {
    const idp = provider()
    const links: string[] = []
    const operator = await signedIn(idp, {
      openBrowser: (link) => {
        links.push(link)
        void idp.browse(link)
        return Promise.resolve()
      },
    })
    idp.answer = () =>
      refuse({
        ...{ error: 'interaction_required', error_description: 'AADSTS50076: MFA', error_codes: [50076] },
        ...{ suberror: 'basic_action', claims: '{"access_token":{"capolids":{"values":["c1"]}}}' },
      })
    const outcome = await operator.session.accessToken({ force: true, refused: await tokenOf(operator) })
    expect(outcome).toMatchObject({ problem: { kind: 'signedOut', details: { code: 'AADSTS50076' } } })
    idp.answer = ({ fields }) => idp.grant(fields)
    await operator.session.signIn()
    expect(new URL(links[1] ?? '').searchParams.get('claims')).toContain('capolids')
  })
})

describe('renewing', () => {
  const soon = (idp: ScriptedProvider): void => {
    idp.over = { expires_in: 301 }
  }

  it('M14 fifty callers share one request', async () => {
    const idp = provider()
    const operator = await signedIn(idp)
    const next = openAt(idp, { store: operator.store })
    await next.session.resume()
    await Promise.all(Array.from({ length: 50 }, () => next.session.accessToken({ force: true })))
    expect(renewals(idp)).toBe(1)
  })

  it('M9 L28 another person’s token is refused, forgotten, and the person has to sign in', async () => {
    const idp = provider()
    const operator = await signedIn(idp)
    idp.person = bert
    const outcome = await operator.session.accessToken({ force: true, refused: await tokenOf(operator) })
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'signedOut' } })
    expect((await operator.msal.accounts()).map(({ name }) => name)).toEqual(['Anna Berg'])
  })

  it.each([
    ['{}', {}],
    ['a message', { message: 'hello' }],
  ])('M8 an empty success (%s) is no success', async (_what, body) => {
    const idp = provider()
    const operator = await signedIn(idp)
    idp.answer = () => toJson(body)
    const outcome = await operator.session.accessToken({ force: true, refused: await tokenOf(operator) })
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'offline', cause: 'proxy' } })
  })

  it.each([
    ['M10 revoked, without a suberror', { error: 'invalid_grant', error_description: 'AADSTS700082: old' }],
    ['M11 a rejected refresh token', { error: 'invalid_grant', suberror: 'bad_token' }],
    ['a second factor', { error: 'interaction_required', suberror: 'basic_action' }],
    ['M10 sign-in frequency', { error: 'invalid_grant', suberror: 'token_expired' }],
  ])('%s: asked once, then “sign in again”, and what was read stays', async (_what, body) => {
    const idp = provider()
    const operator = await signedIn(idp)
    idp.answer = () => refuse(body)
    const refused = await tokenOf(operator)
    for (let time = 0; time < 5; time += 1)
      expect(await operator.session.accessToken({ force: true, refused })).toMatchObject({
        problem: { kind: 'signedOut' },
      })
    expect(renewals(idp)).toBe(1)
    expect(operator.session.read()).toMatchObject({ state: 'signedIn', problem: { kind: 'signedOut' } })
  })

  it('M11 R3 a rejected refresh token is gone from what rests, so the next start does not send it again', async () => {
    const idp = provider()
    const operator = await signedIn(idp)
    idp.answer = () => refuse({ error: 'invalid_grant', suberror: 'bad_token', error_codes: [700082] })
    await operator.session.accessToken({ force: true, refused: await tokenOf(operator) })
    expect(await textOf(operator.store)).not.toContain('canary-refresh')
    idp.tokenRequests.length = 0
    const next = openAt(idp, { store: operator.store })
    await next.session.resume()
    await next.session.accessToken({ force: true })
    expect(renewals(idp)).toBe(0)
    expect(next.session.read()).toMatchObject({ problem: { kind: 'signedOut' } })
  })

  it('9700-6 a rotated refresh token takes the place of the old one', async () => {
    const idp = provider()
    const operator = await signedIn(idp)
    await operator.session.accessToken({ force: true, refused: await tokenOf(operator) })
    const text = await textOf(operator.store)
    expect(text).toContain('canary-refresh-2')
    expect(text).not.toContain('canary-refresh-1')
  })

  it('an early renewal that fails leaves the token at hand in use', async () => {
    const idp = provider()
    soon(idp)
    let now = rightNow()
    const operator = await signedIn(idp, { now: () => now })
    const token = await tokenOf(operator)
    now += 60_000
    idp.answer = () => Promise.reject(new TypeError('fetch failed'))
    expect(await tokenOf(operator)).toBe(token)
  })

  it('M12 a busy provider is left alone until the moment it named', async () => {
    const idp = provider()
    let now = rightNow()
    const operator = await signedIn(idp, { now: () => now })
    const refused = await tokenOf(operator)
    idp.answer = () => toJson({ error: 'temporarily_unavailable' }, 429, { 'Retry-After': '120' })
    for (let time = 0; time < 5; time += 1)
      expect(await operator.session.accessToken({ force: true, refused })).toMatchObject({
        problem: { kind: 'throttled', until: now + 120_000 },
      })
    expect(renewals(idp)).toBe(1)
    now += 121_000
    idp.answer = ({ fields }) => idp.grant(fields)
    expect(await operator.session.accessToken({ force: true, refused })).toMatchObject({ ok: true })
  })
})
