import type { Instant } from '../../shared/availability/availability'
import type { Call, CallId, Calls, CallState, HandedOver } from '../../shared/call'
import type { Problem } from '../../shared/problem'
import { asMet, withMet, type Met } from '../directory/met'
import type { IncomingCall } from './parse-call'

/** A call, everything that was told of it, and by what its caller is known again. */
export interface Heard {
  readonly call: Call
  readonly news: IncomingCall
  readonly key?: string
}

/** A call that left: it was handed over, or the operator ended it. */
type Gone = { readonly heard: Heard } & (
  { readonly handedOver: HandedOver } | { readonly handedOver?: undefined; readonly at: Instant }
)

/** So many can wait at one desk; of more the oldest are those that no telephone system ever told the end of. */
const mostWaiting = 20

const toLast = (gone: Gone): Pick<Calls, 'last' | 'ended'> =>
  gone.handedOver ? { last: gone.handedOver } : { ended: { caller: gone.heard.call.caller, at: gone.at } }

/** Where nothing is told, a call rings: that is how it was heard of. */
const places: Readonly<Record<CallState, number>> = { talking: 0, ringing: 1, held: 2 }
const placeOf = ({ call: { standing } }: Heard): number => places[standing?.is ?? 'ringing']

/** Those on hold wait since they were put there. */
const waitsSince = ({ call: { since, standing } }: Heard): Instant =>
  standing?.is === 'held' ? standing.since : since

const inOrder = (one: Heard, other: Heard): number =>
  placeOf(one) - placeOf(other) || waitsSince(one) - waitsSince(other)

/** What may stand in the way, each by itself: the setting of the hand-over, and the address for programs. */
export type Obstacle = 'handOver' | 'endpoint'

/** The one copy of the calls that wait, and of the last one that was handed over. */
export class CallBoard {
  #waiting: readonly Heard[] = []
  #last: Gone | undefined
  readonly #problems = new Map<Obstacle, Problem>()

  constructor(private readonly onChange: (calls: Calls) => void) {}

  read(): Calls {
    const [problem] = this.#problems.values()
    return {
      calls: this.#waiting.map(({ call }) => call),
      ...(this.#last && toLast(this.#last)),
      ...(problem && { problem }),
    }
  }

  readAll(): readonly Heard[] {
    return this.#waiting
  }

  find(id: CallId): Heard | undefined {
    return this.#waiting.find(({ call }) => call.id === id)
  }

  /** The call that left last, with whom it went to. */
  get last(): Gone | undefined {
    return this.#last
  }

  /** A call that is new, or about which more is known; each stands once. */
  put(heard: Heard): void {
    const others = this.#waiting.filter(({ call }) => call.id !== heard.call.id)
    if (this.#last?.heard.call.id === heard.call.id) this.#last = undefined
    const sorted = [...others, heard].sort((one, other) => one.call.since - other.call.since)
    this.#waiting = sorted.slice(-mostWaiting).sort(inOrder)
    this.#tell()
  }

  /** It is over, says the telephone system: there is nothing to bring back. */
  end(id: CallId): void {
    if (this.#last?.heard.call.id === id && !this.#last.handedOver) this.forgetLast()
    if (this.find(id)) this.#remove(id)
  }

  /** The operator takes it off, and may want it back. */
  leave(id: CallId, at: Instant): void {
    const heard = this.find(id)
    if (!heard) return
    this.#last = { heard, at }
    this.#remove(id)
  }

  handOver(heard: Heard, handedOver: HandedOver): void {
    this.#last = { heard, handedOver }
    this.#remove(heard.call.id)
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

  /** Whom the directory has come to show is known by its id. */
  carryOver(met: Met): void {
    const { heard, handedOver } = this.#last ?? {}
    if (heard && handedOver && met.has(handedOver.to.id)) {
      this.#last = { heard, handedOver: { ...handedOver, to: asMet(handedOver.to, met) } }
      this.#tell()
    }
    this.renew((one) => {
      const people = withMet(one.call.people, met)
      return people === one.call.people ? one : { ...one, call: { ...one.call, people } }
    })
  }

  /** What stands in the way of calls, or no longer does. */
  warn(of: Obstacle, problem: Problem | undefined): void {
    if (problem) this.#problems.set(of, problem)
    else if (!this.#problems.delete(of)) return
    this.#tell()
  }

  #remove(id: CallId): void {
    this.#waiting = this.#waiting.filter(({ call }) => call.id !== id)
    this.#tell()
  }

  #tell(): void {
    this.onChange(this.read())
  }
}
