import type { Outcome } from '../../shared/outcome'

/** How often changes are asked for, milliseconds, a fifth more or less: consoles of one organisation must not come in step. */
const between = 15 * 60_000
/** After a problem it is tried again sooner, and each time later. */
const afterProblem = 60_000
/** Who comes back to the desk asks again when the last answer is at least this old, milliseconds. */
const freshFor = 5 * 60_000

interface RoundParts {
  /** Absent: nobody sits here, or a newer reading took its place. */
  readonly refresh: () => Promise<Outcome<undefined> | undefined>
  /** Milliseconds that only grow, whatever is done to the clock. */
  readonly elapsed: () => number
  /** 0 … 1 */
  readonly random: () => number
}

/** When the directory is asked for what has changed. */
export class DirectoryRounds {
  #timer: NodeJS.Timeout | undefined
  #failures = 0
  #freshUntil = -Infinity
  #isRunning = false
  #round = 0

  constructor(private readonly parts: RoundParts) {}

  /** Asks now, and again from time to time. */
  start(): void {
    this.#isRunning = true
    void this.#ask()
  }

  /** Nobody looks: what is under way goes on, and nothing new is begun until {@link hurry}. */
  rest(): void {
    clearTimeout(this.#timer)
  }

  /** The network is back, or the computer woke. */
  hurry(): void {
    if (!this.#isRunning) return
    if (this.parts.elapsed() >= this.#freshUntil) void this.#ask()
    else this.#askLater(between)
  }

  stop(): void {
    this.#isRunning = false
    this.#round += 1
    this.#failures = 0
    this.#freshUntil = -Infinity
    clearTimeout(this.#timer)
  }

  #askLater(wait: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#ask(), wait * (0.8 + 0.4 * this.parts.random()))
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#timer)
    this.#round += 1
    const round = this.#round
    // Whoever asks meanwhile would only begin the same again.
    this.#freshUntil = this.parts.elapsed() + freshFor
    const outcome = await this.parts.refresh()
    if (round !== this.#round || !outcome) return
    this.#failures = outcome.ok ? 0 : this.#failures + 1
    this.#freshUntil = outcome.ok ? this.parts.elapsed() + freshFor : -Infinity
    this.#askLater(outcome.ok ? between : Math.min(afterProblem * 2 ** (this.#failures - 1), between))
  }
}
