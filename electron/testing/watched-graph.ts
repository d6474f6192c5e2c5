import type { Fetch } from '../outside-world'

/** One request as it went over the wire. */
export interface WatchedRequest {
  readonly request: Request
  readonly body: string
  readonly startedAt: number
  status?: number
}

/** The wire to a server, watched: what went out, when, and what must never happen on it. */
export class WatchedGraph {
  readonly requests: WatchedRequest[] = []
  /** Broken rules, each as a sentence; an empty list is what every test wants. */
  readonly broken: string[] = []
  #inFlight = 0
  #mostInFlight = 0
  #quietUntil = 0

  constructor(
    private readonly elapsed: () => number,
    private readonly answer: Fetch,
  ) {}

  get mostInFlight(): number {
    return this.#mostInFlight
  }

  readonly fetch: Fetch = async (request) => {
    const one: WatchedRequest = {
      request,
      body: await request.clone().text(),
      startedAt: this.elapsed(),
    }
    this.requests.push(one)
    if (one.startedAt < this.#quietUntil)
      this.broken.push(`asked ${this.#quietUntil - one.startedAt} ms early`)
    if (request.redirect !== 'error') this.broken.push('would follow a redirect')
    this.#inFlight += 1
    this.#mostInFlight = Math.max(this.#mostInFlight, this.#inFlight)
    try {
      const response = await this.answer(request)
      one.status = response.status
      this.#noteWish(response.headers.get('retry-after'))
      return response
    } finally {
      this.#inFlight -= 1
    }
  }

  /** Plain seconds are enough here: what else a header may say has tests of its own. */
  #noteWish(header: string | null): void {
    const wait = Number(header ?? 0) * 1_000
    if (wait > 0) this.#quietUntil = Math.max(this.#quietUntil, this.elapsed() + Math.min(wait, 86_400_000))
  }
}
