import type { Availability, Instant } from '../../shared/availability/availability'
import type { PersonId } from '../../shared/person'

/** Answers to questions asked together come within this time of each other, milliseconds; an older one means that the clock was set back. */
const overtaking = 60_000

const isNewer = (asOf: Instant, known: Instant | undefined): boolean =>
  known === undefined || asOf > known || known - asOf > overtaking

/** The one copy of what is known of everyone's calendar. */
export class AvailabilityBoard {
  readonly #known = new Map<PersonId, Availability>()

  /** `toTold`: what of it may be told. */
  constructor(
    private readonly onChange: (changed: readonly Availability[]) => void,
    private readonly toTold: (known: Availability) => Availability = (known) => known,
  ) {}

  read(id: PersonId): Availability | undefined {
    return this.#known.get(id)
  }

  /** Everything known of these people, for a page that has just loaded. */
  readAll(ids: readonly PersonId[]): readonly Availability[] {
    return ids.flatMap((id) => {
      const known = this.#known.get(id)
      return known ? [this.toTold(known)] : []
    })
  }

  /** Takes what was read and tells those that are newer than what was known: answers may overtake each other. */
  accept(read: readonly Availability[]): void {
    const newer = read.filter(({ personId, asOf }) => isNewer(asOf, this.#known.get(personId)?.asOf))
    for (const availability of newer) this.#known.set(availability.personId, availability)
    if (newer.length > 0) this.onChange(newer.map(this.toTold))
  }

  /** Other things may be told from now on: what is known is told once more. */
  tellAnew(): void {
    const all = [...this.#known.values()]
    if (all.length > 0) this.onChange(all.map(this.toTold))
  }

  /** Forgets everything, for example when the operator signs out. */
  clear(): void {
    this.#known.clear()
  }
}
