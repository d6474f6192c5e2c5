import { once } from 'node:events'
import { createServer } from 'node:http'
import type { OutsideWorld } from '../outside-world'
import { clientId } from './scripted-provider'

const issuer = 'https://login.independent.example'

/** A certified OpenID provider that we did not write, on this computer, and the world as the app sees it then. */
export async function openIndependentProvider(): Promise<OutsideWorld> {
  // Loaded only here: it speaks up while it is loaded.
  const { default: Provider } = await import('oidc-provider')
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        redirect_uris: ['http://127.0.0.1'],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    scopes: ['openid', 'profile', 'offline_access', 'User.Read', 'User.ReadBasic.All', 'Calendars.ReadBasic'],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    issueRefreshToken: () => true,
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, name: 'Anna Berg', preferred_username: 'anna.berg@independent.example' }),
    }),
  })
  const server = createServer((request, response) => void provider.callback()(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const root = `http://127.0.0.1:${address.port}`
  const metadata = await (await fetch(`${root}/.well-known/openid-configuration`)).text()
  return {
    organisation: { name: 'independent.example', isSample: false },
    clientId,
    tenant: 'organizations',
    authority: { url: issuer, metadata },
    redirectHost: '127.0.0.1',
    graphRoot: 'https://graph.independent.example',
    fetch: (request) => fetch(request),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
