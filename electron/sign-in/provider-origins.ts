import { z } from 'zod'
import type { OutsideWorld } from '../outside-world'

const endpoints = z.object({ authorization_endpoint: z.url(), token_endpoint: z.url() })

/**
 * The web origins of one identity provider: where its page may be, whence its form may come and where codes may go.
 * Metadata that came with the settings may name other hosts than the authority; metadata from the network may not.
 */
export function providerOrigins({ url, metadata }: OutsideWorld['authority']): readonly string[] {
  const named = metadata === undefined ? [] : Object.values(endpoints.parse(JSON.parse(metadata)))
  return [...new Set([url, ...named].map((address) => new URL(address).origin))]
}
