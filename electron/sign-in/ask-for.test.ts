import { expect, it, vi } from 'vitest'
import { openAt, renewals, signedIn, tokenOf, type OpenOperator } from '../testing/open-operator'
import { anna, bert, postBack, ScriptedProvider } from '../testing/scripted-provider'
import { askFor } from './ask-for'

const first = 'openid profile offline_access User.Read User.ReadBasic.All Calendars.ReadBasic'

/** A provider that grants whatever is asked for, as Microsoft's does after consent. */
function granting(): ScriptedProvider {
  const idp = new ScriptedProvider()
  idp.answer = ({ fields }) => {
    idp.over = { scope: `openid profile offline_access ${fields.get('scope') ?? ''}` }
    return idp.grant(fields)
  }
  return idp
}

/** The operator, and the scopes of every page that was opened. */
async function begin(
  idp: ScriptedProvider,
): Promise<OpenOperator & { readonly asked: readonly URLSearchParams[] }> {
  const asked: URLSearchParams[] = []
  const operator = await signedIn(idp, {
    openBrowser: (link) => {
      asked.push(new URL(link).searchParams)
      void idp.browse(link)
      return Promise.resolve()
    },
  })
  return { ...operator, asked }
}

it('8252-2 9700-7 asks for a feature’s permission when it is turned on, and not before', async () => {
  const operator = await begin(granting())
  expect(operator.asked[0]?.get('scope')).not.toContain('Presence')
  expect(operator.session.read()).toMatchObject({ granted: [] })
  expect(await askFor(operator.session, 'presence')).toEqual({ ok: true, value: undefined })
  expect(operator.asked[1]?.get('scope')).toContain('Presence.Read.All')
  expect(operator.asked[1]?.get('login_hint')).toBe(anna.username)
  expect(operator.session.read()).toMatchObject({ state: 'signedIn', granted: ['presence'] })
})

it('opens no browser for what is granted already', async () => {
  const operator = await begin(granting())
  await askFor(operator.session, 'rooms')
  expect(await askFor(operator.session, 'rooms')).toMatchObject({ ok: true })
  expect(operator.asked).toHaveLength(2)
})

it('adds one to the other, and renews with one fixed set from then on, also at the next start', async () => {
  const idp = granting()
  const operator = await begin(idp)
  await askFor(operator.session, 'rooms')
  await askFor(operator.session, 'presence')
  expect(operator.session.read()).toMatchObject({ granted: ['presence', 'rooms'] })
  await operator.session.accessToken({ force: true })
  const next = openAt(idp, { store: operator.store })
  await next.session.resume()
  await next.session.accessToken({ force: true })
  const sets = idp.tokenRequests
    .filter(({ fields }) => fields.get('grant_type') === 'refresh_token')
    .map(({ fields }) => fields.get('scope'))
  expect(renewals(idp)).toBe(2)
  expect(new Set(sets).size).toBe(1)
  expect(sets[0]).toMatch(/Presence\.Read\.All.*Place\.Read\.All/)
  expect(next.session.read()).toMatchObject({ granted: ['presence', 'rooms'] })
})

it('says so when it was not granted, and all else stays', async () => {
  const idp = granting()
  const operator = await begin(idp)
  idp.answer = ({ fields }) => {
    idp.over = { scope: first }
    return idp.grant(fields)
  }
  expect(await askFor(operator.session, 'sendingMail')).toMatchObject({ problem: { kind: 'consentNeeded' } })
  expect(operator.session.read()).toMatchObject({ state: 'signedIn', granted: [] })
  expect(await tokenOf(operator)).toContain('canary')
})

it('when the operator says no in the browser, they stay signed in', async () => {
  const idp = granting()
  let declines = false
  const operator = await signedIn(idp, {
    openBrowser: (link) => {
      const { to, form } = idp.signInOnPage(link)
      const no = new URLSearchParams({ error: 'access_denied', state: form.get('state') ?? '' })
      void (declines ? postBack(to, no) : idp.browse(link))
      return Promise.resolve()
    },
  })
  declines = true
  expect(await askFor(operator.session, 'presence')).toMatchObject({ problem: { kind: 'signInRefused' } })
  expect(operator.session.read()).toMatchObject({ state: 'signedIn', operator: { name: 'Anna Berg' } })
  expect(operator.session.read()).not.toHaveProperty('problem')
  expect(await tokenOf(operator)).toContain('canary')
})

it('lets someone else sign in at the desk: the browser asks which account', async () => {
  const idp = granting()
  const operator = await begin(idp)
  idp.person = bert
  await operator.session.signIn({ prompt: 'select_account' })
  expect(operator.asked[1]?.get('prompt')).toBe('select_account')
  expect(operator.session.read()).toMatchObject({ operator: { name: 'Bert Cole' } })
})

it('asks which account after signing out too, as the browser remembers the last one', async () => {
  const idp = granting()
  const operator = await begin(idp)
  await operator.session.signOut()
  await operator.session.signIn()
  expect(operator.asked[1]?.get('prompt')).toBe('select_account')
  expect(operator.asked[1]?.get('login_hint')).toBeNull()
  await operator.session.signIn()
  expect(operator.asked[2]?.get('prompt')).toBeNull()
})

it('never opens a browser by itself, whatever the provider says', async () => {
  const idp = granting()
  const operator = await begin(idp)
  const openBrowser = vi.fn(() => Promise.resolve())
  const next = openAt(idp, { store: operator.store, openBrowser })
  await next.session.resume()
  for (const error of ['invalid_grant', 'interaction_required', 'consent_required', 'login_required']) {
    idp.answer = () => Response.json({ error }, { status: 400 })
    await next.session.accessToken({ force: true })
  }
  expect(openBrowser).not.toHaveBeenCalled()
  next.session.close()
})
