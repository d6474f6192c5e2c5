import { expect, it } from 'vitest'
import { clouds } from '../../shared/settings'
import { createMemorySecretStore } from '../secrets/memory-secret-store'
import { createProof } from '../sign-in/proof'
import { MsalClient } from '../sign-in/msal-client'
import { TokenCache } from '../sign-in/token-cache'
import { createRecordedLog } from '../testing/recorded-log'
import { openRealOrganisation } from './open-real-organisation'

const clientId = '0f0e0d0c-1a2b-4c3d-8e4f-001122334455'
const tenant = 'contoso.example'
const way = {
  cloudAddresses: { signIn: '', graph: '' },
  redirectHost: 'localhost',
  responseMode: 'form_post',
} as const
const noNetwork = () => Promise.reject(new Error('nothing is asked'))

it.each([
  ['global', 'login.microsoftonline.com', 'https://graph.microsoft.com'],
  ['gccHigh', 'login.microsoftonline.us', 'https://graph.microsoft.us'],
  ['dod', 'login.microsoftonline.us', 'https://dod-graph.microsoft.us'],
  ['china', 'login.partner.microsoftonline.cn', 'https://microsoftgraph.chinacloudapi.cn'],
] as const)('9700-3 the cloud %s: signs in at %s and reads from %s', async (cloud, host, graphRoot) => {
  const world = openRealOrganisation({ clientId, tenant, cloud, ...way }, noNetwork)
  expect(world.graphRoot).toBe(graphRoot)
  const cache = new TokenCache(createMemorySecretStore(), createRecordedLog())
  const msal = new MsalClient({ world, cache, now: Date.now })
  const trip = {
    scopes: ['User.Read'],
    redirectUri: 'http://localhost:1',
    responseMode: 'form_post',
  } as const
  // msal knows these clouds by heart, so no address is fetched before the browser opens.
  const link = new URL(await msal.authorizeUrl({ ...trip, proof: createProof(), correlationId: 'c' }))
  expect(link.host).toBe(host)
  expect(link.pathname).toBe(`/${tenant}/oauth2/v2.0/authorize`)
})

it('signs in and reads where IT says that another cloud is', () => {
  const cloudAddresses = { signIn: 'https://login.cloud.example', graph: 'https://graph.cloud.example' }
  const world = openRealOrganisation({ clientId, tenant, cloud: 'global', ...way, cloudAddresses }, noNetwork)
  expect(world.authority.url).toBe(`https://login.cloud.example/${tenant}`)
  expect(world.graphRoot).toBe('https://graph.cloud.example')
})

it('9700-9 speaks https with every one of them', () => {
  for (const cloud of clouds) {
    const { authority, graphRoot } = openRealOrganisation({ clientId, tenant, cloud, ...way }, noNetwork)
    for (const address of [authority.url, graphRoot]) expect(new URL(address).protocol).toBe('https:')
  }
})
