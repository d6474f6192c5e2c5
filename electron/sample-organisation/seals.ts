import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Instant } from '../../shared/availability/availability'

/**
 * Tokens carry what they grant and are sealed, so that a sign-in outlasts a restart of the app, as with the real service.
 * The key is no secret: whoever forges one of these reads the meetings of people who do not exist.
 */
const key = 'the sample organisation'

const grant = z.object({
  kind: z.enum(['access', 'refresh']),
  id: z.string(),
  user: z.string(),
  client: z.string(),
  scopes: z.array(z.string()),
  /** The sign-in it came of, shared by all tokens that were renewed from it. */
  line: z.string().optional(),
  /** Milliseconds UTC. */
  until: z.number(),
})

export type Grant = z.infer<typeof grant>

const signatureOf = (body: string): string => createHmac('sha256', key).update(body).digest('base64url')

/** A token for a grant, opaque to whoever carries it. */
export function sealGrant(content: Omit<Grant, 'id'>): string {
  const body = Buffer.from(JSON.stringify({ ...content, id: randomUUID() })).toString('base64url')
  return `${body}.${signatureOf(body)}`
}

/** The grant behind a token, if it is one of ours, of that kind, and has not run out. */
export function openGrant(token: string, kind: Grant['kind'], now: Instant): Grant | undefined {
  const [body = '', signature = ''] = token.split('.')
  const expected = Buffer.from(signatureOf(body))
  const given = Buffer.from(signature)
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined
  const parsed = grant.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()))
  return parsed.success && parsed.data.kind === kind && parsed.data.until > now ? parsed.data : undefined
}
