import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import type { Instant } from '../../shared/availability/availability'
import { refusalOf, type GraphRefusal } from './graph-refusal'
import { openGrant, type Grant } from './seals'

export const toResponse = ({ status, code, message, headers = {} }: GraphRefusal): Response =>
  Response.json({ error: { code, message, innerError: { 'request-id': randomUUID() } } }, { status, headers })

export const toAnswer = (answer: object | GraphRefusal): Response =>
  'status' in answer ? toResponse(answer) : Response.json(answer)

export type Answer = (grant: Grant, context: Context) => Response | Promise<Response>

/** Lets a request through that carries a token with one of the permissions. */
export const withGrant =
  (now: () => Instant, scopes: readonly string[], answer: Answer) =>
  async (context: Context): Promise<Response> => {
    const token = (context.req.header('authorization') ?? '').replace(/^Bearer /, '')
    const grant = openGrant(token, 'access', now())
    if (!grant) return toResponse(refusalOf('unauthenticated'))
    if (!scopes.some((scope) => grant.scopes.includes(scope))) return toResponse(refusalOf('forbidden'))
    const response = await answer(grant, context)
    response.headers.set('request-id', randomUUID())
    return response
  }
