import type { Availability, NotKnownReason } from '../../shared/availability/availability'
import type { PersonId } from '../../shared/person'
import { defaultSettings, type RefreshPace } from '../../shared/settings'

const usualPace = (): RefreshPace => defaultSettings.refresh

const hour = 60 * 60_000
/** Some reasons last: asking again each half minute would only cost the others. Milliseconds. */
const lasting: Readonly<Record<NotKnownReason, number>> = {
  noCalendar: 4 * hour,
  notFound: 4 * hour,
  notShared: hour,
  notReached: hour / 4,
  notAskedYet: 0,
  tooOld: 0,
}

interface Turn {
  readonly askedAt: number
  /** Shortens the time until the next question, so that a hundred consoles do not ask in step: 0.8 … 1. */
  readonly share: number
  /** Not asked before, in sight or not. */
  readonly heldUntil: number
}

interface DueParts {
  readonly elapsed: () => number
  /** 0 … 1 */
  readonly random: () => number
  /**
   * Absent: as it is by default. With the deadline of a request an answer in sight then stays below 60 s, and one of
   * somebody else, with some room for a queue, below 5 min.
   */
  readonly pace?: () => RefreshPace
}

/** Whose calendar is to be asked when. Measured on a clock that only grows. */
export class DuePeople {
  readonly #turns = new Map<PersonId, Turn>()

  constructor(private readonly parts: DueParts) {}

  /** Milliseconds until this person is due; 0 or less: now. */
  restOf(id: PersonId, isInSight: boolean): number {
    const turn = this.#turns.get(id)
    if (!turn) return 0
    const { inSight, elsewhere } = (this.parts.pace ?? usualPace)()
    const renewAt = turn.askedAt + (isInSight ? inSight : elsewhere) * 1_000 * turn.share
    return Math.max(renewAt, turn.heldUntil) - this.parts.elapsed()
  }

  /** These are being asked now, together: they stay together. */
  noteAsked(ids: readonly PersonId[]): void {
    const turn = { askedAt: this.parts.elapsed(), share: 0.8 + this.parts.random() / 5, heldUntil: 0 }
    for (const id of ids) this.#turns.set(id, turn)
  }

  /** Nobody answered for these: they are due again after this wait, milliseconds. */
  noteUnanswered(ids: readonly PersonId[], wait: number): void {
    const heldUntil = this.parts.elapsed() + wait
    for (const id of ids) this.#turns.set(id, { askedAt: -Infinity, share: 1, heldUntil })
  }

  /** What was answered may last: people without a calendar have none in half a minute either. */
  noteAnswered(answers: readonly Availability[]): void {
    for (const answer of answers) {
      const turn = this.#turns.get(answer.personId)
      const lasts = answer.known ? 0 : lasting[answer.reason]
      if (!turn || lasts === 0) continue
      this.#turns.set(answer.personId, {
        ...turn,
        heldUntil: this.parts.elapsed() + lasts * turn.share,
      })
    }
  }

  /** Everyone is due at once, but for those whose reason lasts. */
  hurry(): void {
    for (const [id, { askedAt, heldUntil }] of this.#turns) {
      const lasts = heldUntil > this.parts.elapsed() && askedAt > -Infinity
      if (lasts) this.#turns.set(id, { askedAt: -Infinity, share: 1, heldUntil })
      else this.#turns.delete(id)
    }
  }

  forget(ids: readonly PersonId[]): void {
    for (const id of ids) this.#turns.delete(id)
  }

  clear(): void {
    this.#turns.clear()
  }
}
