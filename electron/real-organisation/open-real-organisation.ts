import type { Fetch, OutsideWorld } from '../outside-world'
import { addressesOf } from './clouds'
import type { OrganisationSettings } from './organisation-settings'

/** The organisation that was configured, at Microsoft, in its cloud: Entra ID signs in, Graph knows people and calendars. */
export const openRealOrganisation = (
  { clientId, tenant, cloud, redirectHost, responseMode }: OrganisationSettings,
  fetch: Fetch,
): OutsideWorld => ({
  organisation: { name: tenant, isSample: false },
  clientId,
  tenant,
  authority: { url: `${addressesOf[cloud].authority}/${tenant}` },
  redirectHost,
  responseMode,
  graphRoot: addressesOf[cloud].graphRoot,
  fetch,
  close: () => Promise.resolve(),
})
