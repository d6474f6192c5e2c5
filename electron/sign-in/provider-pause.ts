import { z } from 'zod'

const first = 15_000
/** Microsoft names waits of minutes; a longer one would leave a console blind for a whole shift. */
const longest = 60 * 60_000

const refusal = z.object({ error: z.string() })
const busyErrors: readonly string[] = ['temporarily_unavailable', 'server_error', 'slow_down']

export interface HeardAnswer {
  readonly status: number
  readonly body: unknown
  readonly retryAfter: string | null
}

const isBusy = ({ status, body }: HeardAnswer): boolean => {
  const { data: refused } = refusal.safeParse(body)
  return status === 429 || status >= 500 || (refused !== undefined && busyErrors.includes(refused.error))
}

/**
 * Until when a busy identity provider is left alone. msal keeps a memory of its own for that, which it loses
 * whenever its cache is read again, so it comes back at once.
 */
export class ProviderPause {
  #until = 0
  #refusals = 0

  /** No renewal before this moment. */
  get until(): number {
    return this.#until
  }

  /** Listens to an answer; answers with the moment to come back when it said “busy”. */
  hear(answer: HeardAnswer, now: number): number | undefined {
    if (!isBusy(answer)) {
      this.#refusals = 0
      this.#until = 0
      return undefined
    }
    const asked = Number(answer.retryAfter ?? '') * 1_000
    const wait = asked > 0 ? asked : first * 2 ** this.#refusals
    this.#refusals += 1
    this.#until = now + Math.min(wait, longest)
    return this.#until
  }
}
