import type { OutOfOfficeText } from '../../shared/availability/out-of-office-text'
import type { Outcome } from '../../shared/outcome'
import type { PersonId } from '../../shared/person'

/** How old a text of whoever is looked at may grow, milliseconds: it is written once for days. */
const renewAfter = 5 * 60_000
/** After a problem, milliseconds: a text that explains must not cost the calendars their turn. */
const tryAgainAfter = 60_000
/** The same where the server says that it is not allowed, whoever is asked about. */
const tryAgainAfterRefusal = 60 * 60_000
/** How long somebody is looked at before their text is asked for, milliseconds: passing by on the way is not looking. */
const standStill = 300

/** Settles with `undefined` where nothing can be said: no mailbox, or an answer that cannot be understood. */
export type ReadOutOfOffice = (
  id: PersonId,
  signal: AbortSignal,
) => Promise<Outcome<OutOfOfficeText | undefined>>

interface WatchParts {
  readonly readOutOfOffice: ReadOutOfOffice
  readonly elapsed: () => number
  readonly onChange: (changed: readonly OutOfOfficeText[]) => void
}

interface Question {
  readonly id: PersonId
  readonly ending: AbortController
}

/**
 * Keeps the out-of-office text of whoever the operator looks at, once that is allowed: one person, one question. What
 * fails is not told: the text that was read stays, with its age.
 */
export class OutOfOfficeWatch {
  #lookedAt: PersonId | undefined
  #isAllowed = false
  #isHidden = false
  #isResting = true
  #timer: NodeJS.Timeout | undefined
  #asking: Question | undefined
  #heldUntil = 0
  readonly #dueAt = new Map<PersonId, number>()
  readonly #known = new Map<PersonId, OutOfOfficeText>()

  constructor(private readonly parts: WatchParts) {}

  /** Everything known, for a page that has just loaded. */
  readAll(): readonly OutOfOfficeText[] {
    return [...this.#known.values()]
  }

  /** Whom the operator looks at; undefined: nobody. */
  lookAt(id: PersonId | undefined): void {
    if (id === this.#lookedAt) return
    this.#lookedAt = id
    this.#leave()
    this.#wakeLater()
  }

  /** Whether the operator and the organisation have said yes. */
  allow(isAllowed: boolean): void {
    if (isAllowed === this.#isAllowed) return
    this.#isAllowed = isAllowed
    this.#heldUntil = 0
    this.#wakeLater()
  }

  /** Whether the texts are not wanted: then none is asked for, and none is kept. */
  hide(isHidden: boolean): void {
    if (isHidden === this.#isHidden) return
    this.#isHidden = isHidden
    if (isHidden) {
      this.#leave()
      this.#known.clear()
      this.#dueAt.clear()
    }
    this.#wakeLater()
  }

  /** Begins, or goes on after a rest; what is young enough is not asked for again. */
  start(): void {
    this.#isResting = false
    this.#wakeLater()
  }

  rest(): void {
    this.#isResting = true
    this.#leave()
    clearTimeout(this.#timer)
  }

  /** Rests and forgets, for example when the operator signs out. */
  clear(): void {
    this.rest()
    this.#lookedAt = undefined
    this.#isAllowed = false
    this.#heldUntil = 0
    this.#dueAt.clear()
    this.#known.clear()
  }

  /** An answer that nobody waits for any more may be asked for again. */
  #leave(): void {
    if (!this.#asking) return
    this.#dueAt.delete(this.#asking.id)
    this.#asking.ending.abort()
    this.#asking = undefined
  }

  #mayAsk(): boolean {
    return this.#isAllowed && !this.#isHidden
  }

  #wakeLater(): void {
    clearTimeout(this.#timer)
    const id = this.#lookedAt
    if (this.#isResting || !this.#mayAsk() || id === undefined || this.#asking) return
    const dueAt = Math.max(this.#dueAt.get(id) ?? 0, this.#heldUntil)
    const wait = Math.max(dueAt - this.parts.elapsed(), standStill)
    this.#timer = setTimeout(() => void this.#ask(id), wait)
  }

  async #ask(id: PersonId): Promise<void> {
    const asking = { id, ending: new AbortController() }
    this.#asking = asking
    const outcome = await this.parts.readOutOfOffice(id, asking.ending.signal)
    // Nobody wants it any more, or it belongs to whoever was signed in before.
    if (this.#asking !== asking) return
    this.#asking = undefined
    const now = this.parts.elapsed()
    this.#dueAt.set(id, now + (outcome.ok ? renewAfter : tryAgainAfter))
    if (!outcome.ok && outcome.problem.kind === 'notAllowed') this.#heldUntil = now + tryAgainAfterRefusal
    if (outcome.ok && outcome.value) this.#accept(outcome.value)
    this.#wakeLater()
  }

  #accept(told: OutOfOfficeText): void {
    this.#known.set(told.personId, told)
    this.parts.onChange([told])
  }
}
