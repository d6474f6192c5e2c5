import type { Availability, Instant } from '../../shared/availability/availability'
import type { Connection } from '../../shared/ipc'
import type { Outcome } from '../../shared/outcome'
import type { PersonId } from '../../shared/person'
import type { Problem, ProblemKind } from '../../shared/problem'
import type { RefreshPace } from '../../shared/settings'
import type { AvailabilityBoard } from './availability-board'
import { DuePeople } from './due-people'
import { PeopleQueue, type Question, type Urgency } from './people-queue'

/** How many questions are under way at once: as many as one mailbox answers. The rest is chosen when one ends, by what is in sight then. */
const mostQuestions = 4
/** How long after a problem the next question is tried, milliseconds; up to half as much again, so that consoles do not come back in step. */
const tryAgainAfter = 10_000
/** The same where only a person can help: they begin a new wave when they have. */
const tryAgainAfterRefusal = 5 * 60_000
const waitsForPerson: readonly ProblemKind[] = [
  'signedOut',
  'consentNeeded',
  'notAllowed',
  'wrongOrganisation',
]
/** Waves are at least this far apart, milliseconds, however often the network comes and goes. */
const betweenWaves = 5_000
/** The clock and the one that only grows are compared this often, milliseconds, and may differ by as much as this more or less. */
const clockCheck = 10_000
const clockTolerance = 5_000

export type ReadCalendars = (
  ids: readonly PersonId[],
  urgency: Urgency,
  signal: AbortSignal,
) => Promise<Outcome<readonly Availability[]>>

interface RefreshParts {
  readonly board: AvailabilityBoard
  readonly readCalendars: ReadCalendars
  readonly now: () => Instant
  /** Milliseconds that only grow, whatever is done to the clock. */
  readonly elapsed: () => number
  /** 0 … 1 */
  readonly random: () => number
  readonly onConnection: (connection: Connection) => void
  /** How old answers may grow; absent: as by default. */
  readonly pace?: () => RefreshPace
}

/** A problem that meets everyone alike: nobody else is asked before it has passed. */
const meetsEveryone = ({ kind }: Problem): boolean => kind !== 'unexpected'

/**
 * Keeps what is known of people fresh: whom the operator looks at first, the rows in sight next, everyone else in the
 * background. Nothing is asked while it rests; after a problem one question goes ahead of the others.
 */
export class AvailabilityRefresh {
  #connection: Connection = {}
  #isResting = true
  #isTrying = false
  #pausedUntil = 0
  #lastWave = -Infinity
  #clockOffset: number
  #timer: NodeJS.Timeout | undefined
  readonly #due: DuePeople
  readonly #queue: PeopleQueue
  readonly #questions = new Map<AbortController, readonly PersonId[]>()

  constructor(private readonly parts: RefreshParts) {
    this.#due = new DuePeople(parts)
    this.#queue = new PeopleQueue(this.#due)
    this.#clockOffset = parts.now() - parts.elapsed()
  }

  readConnection(): Connection {
    return this.#connection
  }

  /** The people in sight as last told. */
  get watched(): readonly PersonId[] {
    return this.#queue.inSight
  }

  /** The rows in sight, the most important first. */
  watch(ids: readonly PersonId[]): void {
    this.#queue.see(ids)
    this.#goOn()
  }

  /** Somebody about whom an answer of this moment is wanted, however fresh the last one is: they are asked first. */
  askAnew(id: PersonId): void {
    this.#due.forget([id])
    this.watch([id, ...this.watched.filter((other) => other !== id)])
  }

  /** An answer of this moment is wanted of these, however fresh the last one is; they are asked in their turn. */
  renew(ids: readonly PersonId[]): void {
    this.#due.forget(ids)
    this.#goOn()
  }

  /** Everyone else who is worth knowing. */
  watchElsewhere(ids: readonly PersonId[]): void {
    this.#queue.add(ids)
    this.#goOn()
  }

  /** Begins, or begins anew after a rest (sleep, lock) or a loss of the network: everyone is due at once. */
  start(): void {
    this.#isResting = false
    this.#isTrying = false
    this.#due.hurry()
    this.#pausedUntil = this.#lastWave + betweenWaves
    this.#lastWave = Math.max(this.parts.elapsed(), this.#pausedUntil)
    this.#askDue()
  }

