import type { Feature } from '../../shared/feature'
import type { OutsideWorld } from '../outside-world'
import type { AskedPermission, ConsentWords } from '../words/words-of-main'
import { toScopes } from './scopes'

type Asked = Pick<OutsideWorld, 'authority' | 'clientId' | 'organisation'>

/**
 * The page on which an administrator approves the app for the whole organisation.
 * https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent#construct-the-url-for-granting-tenant-wide-admin-consent
 */
export function adminConsentLink({ authority, clientId }: Asked): string {
  const link = new URL(`${authority.url.replace(/\/$/, '')}/adminconsent`)
  link.searchParams.set('client_id', clientId)
  return link.href
}

/** Every permission that is asked for has its reason in the catalogue. */
const isWorded = (scope: string, words: ConsentWords): scope is AskedPermission =>
  Object.hasOwn(words.reasons, scope)

/** A text for IT that can be sent as it is: what is asked, why, and the link. */
export function consentRequest(asked: Asked, wanted: readonly Feature[], words: ConsentWords): string {
  const permissions = toScopes(wanted).map(
    (scope) => `- ${scope}: ${isWorded(scope, words) ? words.reasons[scope] : ''}`,
  )
  return [
    words.please(asked.organisation.name),
    '',
    words.what,
    ...permissions,
    '',
    words.clientId(asked.clientId),
    words.link(adminConsentLink(asked)),
    words.afterwards,
  ].join('\n')
}

/** Where the browser's own sign-in at the identity provider ends. It ends that of other Microsoft pages too. */
export const signOutPage = ({ authority }: Asked): string =>
  `${authority.url.replace(/\/$/, '')}/oauth2/v2.0/logout`
