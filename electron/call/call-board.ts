import type { Call, CallId, Calls, HandedOver } from '../../shared/call'
import type { Problem } from '../../shared/problem'

/** A call, and by what its caller is known again. */
export interface Heard {
  readonly call: Call
  readonly key?: string
}

interface Gone {
  readonly heard: Heard
  readonly handedOver: HandedOver
}

/** So many can wait at one desk; of more the oldest are those that no telephone system ever told the end of. */
const mostWaiting = 20

/** The one copy of the calls that wait, and of the last one that was handed over. */
export class CallBoard {
  #waiting: readonly Heard[] = []
  #last: Gone | undefined
  #problem: Problem | undefined

  constructor(private readonly onChange: (calls: Calls) => void) {}

  read(): Calls {
    return {
      calls: this.#waiting.map(({ call }) => call),
      ...(this.#last && { last: this.#last.handedOver }),
      ...(this.#problem && { problem: this.#problem }),
    }
  }

  readAll(): readonly Heard[] {
    return this.#waiting
  }

  find(id: CallId): Heard | undefined {
    return this.#waiting.find(({ call }) => call.id === id)
  }

  /** The call that was handed over last, with whom it went to. */
  get last(): Gone | undefined {
    return this.#last
  }

  /** A call that is new, or about which more is known; each stands once. */
  put(heard: Heard): void {
    const others = this.#waiting.filter(({ call }) => call.id !== heard.call.id)
    const sorted = [...others, heard].sort((one, other) => one.call.since - other.call.since)
    this.#waiting = sorted.slice(-mostWaiting)
    this.#tell()
  }

  end(id: CallId): void {
    if (!this.find(id)) return
    this.#waiting = this.#waiting.filter(({ call }) => call.id !== id)
    this.#tell()
  }

  handOver(heard: Heard, handedOver: HandedOver): void {
    this.#last = { heard, handedOver }
    this.#waiting = this.#waiting.filter(({ call }) => call.id !== heard.call.id)
    this.#tell()
  }

  /** The last call came back, or is nobody's business any more. */
  forgetLast(): void {
    if (!this.#last) return
    this.#last = undefined
    this.#tell()
  }

  /** Looks at every waiting call again, for example when more people are known. */
  renew(change: (heard: Heard) => Heard): void {
    const renewed = this.#waiting.map(change)
    if (renewed.every((heard, at) => heard === this.#waiting[at])) return
    this.#waiting = renewed
    this.#tell()
  }

  /** What stands in the way of handing over, or nothing. */
  warn(problem: Problem | undefined): void {
    this.#problem = problem
    this.#tell()
  }

  #tell(): void {
    this.onChange(this.read())
  }
}
