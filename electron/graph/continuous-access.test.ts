import { expect, it } from 'vitest'
import { renewals, signedIn, type OpenOperator } from '../testing/open-operator'
import { ScriptedProvider, toJson } from '../testing/scripted-provider'
import { createAskGraph, type AskGraph, type GraphOutcome } from './ask-graph'
import { Lane } from './lane'
import { Traffic } from './traffic'

const claims = '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}'
const challenge = {
  'WWW-Authenticate': `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`,
}

/** A Graph that refuses every token it is told to refuse. */
function graphOf({ session, log }: OpenOperator, refuses: (token: string) => boolean): AskGraph {
  return createAskGraph({
    fetch: (request) => {
      const token = request.headers.get('authorization')?.slice('Bearer '.length) ?? ''
      return Promise.resolve(
        refuses(token) ? toJson({ error: {} }, 401, challenge) : toJson({ value: token }),
      )
    },
    graphRoot: 'https://graph.provider.example',
    lane: new Lane({ width: 60, elapsed: Date.now, random: () => 0.5 }),
    traffic: new Traffic(),
    accessToken: (wish) => session.accessToken(wish),
    now: Date.now,
    elapsed: Date.now,
    log,
  })
}

const askFifty = (ask: AskGraph): Promise<readonly GraphOutcome[]> =>
  Promise.all(
    Array.from({ length: 50 }, () =>
      ask({ path: '/me', urgency: 'lookedAt', signal: new AbortController().signal }),
    ),
  )

it('fifty refusals with claims at once: one renewal with them, each request repeated once, no change of state', async () => {
  const idp = new ScriptedProvider()
  const operator = await signedIn(idp)
  const states = operator.states.length
  const outcomes = await askFifty(graphOf(operator, (token) => token.startsWith('canary-access-1-')))
  expect(outcomes.every(({ ok }) => ok)).toBe(true)
  expect(renewals(idp)).toBe(1)
  expect(idp.tokenRequests[0]?.fields.get('claims')).toContain('1700000000')
  expect(operator.states).toHaveLength(states)
})

it('when nothing satisfies the server: one renewal, one change of state, “sign in again”, and then silence', async () => {
  const idp = new ScriptedProvider()
  const operator = await signedIn(idp)
  const states = operator.states.length
  const ask = graphOf(operator, () => true)
  for (let round = 0; round < 3; round += 1) {
    const outcomes = await askFifty(ask)
    expect(outcomes.every((outcome) => !outcome.ok && outcome.problem.kind === 'signedOut')).toBe(true)
  }
  expect(renewals(idp)).toBe(1)
  expect(operator.states.slice(states)).toMatchObject([{ state: 'signedIn', problem: { kind: 'signedOut' } }])
})
