import type { PersonId } from '../../shared/person'
import type { DuePeople } from './due-people'

/** Documented most of one schedules request: https://learn.microsoft.com/graph/outlook-get-free-busy-schedule */
export const mostAtOnce = 20

export type Urgency = 'lookedAt' | 'inSight' | 'background'

/** Who is asked for together, and how much it matters. */
export interface Question {
  readonly ids: readonly PersonId[]
  readonly urgency: Urgency
}

/** Who comes next: whom the operator looks at, then the rows in sight, then everyone else. Chosen anew at each question. */
export class PeopleQueue {
  #inSight: ReadonlySet<PersonId> = new Set()
  #elsewhere: readonly PersonId[] = []
  #order: ReadonlySet<PersonId> = new Set()

  constructor(private readonly due: DuePeople) {}

  get inSight(): readonly PersonId[] {
    return [...this.#inSight]
  }

  /** The rows in sight, the most important first. */
  see(ids: readonly PersonId[]): void {
    this.#inSight = new Set(ids)
    this.#order = new Set([...ids, ...this.#elsewhere])
  }

  /** Everyone else who is worth knowing. */
  add(ids: readonly PersonId[]): void {
    this.#elsewhere = ids
    this.#order = new Set([...this.#inSight, ...ids])
  }

  has(id: PersonId): boolean {
    return this.#order.has(id)
  }

  clear(): void {
    this.#inSight = new Set()
    this.#elsewhere = []
    this.#order = new Set()
  }

  /**
   * At most twenty who are due and not `busy`, being asked for; undefined: nobody is. Before the first rows came into
   * sight, and while some wait for an answer, the others stay back, but for those who fill up a question of such rows.
   */
  next(busy: ReadonlySet<PersonId>): Question | undefined {
    const ids: PersonId[] = []
    for (const id of this.#order) {
      if (this.#restOf(id) <= 0 && !busy.has(id)) ids.push(id)
      if (ids.length === mostAtOnce) break
    }
    const [first] = ids
    if (first === undefined) return undefined
    const urgency = this.#urgencyOf(first)
    const staysBack = this.#inSight.size === 0 || this.inSight.some((id) => busy.has(id))
    return urgency === 'background' && staysBack ? undefined : { ids, urgency }
  }

  /** Milliseconds until someone is due; infinite: nobody is wanted. */
  restUntilNext(): number {
    let rest = Infinity
    for (const id of this.#order) rest = Math.min(rest, this.#restOf(id))
    return rest
  }

  #restOf(id: PersonId): number {
    return this.due.restOf(id, this.#inSight.has(id))
  }

  #urgencyOf(first: PersonId): Urgency {
    const [lookedAt] = this.#inSight
    if (first === lookedAt) return 'lookedAt'
    return this.#inSight.has(first) ? 'inSight' : 'background'
  }
}