  /** Answers may grow older or less old from now on. */
  followPace(): void {
    this.#askDue()
  }

  /** What is asked for has changed: everyone is due at once. */
  renewAll(): void {
    this.#due.hurry()
    this.#askDue()
  }

  /** Asks nothing until started again; what is under way is dropped. */
  rest(): void {
    this.#isResting = true
    clearTimeout(this.#timer)
    for (const [question, ids] of this.#questions) this.#drop(question, ids)
  }

  /** Rests and forgets, for example when the operator signs out. */
  clear(): void {
    this.rest()
    this.#queue.clear()
    this.#due.clear()
    this.#tell({})
  }

  /** What is no longer wanted is no longer waited for. */
  #goOn(): void {
    for (const [question, ids] of this.#questions) {
      if (!ids.some((id) => this.#queue.has(id))) this.#drop(question, ids)
    }
    this.#askDue()
  }

  #drop(question: AbortController, ids: readonly PersonId[]): void {
    this.#questions.delete(question)
    this.#due.forget(ids)
    question.abort()
  }

  #askDue(): void {
    if (this.#isResting) return
    this.#checkClock()
    if (this.parts.elapsed() >= this.#pausedUntil) this.#askAll()
    this.#wakeLater()
  }

  #askAll(): void {
    for (let next = this.#next(); next && this.#hasRoomFor(next); next = this.#next()) void this.#ask(next)
  }

  #next(): Question | undefined {
    return this.#queue.next(new Set([...this.#questions.values()].flat()))
  }

  /** One more than the others may have: what the operator looks at waits for nobody. */
  #hasRoomFor({ urgency }: Question): boolean {
    if (this.#isTrying) return this.#questions.size === 0
    return this.#questions.size < mostQuestions + (urgency === 'lookedAt' ? 1 : 0)
  }

  async #ask({ ids, urgency }: Question): Promise<void> {
    const question = new AbortController()
    this.#questions.set(question, ids)
    this.#due.noteAsked(ids)
    const outcome = await this.parts.readCalendars(ids, urgency, question.signal)
    // Nobody wants it any more, or it belongs to whoever was signed in before.
    if (!this.#questions.delete(question)) return
    if (outcome.ok) this.#take(outcome.value)
    else this.#bear(ids, outcome.problem)
    this.#askDue()
  }

  #take(answers: readonly Availability[]): void {
    this.#isTrying = false
    this.#due.noteAnswered(answers)
    this.parts.board.accept(answers)
    this.#tell({ lastAnswer: this.parts.now() })
  }

  #bear(ids: readonly PersonId[], problem: Problem): void {
    const shortest = waitsForPerson.includes(problem.kind) ? tryAgainAfterRefusal : tryAgainAfter
    const wait = shortest * (1 + this.parts.random() / 2)
    this.#due.noteUnanswered(ids, wait)
    if (meetsEveryone(problem)) {
      const asked = problem.kind === 'throttled' ? problem.until - this.parts.now() : 0
      this.#isTrying = true
      this.#pausedUntil = this.parts.elapsed() + Math.max(wait, asked)
    }
    this.#tell({ ...this.#connection, problem })
  }

  /** A clock that was set, or a sleep that nobody told us of: the ages of all answers are wrong by it. */
  #checkClock(): void {
    const offset = this.parts.now() - this.parts.elapsed()
    const isSet = Math.abs(offset - this.#clockOffset) > clockTolerance
    this.#clockOffset = offset
    if (isSet) this.#due.hurry()
  }

  #wakeLater(): void {
    clearTimeout(this.#timer)
    const next = this.#queue.restUntilNext()
    if (this.#isResting || next === Infinity) return
    const wait = Math.max(next, this.#pausedUntil - this.parts.elapsed(), 250)
    this.#timer = setTimeout(() => this.#askDue(), Math.min(wait, clockCheck))
  }

  #tell(connection: Connection): void {
    this.#connection = connection
    this.parts.onConnection(connection)
  }
}
