import type { OutsideWorld } from '../outside-world'

/** What the identity provider tells whoever asks: https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfig */
export const signInAddress = ({ authority }: Pick<OutsideWorld, 'authority'>): string =>
  `${authority.url}/v2.0/.well-known/openid-configuration`
