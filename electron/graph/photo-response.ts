import { z } from 'zod'

/** What came back for one photo: the picture as a `data:` address, that there is none, or the status of a refusal. */
export type PhotoAnswer =
  | { readonly is: 'picture'; readonly picture: string }
  | { readonly is: 'none' }
  | { readonly is: 'refused'; readonly status: number }

const part = z.object({ status: z.number(), body: z.unknown().optional() })
const envelope = z.object({ responses: z.array(part).min(1) })

/** A picture of 48 pixels takes two kilobytes; far more is none that we asked for. */
const mostCharacters = 100_000

/** How a picture begins, in base64: the type that is told beside it is not believed. */
const beginnings: readonly (readonly [beginning: string, type: string])[] = [
  ['/9j/', 'image/jpeg'],
  ['iVBORw0KGgo', 'image/png'],
]

/** The service answers with a GIF of one pixel where there is no photo: it is no picture for us either. */
function toAnswer(body: unknown): PhotoAnswer {
  if (typeof body !== 'string' || body.length > mostCharacters || !/^[\w+/]+=*$/.test(body))
    return { is: 'none' }
  const type = beginnings.find(([beginning]) => body.startsWith(beginning))?.[1]
  return type ? { is: 'picture', picture: `data:${type};base64,${body}` } : { is: 'none' }
}

/** Reads the envelope with one photo in it, where bytes are written as base64; `undefined` when it is no such envelope. */
export function parsePhoto(body: unknown): PhotoAnswer | undefined {
  const parsed = envelope.safeParse(body)
  const answer = parsed.success ? parsed.data.responses[0] : undefined
  if (!answer) return undefined
  if (answer.status === 200) return toAnswer(answer.body)
  return answer.status === 404 ? { is: 'none' } : { is: 'refused', status: answer.status }
}
