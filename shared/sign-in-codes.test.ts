import fc from 'fast-check'
import { expect, it } from 'vitest'
import { explainSignInCode, pageAboutSignInCode, signInCodeIn } from './sign-in-codes'

it.each([
  ['65001', 'appNotApproved', 'signIn'],
  ['65004', 'accessDeclined', 'signIn'],
  ...['90094', '90095', '900941', '90093'].map((n) => [n, 'administratorMustApprove', 'copyConsentLink']),
  ...['50020', '50034', '51004', '90072', '500208'].map((n) => [
    n,
    'accountNotInOrganisation',
    'useAnotherAccount',
  ]),
  ...['16000', '16001', '16003'].map((n) => [n, 'accountNotInOrganisation', 'useAnotherAccount']),
  ...['50076', '50074', '50078', '50158'].map((n) => [n, 'confirmIdentity', 'signIn']),
  ...['50079', '50072', '53004'].map((n) => [n, 'securitySetupNeeded', 'finishInBrowser']),
  ['50105', 'appNotAssigned', 'copyRequestForIt'],
  ...['53000', '53001', '53002'].map((n) => [n, 'deviceNotAccepted', 'copyRequestForIt']),
  ...['53003', '530032', '530035', '50131'].map((n) => [n, 'blockedByRule', 'copyRequestForIt']),
  ...['700016', '90130'].map((n) => [n, 'appUnknown', 'checkSettings']),
  ...['700082', '70008'].map((n) => [n, 'awayTooLong', 'signIn']),
  ['70043', 'signInDue', 'signIn'],
  ...['50173', '50132', '50133'].map((n) => [n, 'accessReset', 'signIn']),
  ...['90002', '90038', '50128', '50059', '900382'].map((n) => [n, 'organisationUnknown', 'checkSettings']),
  ['7000218', 'notRegisteredForDesktop', 'copyRequestForIt'],
  ...['50011', '900971', '500113'].map((n) => [n, 'returnAddressUnknown', 'copyRequestForIt']),
  ['50058', 'notSignedInInBrowser', 'signIn'],
  ...['500021', '500022', '50002'].map((n) => [n, 'networkAllowsOthersOnly', 'copyRequestForIt']),
  ['50194', 'organisationNotNamed', 'checkSettings'],
  ...['54005', '70000', '501481'].map((n) => [n, 'linkExpired', 'signIn']),
  ['50196', 'tooManyRequests', 'wait'],
  ...['90033', '90006', '90012', '50033', '90090', '90024', '90055'].map((n) => [n, 'providerBusy', 'wait']),
  ['50057', 'accountDisabled', 'copyRequestForIt'],
  ['50053', 'accountLocked', 'copyRequestForIt'],
  ['50055', 'passwordExpired', 'finishInBrowser'],
  ...['500011', '650052', '65005', '650056', '650057'].map((n) => [
    n,
    'permissionUnavailable',
    'copyRequestForIt',
  ]),
])('AADSTS%s is explained as %s, next: %s', (number, explanation, action) => {
  expect(explainSignInCode(`AADSTS${number}: words of Microsoft`)).toMatchObject({ explanation, action })
})

it.each(['AADSTS50105', 'aadsts50105', ' 50105 ', 'AADSTS 50105', 'Sorry… AADSTS50105: Your admin'])(
  'finds the number in “%s”, as typed or pasted',
  (text) => {
    expect(signInCodeIn(text)).toBe('AADSTS50105')
    expect(explainSignInCode(text).explanation).toBe('appNotAssigned')
  },
)

it.each(['', 'AADSTS', '12', 'call me on 50105 please', '123456789', 'AADSTS99999'])(
  'explains “%s” as unknown',
  (text) => {
    expect(explainSignInCode(text).explanation).toBe('unknown')
  },
)

it('never throws, whatever is typed', () => {
  fc.assert(fc.property(fc.string(), (text) => explainSignInCode(text).action.length > 0))
})

it('leads IT to Microsoft’s page about the number', () => {
  expect(pageAboutSignInCode('AADSTS50105')).toBe('https://login.microsoftonline.com/error?code=50105')
})
