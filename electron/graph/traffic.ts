/** What is counted of the requests to one service; shown to IT, without anything of a person. */
export interface TrafficCounts {
  /** Requests that went out, those tried again among them. */
  readonly requests: number
  readonly triedAgain: number
  /** Answers that asked us to slow down. */
  readonly throttled: number
  /** Answers that told of a fault of the server. */
  readonly failing: number
  /** Requests that got no answer. */
  readonly unreachable: number
}

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
