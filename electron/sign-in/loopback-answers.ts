import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BrowserPage, BrowserPageName } from './browser-page'
import { parseCallback, type Callback } from './callback-request'
import { readForm } from './form-body'

export interface CallbackRules {
  readonly state: string
  /** `form_post` keeps the code out of the address, the history and the Referer (RFC 9700 §4.2.4). */
  readonly responseMode: 'form_post' | 'query'
  /** Web origins whose form may be posted here, asked anew for each request. */
  readonly allowedOrigins: () => readonly string[]
  readonly pages: Readonly<Record<BrowserPageName, BrowserPage>>
}

/** The path on which a tab that came by query waits, so that the code does not stay in its address. */
const waitingPath = '/done'
const ourPaths: readonly string[] = ['/', waitingPath]

/** Answers a request and ends it. */
export function send(response: ServerResponse, status: number, page?: BrowserPage): void {
  const length = { 'Content-Length': String(Buffer.byteLength(page?.html ?? '')) }
  response.writeHead(status, { ...(page?.headers ?? { Connection: 'close' }), ...length })
  response.end(page?.html)
}

const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?', 1)[0] ?? ''

/** The status by which a request is turned away unread, if it is. */
function refusalOf(
  request: IncomingMessage,
  host: string,
  allowedOrigins: readonly string[],
): 403 | 404 | 405 | 421 | undefined {
  const { headers, method } = request
  // DNS rebinding: a page elsewhere may let its own name point here, but cannot choose our Host.
  if (headers.host !== host) return 421
  if (!ourPaths.includes(pathOf(request))) return 404
  if (method !== 'GET' && method !== 'POST') return 405
  // A form sent from https to http carries “null” as its origin (Fetch standard, strict-origin-when-cross-origin).
  const { origin = 'null' } = headers
  return method === 'POST' && origin !== 'null' && !allowedOrigins.includes(origin) ? 403 : undefined
}

/** Decides on every request that reaches the loopback; takes exactly one callback, `onCallback`. */
export class LoopbackAnswers {
  /** Tabs that wait to hear how it ended. */
  readonly waiting = new Set<ServerResponse>()
  #hasArrived = false
  #isTabOnItsWay = false
  #tellOfTab: () => void = () => undefined
  readonly #tab = new Promise<void>((resolve) => (this.#tellOfTab = resolve))

  constructor(
    private readonly rules: CallbackRules,
    private readonly onCallback: (callback: Callback) => void,
  ) {}

  /** Settles at once, except for a tab that was sent to the bare address and has not come there yet. */
  async tabIsThere(): Promise<void> {
    if (this.#isTabOnItsWay) await this.#tab
  }

  answer(request: IncomingMessage, response: ServerResponse, host: string): void {
    const refusal = refusalOf(request, host, this.rules.allowedOrigins())
    if (refusal) return send(response, refusal)
    if (request.method === 'GET')
      return this.#answerGet(new URL(request.url ?? '/', `http://${host}`), response)
    // A body that breaks off is no answer; the socket is gone with it.
    this.#answerPost(request, response).catch(() => response.destroy())
  }

  #answerGet(url: URL, response: ServerResponse): void {
    const { pages, responseMode } = this.rules
    if (url.pathname === waitingPath && this.#hasArrived) return this.#hold(response)
    if (responseMode !== 'query') return send(response, this.#hasArrived ? 409 : 400, pages.returnToApp)
    if (!this.#take(url.searchParams, response)) return
    this.#isTabOnItsWay = true
    response.writeHead(303, { ...pages.returnToApp.headers, Location: waitingPath })
    response.end()
  }

  async #answerPost(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = await readForm(request)
    if (typeof form === 'number') send(response, form)
    else if (this.#take(form, response)) this.#hold(response)
  }

  #hold(response: ServerResponse): void {
    this.#tellOfTab()
    this.waiting.add(response)
    response.once('close', () => this.waiting.delete(response))
  }

  #take(fields: URLSearchParams, response: ServerResponse): boolean {
    const { pages, state } = this.rules
    const callback = parseCallback(fields, state)
    if (!callback || this.#hasArrived) {
      send(response, callback ? 409 : 400, pages.returnToApp)
      return false
    }
    this.#hasArrived = true
    this.onCallback(callback)
    return true
  }
}
