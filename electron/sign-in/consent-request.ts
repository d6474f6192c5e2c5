import type { Feature } from '../../shared/feature'
import type { OutsideWorld } from '../outside-world'
import { toScopes } from './scopes'

type Asked = Pick<OutsideWorld, 'authority' | 'clientId' | 'organisation'>

/** Why each permission is asked for, and what it does not read. */
const reasons: Readonly<Record<string, string>> = {
  'User.Read': 'signs the attendant in and reads their own name',
  'User.ReadBasic.All': 'names, departments and phone numbers of colleagues, to find them',
  'Calendars.ReadBasic':
    'when colleagues are free or busy; no texts, no attachments, no guests of private meetings',
  'Presence.Read.All': 'whether a colleague is in a call or away just now',
  'User.Read.All': 'managers and further numbers, to name who can stand in',
  'MailTips.ReadBasic.Shared': 'the out-of-office text a colleague has set',
  'Place.Read.All': 'meeting rooms, to say where a colleague is',
  'Mail.Send': 'sends a message the attendant took, in their own name',
  'Mail.Read': 'looks in the sent mail for a message of its own, when it is not known whether that left',
}

/**
 * The page on which an administrator approves the app for the whole organisation.
 * https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent#construct-the-url-for-granting-tenant-wide-admin-consent
 */
export function adminConsentLink({ authority, clientId }: Asked): string {
  const link = new URL(`${authority.url.replace(/\/$/, '')}/adminconsent`)
  link.searchParams.set('client_id', clientId)
  return link.href
}

/** A text for IT that can be sent as it is: what is asked, why, and the link. */
export function consentRequest(asked: Asked, wanted: readonly Feature[]): string {
  const permissions = toScopes(wanted).map((scope) => `- ${scope}: ${reasons[scope] ?? ''}`)
  return [
    `Please approve the app Patchboard for ${asked.organisation.name}.`,
    '',
    'It shows an attendant whether a colleague can take a call. It asks for these delegated permissions:',
    ...permissions,
    '',
    `App (client) id: ${asked.clientId}`,
    `An administrator can approve it here: ${adminConsentLink(asked)}`,
    'After approving, the browser may show an empty page: it can be closed.',
  ].join('\n')
}

/** Where the browser's own sign-in at the identity provider ends. It ends that of other Microsoft pages too. */
export const signOutPage = ({ authority }: Asked): string =>
  `${authority.url.replace(/\/$/, '')}/oauth2/v2.0/logout`
