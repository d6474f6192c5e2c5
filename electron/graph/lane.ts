import { sleep } from '../network/sleep'
import { BackOff } from './back-off'
import type { Urgency } from './exchange'

const order: Readonly<Record<Urgency, number>> = { lookedAt: 0, inSight: 1, background: 2 }

/** How long what the operator looks at waits for a lent place to come free by itself, milliseconds. */
const longestLoan = 500

interface Waiting {
  readonly urgency: Urgency
  readonly start: (isLent: boolean) => void
}

/** A task that runs in the place kept for what the operator looks at, until that is wanted back. */
type Loan = AbortController

export interface LaneParts {
  /** How many requests run at once. */
  readonly width: number
  /** Milliseconds that only grow, whatever is done to the clock: a clock set back must not lengthen a wait. */
  readonly elapsed: () => number
  /** 0 … 1 */
  readonly random: () => number
}

/** A task ended because its place was wanted back: it runs again as soon as there is room. */
class PlaceTakenBack extends Error {
  override readonly name = 'PlaceTakenBack'
}

/**
 * Outlook allows four requests at once to one mailbox and refuses the fifth (“MailboxConcurrency”):
 * https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits
 * One place is kept for what the operator looks at. The others may borrow it, so that a full board fills at the full pace,
 * and give it back within half a second: slow answers of a board never make the operator wait.
 */
export class Lane {
  readonly backOff: BackOff
  #running = 0
  readonly #queue: Waiting[] = []
  readonly #loans = new Set<Loan>()

  constructor(private readonly parts: LaneParts) {
    this.backOff = new BackOff(parts)
  }

  /**
   * Runs when there is room; the task obeys the signal it is given. Rejects with the signal's reason when it is aborted
   * while waiting.
   */
  async run<Value>(
    urgency: Urgency,
    signal: AbortSignal,
    task: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    for (;;) {
      const isLent = await this.#takePlace(urgency, signal)
      const loan: Loan | undefined = isLent ? new AbortController() : undefined
      if (loan) this.#loans.add(loan)
      try {
        return await task(loan ? AbortSignal.any([signal, loan.signal]) : signal)
      } catch (error) {
        if (!loan?.signal.aborted || signal.aborted) throw error
      } finally {
        if (loan) this.#loans.delete(loan)
        this.#running -= 1
        this.#startNext()
      }
    }
  }

  /** Sleeps as long as the server asked; stops at once when aborted. */
  async outlastPause(signal: AbortSignal): Promise<void> {
    for (let rest = this.backOff.rest; rest > 0; rest = this.backOff.rest) {
      await sleep(Math.min(rest, 60_000), signal)
    }
  }

  /** Takes a place, and says whether it is the one kept for others: the last that is free always is. */
  #occupy(urgency: Urgency): boolean {
    this.#running += 1
    return urgency !== 'lookedAt' && this.#running === this.parts.width && this.parts.width > 1
  }

  async #takePlace(urgency: Urgency, signal: AbortSignal): Promise<boolean> {
    signal.throwIfAborted()
    if (this.#running < this.parts.width) return this.#occupy(urgency)
    const wantBack = urgency === 'lookedAt' ? setTimeout(() => this.#takeBackLoan(), longestLoan) : undefined
    try {
      return await this.#waitForPlace(urgency, signal)
    } finally {
      clearTimeout(wantBack)
    }
  }

  #waitForPlace(urgency: Urgency, signal: AbortSignal): Promise<boolean> {
    return new Promise<boolean>((resolve, reject) => {
      const leave = (): void => {
        this.#queue.splice(this.#queue.indexOf(waiting), 1)
        reject(new DOMException('no longer wanted', 'AbortError'))
      }
      const start = (isLent: boolean): void => {
        signal.removeEventListener('abort', leave)
        resolve(isLent)
      }
      const waiting = { urgency, start }
      this.#queue.push(waiting)
      signal.addEventListener('abort', leave, { once: true })
    })
  }

  #takeBackLoan(): void {
    const loan = [...this.#loans].at(-1)
    loan?.abort(new PlaceTakenBack('the operator looks at someone'))
  }

  #startNext(): void {
    const next = [...this.#queue].sort((a, b) => order[a.urgency] - order[b.urgency])[0]
    if (!next || this.#running >= this.parts.width) return
    this.#queue.splice(this.#queue.indexOf(next), 1)
    next.start(this.#occupy(next.urgency))
  }
}
