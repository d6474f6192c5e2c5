/**
 * Why a server is left alone: it asked for it, it is failing, it stumbled over something (500: perhaps over one mailbox, so
 * the others are not made to wait long), or it could not be reached.
 */
export type Trouble = 'throttled' | 'failing' | 'stumbling' | 'unreachable'

/** The first wait after a failure of the server, milliseconds; it doubles with each that follows. */
const first: Readonly<Record<Trouble, number>> = {
  throttled: 5_000,
  failing: 5_000,
  stumbling: 5_000,
  unreachable: 1_000,
}
/** The longest wait that we choose ourselves, milliseconds: an operator sees a recovery within about a minute. */
const longest: Readonly<Record<Trouble, number>> = {
  throttled: 5 * 60_000,
  failing: 60_000,
  stumbling: 10_000,
  unreachable: 30_000,
}
/** The longest wait that is believed, milliseconds: a year in a header is a mistake, not a wish. */
const longestBelieved = 24 * 60 * 60_000

interface BackOffParts {
  readonly elapsed: () => number
  readonly random: () => number
}

/** How long a server is left alone: as long as it asked, or longer and longer while it fails. Shared by everyone who asks it. */
export class BackOff {
  #askedUntil = 0
  #chosenUntil = 0
  #failures = 0

  constructor(private readonly parts: BackOffParts) {}

  /** Milliseconds still to wait; 0: none. */
  get rest(): number {
    return Math.max(0, Math.max(this.#askedUntil, this.#chosenUntil) - this.parts.elapsed())
  }

  /** The wait is the server's wish, not our choice. */
  get isAsked(): boolean {
    return this.#askedUntil > this.parts.elapsed()
  }

  /** The server asked for this wait, milliseconds. The longest wish counts. */
  obey(wait: number): void {
    const until = this.parts.elapsed() + Math.min(wait, longestBelieved)
    this.#askedUntil = Math.max(this.#askedUntil, until)
  }

  /**
   * A request that began at `since` failed. Requests that ran side by side meet the same fault: it counts once.
   * The wait is spread over half its length, so that a hundred consoles do not come back in step.
   */
  lengthen(trouble: Trouble, since: number): void {
    if (since < this.#chosenUntil) return
    const wait = Math.min(longest[trouble], first[trouble] * 2 ** Math.min(this.#failures, 16))
    this.#failures += 1
    this.#chosenUntil = this.parts.elapsed() + wait * (1 + this.parts.random() / 2)
  }

  /** An answer came: the next failure is the first again. */
  recover(): void {
    this.#failures = 0
  }

  /** The network is back: waits of our own choice are over, what the server asked for is not. */
  hurry(): void {
    this.#failures = 0
    this.#chosenUntil = 0
  }
}
