import type { Organisation } from '../shared/session'
import type { NetworkWay } from './network/network-way'

/** Sends a request and gives the answer; rejects when no answer came. The shape of the standard `fetch`, one argument only. */
export type Fetch = (request: Request) => Promise<Response>

/**
 * Everything outside this computer that the console talks to. There are two of them, real-organisation/ and
 * sample-organisation/; nothing but the composition root knows which one was opened.
 */
export interface OutsideWorld {
  readonly organisation: Organisation
  /** Name of this app at the identity provider: a GUID. */
  readonly clientId: string
  /** The organisation at the identity provider: a GUID, a domain, or `organizations`. */
  readonly tenant: string
  /** `metadata`: the provider's openid-configuration as JSON text, when it is not to be asked for over the network. */
  readonly authority: { readonly url: string; readonly metadata?: string }
  /** The name by which the browser is sent back; `localhost` is what registration portals accept, see docs. */
  readonly redirectHost: 'localhost' | '127.0.0.1'
  /** How the browser brings the code back; a form unless a network's filter forbids forms from https to http. */
  readonly responseMode?: 'form_post' | 'query'
  /** Address of the calendar server without the version, for example `https://graph.microsoft.com`. */
  readonly graphRoot: string
  readonly fetch: Fetch
  /** What is to be seen of the way there; absent: it is within this program. */
  readonly network?: NetworkWay
  readonly close: () => Promise<void>
}
