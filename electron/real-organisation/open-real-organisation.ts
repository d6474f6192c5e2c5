import type { Fetch, OutsideWorld } from '../outside-world'
import { addressesOf } from './clouds'
import type { OrganisationSettings } from './organisation-settings'

/** The addresses that IT named, else those of the cloud; never one of each. */
const placesOf = ({ cloud, cloudAddresses: { signIn, graph } }: OrganisationSettings) =>
  signIn === '' ? addressesOf[cloud] : { authority: signIn, graphRoot: graph }

/** The organisation that was configured, at Microsoft, in its cloud: Entra ID signs in, Graph knows people and calendars. */
export function openRealOrganisation(organisation: OrganisationSettings, fetch: Fetch): OutsideWorld {
  const { clientId, tenant, redirectHost, responseMode } = organisation
  const { authority, graphRoot } = placesOf(organisation)
  return {
    organisation: { name: tenant, isSample: false },
    clientId,
    tenant,
    authority: { url: `${authority}/${tenant}` },
    redirectHost,
    responseMode,
    graphRoot,
    fetch,
    close: () => Promise.resolve(),
  }
}
