/** First wait and longest wait between attempts that happen by themselves, milliseconds. */
const waits = { first: 5_000, longest: 5 * 60_000 }

interface RenewLaterParts {
  readonly renew: () => Promise<unknown>
  readonly now: () => number
  /** 0 … 1: keeps a hundred consoles out of step when a network comes back. */
  readonly random: () => number
}

/** Tries again by itself while the network is away; never opens a browser, as it only asks for a token. */
export class RenewLater {
  #timer: NodeJS.Timeout | undefined
  #tries = 0

  constructor(private readonly parts: RenewLaterParts) {}

  /** Plans one attempt; one that is planned already stays. `until`: not before this moment. */
  plan(until = 0): void {
    if (this.#timer !== undefined) return
    const backOff = Math.min(waits.first * 2 ** this.#tries, waits.longest) * (0.5 + this.parts.random())
    this.#tries += 1
    this.#timer = setTimeout(() => this.#try(), Math.max(backOff, until - this.parts.now()))
  }

  /** The network is back: the planned attempt happens now. */
  hurry(): void {
    if (this.#timer === undefined) return
    this.#tries = 0
    this.#clear()
    void this.parts.renew()
  }

  stop(): void {
    this.#tries = 0
    this.#clear()
  }

  #try(): void {
    this.#timer = undefined
    void this.parts.renew()
  }

  #clear(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}
