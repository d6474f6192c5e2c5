import { describe, expect, it } from 'vitest'
import type { Problem, ProblemKind } from '../../shared/problem'
import { at, pictured as now } from '../testing/people-made-up'
import { inEnglish } from '../testing/render-console'
import { toProblemWords } from './problem-words'

const reference = 'PB-7F3A21'

/** Exhaustive: a new kind of problem is tested or does not compile. */
const oneOfEach: { readonly [Kind in ProblemKind]: Extract<Problem, { kind: Kind }> } = {
  offline: { kind: 'offline', cause: 'nameNotFound', reference },
  throttled: { kind: 'throttled', until: at(10.75), reference },
  signedOut: { kind: 'signedOut', reference },
  consentNeeded: { kind: 'consentNeeded', reference },
  signInRefused: { kind: 'signInRefused', reference },
  signInCancelled: { kind: 'signInCancelled', reference },
  signInTimedOut: { kind: 'signInTimedOut', reference },
  loopbackUnavailable: { kind: 'loopbackUnavailable', reference },
  browserUnavailable: { kind: 'browserUnavailable', reference },
  signInFailed: { kind: 'signInFailed', reference },
  wrongOrganisation: { kind: 'wrongOrganisation', reference },
  notAllowed: { kind: 'notAllowed', reference },
  clockWrong: { kind: 'clockWrong', ahead: 12 * 60_000, reference },
  secretsUnavailable: { kind: 'secretsUnavailable', reference },
  misconfigured: { kind: 'misconfigured', setting: 'tenant', reference },
  endpointClosed: { kind: 'endpointClosed', cause: 'portTaken', port: 17_735, reference },
  fileNotSaved: { kind: 'fileNotSaved', reference },
  handOverFailed: { kind: 'handOverFailed', cause: 'noProgram', reference },
  notDialled: { kind: 'notDialled', cause: 'noProgram', reference },
  messageNotOpened: { kind: 'messageNotOpened', cause: 'noProgram', reference },
  settingsNotChanged: { kind: 'settingsNotChanged', cause: 'notSaved', reference },
  windowBroke: { kind: 'windowBroke', reference },
  unexpected: { kind: 'unexpected', reference },
}
const all = Object.values(oneOfEach)

describe.each(['atWork', 'signingIn'] as const)('while %s', (during) => {
  it.each(all)('$kind has a title, a next step and a reference for IT', (problem) => {
    const { title, nextStep, detailsForIt } = toProblemWords(problem, inEnglish, { now, during })
    expect(title).toMatch(/^[A-Z].*\.$/)
    expect(nextStep).toMatch(/^[A-Z].*\.$/)
    expect(detailsForIt).toContain(reference)
    expect(detailsForIt.length).toBeLessThan(2_000)
  })

  it.each(all)('$kind is told without the vendor’s words', (problem) => {
    const { title, cause = '', nextStep } = toProblemWords(problem, inEnglish, { now, during })
    expect(`${title} ${cause} ${nextStep}`).not.toMatch(/token|scope|Graph|MSAL|exception|undefined/)
  })
})

it.each<readonly [string, Problem, RegExp]>([
  ['throttled says until when', oneOfEach.throttled, /10:45/],
  ['offline says why', oneOfEach.offline, /name was not found/],
  ['a wrong setting is named', oneOfEach.misconfigured, /PATCHBOARD_TENANT/],
  ['a clock ahead says by how much', oneOfEach.clockWrong, /12 min ahead/],
  ['a clock behind says by how much', { ...oneOfEach.clockWrong, ahead: -6 * 60_000 }, /6 min behind/],
  [
    'a known number is explained',
    { ...oneOfEach.signInFailed, code: 'AADSTS50105' },
    /not been given access/,
  ],
  ['an unknown number is passed on', { ...oneOfEach.signInFailed, code: 'AADSTS99999' }, /AADSTS99999/],
])('%s', (_, problem, cause) => {
  expect(toProblemWords(problem, inEnglish, { now, during: 'atWork' }).cause).toMatch(cause)
})

it('while signing in, nothing is said to be tried again by itself', () => {
  const { nextStep } = toProblemWords(oneOfEach.offline, inEnglish, { now, during: 'signingIn' })
  expect(nextStep).not.toMatch(/keeps trying/)
})

it('IT gets every fact of a failed sign-in', () => {
  const details = {
    error: 'invalid_grant',
    code: 'AADSTS50105',
    correlationId: 'c-1',
    at: now,
    organisation: 'contoso.example',
    appId: 'app-1',
  }
  const { detailsForIt } = toProblemWords({ ...oneOfEach.signInFailed, details }, inEnglish, {
    now,
    during: 'signingIn',
  })
  for (const fact of ['AADSTS50105', 'c-1', 'contoso.example', 'app-1', '2026-11-24T09:42']) {
    expect(detailsForIt).toContain(fact)
  }
})
