import type { Fetch } from '../outside-world'

/** An answer read to its end. */
export interface WholeAnswer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

export interface Limits {
  /** Milliseconds until the last byte. */
  readonly deadline: number
  /** Longest answer accepted, in characters. */
  readonly mostCharacters: number
  readonly signal?: AbortSignal
}

/** Reads a body up to a limit: the other side decides nothing about our memory. */
async function readUpTo(response: Response, mostCharacters: number): Promise<string> {
  if (!response.body) return ''
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value
    if (text.length <= mostCharacters) continue
    await reader.cancel()
    throw new Error(`the answer is longer than ${mostCharacters} characters`)
  }
  return text
}

/** Rejects when the signal says so, also where a `fetch` does not listen to it. */
const whenAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.throwIfAborted()
    signal.addEventListener('abort', () => reject(toError(signal.reason)), { once: true })
  })

const toError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)))

/**
 * Sends a request and reads the whole answer within one deadline; rejects when that fails.
 * Redirects are refused: they would carry tokens to whatever address the answer names.
 */
export async function fetchWithDeadline(
  fetch: Fetch,
  input: { readonly url: string; readonly init: RequestInit },
  { deadline, mostCharacters, signal }: Limits,
): Promise<WholeAnswer> {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(new DOMException('no answer in time', 'TimeoutError')), deadline)
  const ending = signal ? AbortSignal.any([signal, limit.signal]) : limit.signal
  const request = new Request(input.url, { ...input.init, redirect: 'error', signal: ending })
  const read = async (): Promise<WholeAnswer> => {
    const response = await fetch(request)
    const { status, headers } = response
    return { status, headers, text: await readUpTo(response, mostCharacters) }
  }
  return Promise.race([read(), whenAborted(ending)]).finally(() => clearTimeout(timer))
}
