import type { Availability, Instant } from '../../shared/availability/availability'
import type { Connection } from '../../shared/ipc'
import type { Outcome } from '../../shared/outcome'
import type { PersonId } from '../../shared/person'
import type { AvailabilityBoard } from './availability-board'

/** Documented most of one schedules request: https://learn.microsoft.com/graph/outlook-get-free-busy-schedule */
export const mostAtOnce = 20

/** How old a visible answer may grow before it is asked for again, milliseconds; with the time of the answer it stays below 60 s. */
const renewAfter = 45_000
/** How long after a failure the same people are tried again, milliseconds. */
const tryAgainAfter = 15_000

export type ReadCalendars = (
  ids: readonly PersonId[],
  urgency: 'lookedAt' | 'inSight',
  signal: AbortSignal,
) => Promise<Outcome<readonly Availability[]>>

interface RefreshParts {
  readonly board: AvailabilityBoard
  readonly readCalendars: ReadCalendars
  readonly now: () => Instant
  readonly onConnection: (connection: Connection) => void
}

/** Keeps the people in sight fresh: who is watched → asked in chunks → the board. Nothing is asked while it rests. */
export class AvailabilityRefresh {
  #watched: readonly PersonId[] = []
  #connection: Connection = {}
  #isResting = true
  #timer: NodeJS.Timeout | undefined
  readonly #notBefore = new Map<PersonId, Instant>()
  readonly #running = new Map<AbortController, readonly PersonId[]>()

  constructor(private readonly parts: RefreshParts) {}

  readConnection(): Connection {
    return this.#connection
  }

  /** The rows in sight, the most important first. What is no longer in sight is no longer waited for. */
  watch(ids: readonly PersonId[]): void {
    this.#watched = ids
    const inSight = new Set(ids)
    for (const [controller, asked] of this.#running) {
      if (asked.some((id) => inSight.has(id))) continue
      controller.abort()
      this.#running.delete(controller)
      for (const id of asked) this.#notBefore.delete(id)
    }
    this.#askDue()
  }

  /** The people in sight as last told. */
  get watched(): readonly PersonId[] {
    return this.#watched
  }

  /** Begins, or begins anew after a rest (sleep, lock): everyone in sight is due at once. */
  start(): void {
    this.#isResting = false
    this.#notBefore.clear()
    this.#askDue()
  }

  /** Asks nothing until started again; what is under way is dropped. */
  rest(): void {
    this.#isResting = true
    clearTimeout(this.#timer)
    for (const controller of this.#running.keys()) controller.abort()
    this.#running.clear()
  }

  /** Rests and forgets, for example when the operator signs out. */
  clear(): void {
    this.rest()
    this.#watched = []
    this.#notBefore.clear()
    this.#tell({})
  }

  #askDue(): void {
    if (this.#isResting) return
    const now = this.parts.now()
    const due = this.#watched.filter((id) => this.#isDue(id, now))
    for (let from = 0; from < due.length; from += mostAtOnce) {
      void this.#ask(due.slice(from, from + mostAtOnce), from === 0 ? 'lookedAt' : 'inSight')
    }
    this.#wakeLater()
  }

  async #ask(ids: readonly PersonId[], urgency: 'lookedAt' | 'inSight'): Promise<void> {
    const controller = new AbortController()
    this.#running.set(controller, ids)
    this.#postpone(ids, renewAfter)
    const outcome = await this.parts.readCalendars(ids, urgency, controller.signal)
    // Nobody wants it any more, or it belongs to whoever was signed in before.
    if (!this.#running.delete(controller)) return
    if (outcome.ok) {
      this.parts.board.accept(outcome.value)
      this.#tell({ lastAnswer: this.parts.now() })
    } else {
      this.#postpone(ids, tryAgainAfter)
      this.#tell({ ...this.#connection, problem: outcome.problem })
    }
    this.#wakeLater()
  }

  /** A moment too far ahead was written down before the clock was set back. */
  #isDue(id: PersonId, now: Instant): boolean {
    const wait = (this.#notBefore.get(id) ?? 0) - now
    return wait <= 0 || wait > renewAfter
  }

  #postpone(ids: readonly PersonId[], wait: number): void {
    const moment = this.parts.now() + wait
    for (const id of ids) this.#notBefore.set(id, moment)
  }

  #wakeLater(): void {
    clearTimeout(this.#timer)
    if (this.#isResting || this.#watched.length === 0) return
    const next = Math.min(...this.#watched.map((id) => this.#notBefore.get(id) ?? 0))
    this.#timer = setTimeout(
      () => this.#askDue(),
      Math.min(Math.max(next - this.parts.now(), 1_000), renewAfter),
    )
  }

  #tell(connection: Connection): void {
    this.#connection = connection
    this.parts.onConnection(connection)
  }
}
