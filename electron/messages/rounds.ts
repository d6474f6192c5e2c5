/** How long after a round in which something was left over the next one begins, milliseconds; it doubles up to the longest. */
const first = 10_000
const longest = 60_000
/** Longer waits are cut: a timer cannot wait longer than 24 days. */
const mostAhead = 60 * 60_000

/** Goes through what is to be done, one round at a time: again when asked to, and by itself while something is left over. */
export class Rounds {
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> | undefined
  #isWanted = false
  #isClosed = false
  #failures = 0

  /** `round` settles with the time after which something is left to be done, milliseconds; undefined: nothing is. */
  constructor(private readonly round: () => Promise<number | undefined>) {}

  /** Begins a round, or another one after the one that runs. */
  hurry(): void {
    this.#failures = 0
    this.#begin()
  }

  /** Settles when what ran has ended; nothing begins afterwards. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    await this.#running
  }

  #begin(): void {
    if (this.#isClosed) return
    clearTimeout(this.#timer)
    this.#isWanted = true
    this.#running ??= this.#run().finally(() => (this.#running = undefined))
  }

  async #run(): Promise<void> {
    let rest: number | undefined
    while (this.#isWanted && !this.#isClosed) {
      this.#isWanted = false
      rest = await this.round()
    }
    if (rest === undefined || this.#isClosed) return
    const pause = Math.min(longest, first * 2 ** Math.min(this.#failures, 8))
    this.#failures += 1
    this.#timer = setTimeout(() => this.#begin(), Math.min(mostAhead, rest > 0 ? rest : pause))
  }
}
