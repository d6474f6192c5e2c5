import { z } from 'zod'

/** The app's own name at this identity provider. */
export const clientId = '5a3b1c0e-7d42-4f19-9c11-3e8a6d0f2b74'

const loopback = z.string().refine((address) => {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, search, hash } = new URL(address)
  return protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost') && !search && !hash
})

/** Errors in these stay on the page: sending them on would make the provider an open redirector. */
const whoAsks = z.object({ client_id: z.literal(clientId), redirect_uri: loopback })

const whatIsAsked = z.object({
  response_type: z.literal('code'),
  response_mode: z.enum(['query', 'form_post']).default('query'),
  code_challenge: z.string().regex(/^[\w-]{43}$/),
  code_challenge_method: z.literal('S256'),
  scope: z.string().min(1),
  state: z.string().optional(),
  nonce: z.string().optional(),
  login_hint: z.string().optional(),
})

export type AuthorizeRequest = z.infer<typeof whoAsks> & z.infer<typeof whatIsAsked>

export type ReadAuthorizeRequest =
  | { readonly kind: 'complete'; readonly request: AuthorizeRequest }
  /** Nobody to be sent back to. */
  | { readonly kind: 'stays'; readonly message: string }
  | {
      readonly kind: 'goesBack'
      readonly redirectUri: string
      readonly state?: string
      readonly message: string
    }

/** Reads the query of the authorize page as Entra does; messages begin with its number for the same fault. */
export function parseAuthorizeRequest(query: Readonly<Record<string, string>>): ReadAuthorizeRequest {
  const asker = whoAsks.safeParse(query)
  if (!asker.success) {
    const isClientWrong = asker.error.issues.some(({ path }) => path[0] === 'client_id')
    return {
      kind: 'stays',
      message: isClientWrong
        ? 'AADSTS700016: This app is not known in this organisation.'
        : 'AADSTS50011: The return address is not registered for this app.',
    }
  }
  const asked = whatIsAsked.safeParse(query)
  if (asked.success) return { kind: 'complete', request: { ...asker.data, ...asked.data } }
  const message = 'AADSTS900144: The request is missing something, or has it in a form that is not accepted.'
  return {
    kind: 'goesBack',
    redirectUri: asker.data.redirect_uri,
    message,
    ...(query.state !== undefined && { state: query.state }),
  }
}
