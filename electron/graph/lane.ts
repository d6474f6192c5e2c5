import type { Instant } from '../../shared/availability/availability'
import { sleep } from '../network/sleep'
import type { Urgency } from './exchange'

const order: Readonly<Record<Urgency, number>> = { lookedAt: 0, inSight: 1, background: 2 }

interface Waiting {
  readonly urgency: Urgency
  readonly start: () => void
}

/**
 * Outlook allows four requests at once to one mailbox and refuses the fifth (“MailboxConcurrency”):
 * https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits
 * One place is kept for what the operator looks at, so a full board never makes them wait.
 */
export class Lane {
  #running = 0
  #pausedUntil: Instant = 0
  readonly #queue: Waiting[] = []

  constructor(
    private readonly width: number,
    private readonly now: () => Instant,
  ) {}

  /** Nothing starts before this moment: the server asked one of us to wait, and its patience is shared by all. */
  pauseUntil(moment: Instant): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, moment)
  }

  get pausedUntil(): Instant {
    return this.#pausedUntil
  }

  /** Runs when there is room; rejects with the signal's reason when it is aborted while waiting. */
  async run<Value>(urgency: Urgency, signal: AbortSignal, task: () => Promise<Value>): Promise<Value> {
    await this.#takePlace(urgency, signal)
    try {
      return await task()
    } finally {
      this.#running -= 1
      this.#startNext()
    }
  }

  /** Sleeps until the pause is over; stops at once when aborted. */
  async outlastPause(signal: AbortSignal): Promise<void> {
    for (let rest = this.#pausedUntil - this.now(); rest > 0; rest = this.#pausedUntil - this.now()) {
      await sleep(rest, signal)
    }
  }

  #hasRoomFor(urgency: Urgency): boolean {
    return this.#running < (urgency === 'lookedAt' ? this.width : this.width - 1)
  }

  async #takePlace(urgency: Urgency, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    if (this.#hasRoomFor(urgency)) {
      this.#running += 1
      return
    }
    await new Promise<void>((resolve, reject) => {
      const waiting = { urgency, start: resolve }
      this.#queue.push(waiting)
      signal.addEventListener('abort', () => {
        const place = this.#queue.indexOf(waiting)
        if (place === -1) return
        this.#queue.splice(place, 1)
        reject(new DOMException('no longer wanted', 'AbortError'))
      })
    })
  }

  #startNext(): void {
    const next = [...this.#queue].sort((a, b) => order[a.urgency] - order[b.urgency])[0]
    if (!next || !this.#hasRoomFor(next.urgency)) return
    this.#queue.splice(this.#queue.indexOf(next), 1)
    this.#running += 1
    next.start()
  }
}
