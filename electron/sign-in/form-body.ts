import type { IncomingMessage } from 'node:http'

/** A real answer is about 3 KB; anything much longer is not one. */
const mostBytes = 16 * 1024

/** Reads a posted form; answers with the HTTP status to refuse it by when it is not one, or too long. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | 413 | 415> {
  const type = request.headers['content-type'] ?? ''
  if (!/^application\/x-www-form-urlencoded(\s*;|$)/i.test(type)) return 415
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return 413
  let body = ''
  for await (const chunk of request) {
    body += String(chunk)
    if (body.length > mostBytes) return 413
  }
  return new URLSearchParams(body)
}
