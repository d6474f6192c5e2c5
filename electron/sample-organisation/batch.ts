import { z } from 'zod'
import { refusalOf, type GraphRefusal } from './graph-refusal'
import { parseJson } from './parse-json'

/** https://learn.microsoft.com/graph/json-batching */
const mostParts = 20

const part = z.object({ id: z.string(), method: z.literal('GET'), url: z.string().startsWith('/') })
const body = z.object({ requests: z.array(part).min(1).max(mostParts) })

/** Bytes come back as base64, JSON as itself, and the parts in no particular order. */
export async function answerBatch(
  text: string,
  ask: (path: string) => Response | Promise<Response>,
): Promise<object | GraphRefusal> {
  const parsed = body.safeParse(parseJson(text))
  if (!parsed.success) return refusalOf('badRequest')
  const responses = parsed.data.requests.map(async ({ id, url }) => {
    const response = await ask(url)
    const type = response.headers.get('content-type') ?? ''
    const bytes = Buffer.from(await response.arrayBuffer())
    const content = type.includes('json') ? parseJson(bytes.toString('utf8')) : bytes.toString('base64')
    return { id, status: response.status, headers: { 'Content-Type': type }, body: content }
  })
  return { responses: (await Promise.all(responses)).reverse() }
}
