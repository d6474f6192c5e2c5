import { appendFile } from 'node:fs/promises'
import type { Fetch } from '../electron/outside-world'

/** Writes down every code and token on its way, one JSON object a line, for a walk that searches for them elsewhere. */
export function noteSecrets(fetch: Fetch, file: string): Fetch {
  return async (request) => {
    if (!new URL(request.url).pathname.endsWith('/oauth2/v2.0/token')) return fetch(request)
    const asked = Object.fromEntries(new URLSearchParams(await request.clone().text()))
    const response = await fetch(request)
    await appendFile(file, `${JSON.stringify([asked, await response.clone().json()])}\n`)
    return response
  }
}
