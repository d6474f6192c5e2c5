import { clipboard } from 'electron'
import { done, failed, type Outcome } from '../shared/outcome'
import { createReference } from './create-reference'
import type { Desk } from './desk'
import type { Answerers } from './ipc/answers'
import { askFor } from './sign-in/ask-for'
import { adminConsentLink, consentRequest, signOutPage } from './sign-in/consent-request'
import { openInBrowser } from './window/open-in-browser'

async function openPage(link: string): Promise<Outcome<undefined>> {
  try {
    await openInBrowser(link)
    return done(undefined)
  } catch {
    return failed({ kind: 'browserUnavailable', reference: createReference() })
  }
}

/** Asks at the desk, once it is open. */
type AtDesk = (
  answer: (desk: Desk) => Outcome<undefined> | Promise<Outcome<undefined>>,
) => () => Promise<Outcome<undefined>>

/** Who answers what concerns the approval of the organisation, and the provider's own pages. */
export const consentAnswers = (
  asked: AtDesk,
): Pick<Answerers, 'askFor' | 'openConsentPage' | 'copyConsentRequest' | 'openSignOutPage'> => ({
  askFor: async (feature) => asked((desk) => askFor(desk.session, feature))(),
  openConsentPage: asked((desk) => openPage(adminConsentLink(desk.world))),
  copyConsentRequest: async (features) =>
    asked(async (desk) => {
      await clipboard.writeText(consentRequest(desk.world, features))
      return done(undefined)
    })(),
  openSignOutPage: asked((desk) => openPage(signOutPage(desk.world))),
})
