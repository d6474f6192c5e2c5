import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import type { Refusal } from './endpoint-answer'

/** The longest names and numbers fill a third of it. */
const mostBytes = 8 * 1024

const json = /^application\/json(\s*;\s*charset\s*=\s*"?utf-8"?)?\s*$/i
const form = /^application\/x-www-form-urlencoded(\s*;\s*charset\s*=\s*"?utf-8"?)?\s*$/i

const facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

type Pairs = Iterable<readonly [string, string]>

/** Undefined: it is too long. */
async function readText(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return undefined
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) throw new Error('a body comes as bytes')
    length += chunk.length
    if (length > mostBytes) return undefined
    chunks.push(chunk)
  }
  return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
}

/** `null` is how some programs write that they do not know. */
const toFacts = (text: string): Pairs =>
  Object.entries(facts.parse(JSON.parse(text))).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)] as const],
  )

/** A form's + is a blank; templates that put a number behind `from=` forget that, and no number begins with a blank. */
const fromForm = (text: string): Pairs =>
  [...new URLSearchParams(text)].map(([name, value]) => [name, value.replace(/^ (?=\d)/, '+')] as const)

/** What the body of a request says, by names; or why it is refused. Rejects when the request breaks off. */
export async function readBody(request: IncomingMessage): Promise<Pairs | Refusal> {
  const type = request.headers['content-type'] ?? ''
  const isJson = json.test(type)
  if (!isJson && !form.test(type)) return 'wrongType'
  try {
    const text = await readText(request)
    if (text === undefined) return 'tooLong'
    return isJson ? toFacts(text) : fromForm(text)
  } catch (error) {
    if (!request.complete) throw error
    return 'notReadable'
  }
}
