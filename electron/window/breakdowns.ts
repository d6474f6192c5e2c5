import type { Instant } from '../../shared/availability/availability'

/** So many breakdowns within so many milliseconds are a loop: loading again would only break again. */
const loop = { times: 3, within: 5 * 60_000 }

/** Counts how often the page broke down, to tell an accident from a loop. */
export class Breakdowns {
  #moments: readonly Instant[] = []

  constructor(private readonly now: () => Instant) {}

  /** Notes one. True: it is a loop. */
  note(): boolean {
    const now = this.now()
    this.#moments = [...this.#moments.filter((moment) => now - moment < loop.within), now]
    return this.#moments.length >= loop.times
  }
}
