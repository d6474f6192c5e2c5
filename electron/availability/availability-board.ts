import type { Availability, Instant } from '../../shared/availability/availability'
import type { PersonId } from '../../shared/person'

/** Answers to questions asked together come within this time of each other, milliseconds; an older one means that the clock was set back. */
const overtaking = 60_000

const isNewer = (asOf: Instant, known: Instant | undefined): boolean =>
  known === undefined || asOf > known || known - asOf > overtaking

/** The one copy of what is known of everyone's calendar. */
export class AvailabilityBoard {
  readonly #known = new Map<PersonId, Availability>()

  constructor(private readonly onChange: (changed: readonly Availability[]) => void) {}

  read(id: PersonId): Availability | undefined {
    return this.#known.get(id)
  }

  /** Everything known of these people, for a page that has just loaded. */
  readAll(ids: readonly PersonId[]): readonly Availability[] {
    return ids.flatMap((id) => this.#known.get(id) ?? [])
  }

  /** Takes what was read and tells those that are newer than what was known: answers may overtake each other. */
  accept(read: readonly Availability[]): void {
    const newer = read.filter(({ personId, asOf }) => isNewer(asOf, this.#known.get(personId)?.asOf))
    for (const availability of newer) this.#known.set(availability.personId, availability)
    if (newer.length > 0) this.onChange(newer)
  }

  /** Forgets everything, for example when the operator signs out. */
  clear(): void {
    this.#known.clear()
  }
}
