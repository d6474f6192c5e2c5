import type { TrafficCounts } from '../../shared/diagnostics'

const none: TrafficCounts = { requests: 0, triedAgain: 0, throttled: 0, failing: 0, unreachable: 0 }

/** Counts what happens on the way to one service since the app was started. */
export class Traffic {
  #counts = none

  read(): TrafficCounts {
    return this.#counts
  }

  note(what: keyof TrafficCounts): void {
    this.#counts = { ...this.#counts, [what]: this.#counts[what] + 1 }
  }
}
