import { done, type Outcome } from '../../../shared/outcome'
import { callSign, numberSign, type HandOverChoice } from '../../../shared/settings'
import type { Fetch } from '../../outside-world'
import { fillTemplate } from '../../settings/http-template'
import { notHandedOver, type HandOver } from './hand-over'
import { toDialled } from './to-dialled'

export type HttpChoice = Extract<HandOverChoice, { readonly by: 'http' }>

interface HttpParts {
  readonly choice: HttpChoice
  /** The values of headers by their names in small letters; undefined: the keychain does not give them. */
  readonly headers: () => Promise<Readonly<Record<string, string>> | undefined>
  readonly fetch: Fetch
  /** How long the telephone system may take, milliseconds. */
  readonly deadline: number
}

/** A telephone system that names its calls so could lead the request elsewhere: a path goes up at two dots, however they are written. */
const isDots = (id: string): boolean => /^\.+$/.test(id)

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)

/** What is asked of the telephone system; undefined: it needs to know which call, and nobody named it. */
function toRequest(
  { url, method, body }: HttpChoice,
  fields: { readonly number: string; readonly id: string | undefined },
): { readonly url: string; readonly init: RequestInit } | undefined {
  const { number, id = '' } = fields
  const needsId = url.includes(callSign) || (body?.includes(callSign) ?? false)
  if (needsId && (id === '' || isDots(id))) return undefined
  const inUrl = { [numberSign]: encodeURIComponent(number), [callSign]: encodeURIComponent(id) }
  const inBody = { [numberSign]: inJson(number), [callSign]: inJson(id) }
  return {
    url: fillTemplate(url, inUrl),
    init: { method, ...(body !== undefined && method !== 'GET' && { body: fillTemplate(body, inBody) }) },
  }
}

const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError'

/** Settles with what the telephone system said; what it says beside that is not read. */
async function ask(request: Request, fetch: Fetch): Promise<Outcome<undefined>> {
  try {
    const response = await fetch(request)
    await response.body?.cancel()
    return response.ok ? done(undefined) : notHandedOver('pbxRefused', { answered: response.status })
  } catch (error) {
    return notHandedOver(isTimeout(error) ? 'pbxSilent' : 'pbxNotReached')
  }
}

/** Hands over by a request to the telephone system. It is never sent on to another address: secrets stand in its headers. */
export const createHttpHandOver = ({ choice, headers, fetch, deadline }: HttpParts): HandOver => ({
  kind: 'http',
  give: async ({ number, callId }) => {
    const digits = number === undefined ? undefined : toDialled(number)
    if (digits === undefined) return notHandedOver('notDialable')
    const asked = toRequest(choice, { number: digits, id: callId })
    if (!asked) return notHandedOver('callNotNamed')
    const values = await headers()
    if (!values) return notHandedOver('secretsLocked')
    const own = choice.headers.map((name) => [name, values[name.toLowerCase()] ?? ''] as const)
    if (own.some(([, value]) => value === '')) return notHandedOver('headerMissing')
    const type = asked.init.body === undefined ? [] : [['Content-Type', 'application/json'] as const]
    // Chromium would answer a second transfer from its cache: https://www.rfc-editor.org/rfc/rfc9111#section-5.2.1.4
    const anew = ['Cache-Control', 'no-cache'] as const
    const request = new Request(asked.url, {
      ...asked.init,
      headers: [...own, ...type, anew].map(([name, value]): [string, string] => [name, value]),
      redirect: 'error',
      credentials: 'omit',
      signal: AbortSignal.timeout(deadline),
    })
    return ask(request, fetch)
  },
})
