import { z } from 'zod'
import type { Fetch } from '../electron/outside-world'

const marked = ['access_token', 'refresh_token'] as const

/** The request as the servers know it: tokens without their mark. */
async function withoutMark(request: Request, mark: string): Promise<Request> {
  const headers = new Headers(request.headers)
  const authorization = headers.get('authorization')
  if (authorization !== null) headers.set('authorization', authorization.replace(mark, ''))
  const { url, method, signal } = request
  const body = method === 'GET' ? null : (await request.text()).replaceAll(mark, '')
  return new Request(url, { method, headers, body, signal })
}

/** Every token that is given out carries the mark; an ID token as a part of its signature, which its reader leaves alone. */
async function withMark(response: Response, mark: string): Promise<Response> {
  const fields = new Map(Object.entries(z.record(z.string(), z.unknown()).parse(await response.json())))
  for (const name of marked) {
    const token = fields.get(name)
    if (typeof token === 'string') fields.set(name, mark + token)
  }
  const idToken = fields.get('id_token')
  if (typeof idToken === 'string') fields.set('id_token', idToken + mark)
  return Response.json(Object.fromEntries(fields), { status: response.status })
}

/** Lets tokens be recognised wherever they turn up. `mark`: letters and digits only. */
export const markTokens =
  (fetch: Fetch, mark: string): Fetch =>
  async (request) => {
    const response = await fetch(await withoutMark(request, mark))
    return new URL(request.url).pathname.endsWith('/token') ? withMark(response, mark) : response
  }
