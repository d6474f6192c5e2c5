/** What a number of Microsoft's sign-in means for an operator; the page has one sentence for each. */
export type SignInExplanation =
  | 'appNotApproved'
  | 'accessDeclined'
  | 'administratorMustApprove'
  | 'accountNotInOrganisation'
  | 'confirmIdentity'
  | 'securitySetupNeeded'
  | 'appNotAssigned'
  | 'deviceNotAccepted'
  | 'blockedByRule'
  | 'appUnknown'
  | 'awayTooLong'
  | 'signInDue'
  | 'accessReset'
  | 'organisationUnknown'
  | 'notRegisteredForDesktop'
  | 'returnAddressUnknown'
  | 'notSignedInInBrowser'
  | 'networkAllowsOthersOnly'
  | 'organisationNotNamed'
  | 'linkExpired'
  | 'tooManyRequests'
  | 'providerBusy'
  | 'accountDisabled'
  | 'accountLocked'
  | 'passwordExpired'
  | 'permissionUnavailable'
  | 'unknown'

/** What the operator can do next. */
export type SignInAction =
  | 'signIn'
  | 'useAnotherAccount'
  | 'copyRequestForIt'
  | 'copyConsentLink'
  | 'finishInBrowser'
  | 'checkSettings'
  | 'wait'

/** Where a number shows up: on the page in the browser, in the way back from it, or in the answer to a token request. */
export type SignInPlace = 'browser' | 'wayBack' | 'token'

/** One row of the table: words only. What the console does follows the protocol's error, never the number. */
export interface SignInCode {
  readonly explanation: SignInExplanation
  readonly seen: readonly SignInPlace[]
  readonly action: SignInAction
}

type Row = readonly [
  numbers: string,
  explanation: SignInExplanation,
  seen: readonly SignInPlace[],
  action: SignInAction,
]

// https://learn.microsoft.com/entra/identity-platform/reference-error-codes
const rows: readonly Row[] = [
  ['65001', 'appNotApproved', ['token', 'browser'], 'signIn'],
  ['65004', 'accessDeclined', ['wayBack'], 'signIn'],
  ['90094 90095 900941 90093', 'administratorMustApprove', ['browser', 'wayBack'], 'copyConsentLink'],
  ['50020 50034 51004 90072 500208', 'accountNotInOrganisation', ['browser'], 'useAnotherAccount'],
  ['16000 16001 16003', 'accountNotInOrganisation', ['browser'], 'useAnotherAccount'],
  ['50076 50074 50078 50158', 'confirmIdentity', ['token'], 'signIn'],
  ['50079 50072 53004', 'securitySetupNeeded', ['token', 'browser'], 'finishInBrowser'],
  ['50105', 'appNotAssigned', ['browser', 'wayBack'], 'copyRequestForIt'],
  ['53000 53001 53002', 'deviceNotAccepted', ['browser', 'token'], 'copyRequestForIt'],
  ['53003 530032 530035 50131', 'blockedByRule', ['browser', 'token'], 'copyRequestForIt'],
  ['700016 90130', 'appUnknown', ['browser', 'token'], 'checkSettings'],
  ['700082 70008', 'awayTooLong', ['token'], 'signIn'],
  ['70043', 'signInDue', ['token'], 'signIn'],
  ['50173 50132 50133', 'accessReset', ['token'], 'signIn'],
  ['90002 90038 50128 50059 900382', 'organisationUnknown', ['browser', 'token'], 'checkSettings'],
  ['7000218', 'notRegisteredForDesktop', ['token'], 'copyRequestForIt'],
  ['50011 900971 500113', 'returnAddressUnknown', ['browser'], 'copyRequestForIt'],
  ['50058', 'notSignedInInBrowser', ['wayBack'], 'signIn'],
  ['500021 500022 50002', 'networkAllowsOthersOnly', ['browser', 'token'], 'copyRequestForIt'],
  ['50194', 'organisationNotNamed', ['browser'], 'checkSettings'],
  ['54005 70000 501481', 'linkExpired', ['token'], 'signIn'],
  ['50196', 'tooManyRequests', ['token'], 'wait'],
  ['90033 90006 90012 50033 90090 90024 90055', 'providerBusy', ['token'], 'wait'],
  ['50057', 'accountDisabled', ['browser', 'token'], 'copyRequestForIt'],
  ['50053', 'accountLocked', ['browser', 'token'], 'copyRequestForIt'],
  ['50055', 'passwordExpired', ['browser', 'token'], 'finishInBrowser'],
  ['500011 650052 65005 650056 650057', 'permissionUnavailable', ['browser', 'token'], 'copyRequestForIt'],
]

const table: ReadonlyMap<string, SignInCode> = new Map(
  rows.flatMap(([numbers, explanation, seen, action]) =>
    numbers.split(' ').map((number) => [number, { explanation, seen, action }] as const),
  ),
)

const unknown: SignInCode = { explanation: 'unknown', seen: [], action: 'copyRequestForIt' }

/** Finds the code in a text, such as “AADSTS50105: Your administrator…”, or “50105” as an operator types it. */
export function signInCodeIn(text: string): string | undefined {
  const number = /AADSTS\s*(\d{4,8})\b/i.exec(text)?.[1] ?? /^\s*(\d{4,8})\s*$/.exec(text)?.[1]
  return number === undefined ? undefined : `AADSTS${number}`
}

/** Explains a code; one that is not in the table is `unknown`, never an error. */
export const explainSignInCode = (text: string): SignInCode =>
  table.get(signInCodeIn(text)?.slice('AADSTS'.length) ?? '') ?? unknown

/** Microsoft's own page about a code, for IT. */
export const pageAboutSignInCode = (code: string): string =>
  `https://login.microsoftonline.com/error?code=${signInCodeIn(code)?.slice('AADSTS'.length) ?? ''}`
