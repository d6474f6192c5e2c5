import type { Presence } from '../../shared/availability/presence'
import type { Outcome } from '../../shared/outcome'
import type { PersonId } from '../../shared/person'

/** How old a presence in sight may grow, milliseconds, a fifth more or less: all consoles of an organisation share one allowance. */
const renewAfter = 60_000
/** Rows that came into sight since are asked for after this time, milliseconds, together. */
const gather = 1_000

export type ReadPresences = (
  ids: readonly PersonId[],
  signal: AbortSignal,
) => Promise<ReadonlyMap<PersonId, Outcome<Presence>>>

interface PresenceParts {
  readonly readPresences: ReadPresences
  readonly elapsed: () => number
  /** 0 … 1 */
  readonly random: () => number
  readonly onChange: (changed: readonly Presence[]) => void
}

/**
 * Keeps what the people in sight are doing up to date, once the operator has allowed it. What fails is not told: a
 * presence that was not renewed grows too old to count, by itself.
 */
export class PresenceWatch {
  #inSight: readonly PersonId[] = []
  #isAllowed = false
  #isResting = true
  #timer: NodeJS.Timeout | undefined
  #asking: AbortController | undefined
  readonly #dueAt = new Map<PersonId, number>()
  readonly #known = new Map<PersonId, Presence>()

  constructor(private readonly parts: PresenceParts) {}

  /** Everything known, for a page that has just loaded. */
  readAll(): readonly Presence[] {
    return [...this.#known.values()]
  }

  read(id: PersonId): Presence | undefined {
    return this.#known.get(id)
  }

  watch(ids: readonly PersonId[]): void {
    this.#inSight = ids
    this.#wakeLater()
  }

  /** Whether the operator and the organisation have said yes. */
  allow(isAllowed: boolean): void {
    this.#isAllowed = isAllowed
    this.#wakeLater()
  }

  /** Begins, or begins anew after a rest: everyone in sight is due. */
  start(): void {
    this.#isResting = false
    this.#dueAt.clear()
    this.#wakeLater()
  }

  rest(): void {
    this.#isResting = true
    this.#asking?.abort()
    this.#asking = undefined
    clearTimeout(this.#timer)
  }

  /** Rests and forgets, for example when the operator signs out. */
  clear(): void {
    this.rest()
    this.#inSight = []
    this.#isAllowed = false
    this.#dueAt.clear()
    this.#known.clear()
  }

  #wakeLater(): void {
    clearTimeout(this.#timer)
    if (this.#isResting || !this.#isAllowed || this.#inSight.length === 0 || this.#asking) return
    const next = Math.min(...this.#inSight.map((id) => this.#dueAt.get(id) ?? 0))
    this.#timer = setTimeout(() => void this.#ask(), Math.max(next - this.parts.elapsed(), gather))
  }

  async #ask(): Promise<void> {
    const asking = new AbortController()
    this.#asking = asking
    const start = this.parts.elapsed()
    const ids = this.#inSight.filter((id) => (this.#dueAt.get(id) ?? 0) <= start)
    const dueAt = start + renewAfter * (0.8 + 0.4 * this.parts.random())
    for (const id of ids) this.#dueAt.set(id, dueAt)
    const answers = await this.parts.readPresences(ids, asking.signal)
    // Nobody wants it any more, or it belongs to whoever was signed in before.
    if (this.#asking !== asking) return
    this.#asking = undefined
    const changed = [...answers.values()].flatMap((answer) => (answer.ok ? [answer.value] : []))
    for (const presence of changed) this.#known.set(presence.personId, presence)
    if (changed.length > 0) this.parts.onChange(changed)
    this.#wakeLater()
  }
}
