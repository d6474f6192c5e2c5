import type { Cloud } from '../../shared/settings'

interface CloudAddresses {
  /** Where people sign in. */
  readonly authority: string
  /** Where Graph is; never to be mixed with another cloud's authority. */
  readonly graphRoot: string
}

/**
 * GCC is the global cloud. China's older name, login.chinacloudapi.cn, is the same place.
 * https://learn.microsoft.com/graph/deployments
 */
export const addressesOf: Readonly<Record<Cloud, CloudAddresses>> = {
  global: { authority: 'https://login.microsoftonline.com', graphRoot: 'https://graph.microsoft.com' },
  gccHigh: { authority: 'https://login.microsoftonline.us', graphRoot: 'https://graph.microsoft.us' },
  dod: { authority: 'https://login.microsoftonline.us', graphRoot: 'https://dod-graph.microsoft.us' },
  china: {
    authority: 'https://login.partner.microsoftonline.cn',
    graphRoot: 'https://microsoftgraph.chinacloudapi.cn',
  },
}
